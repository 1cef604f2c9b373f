package org.jointstatement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.jointstatement.testing.Browser;
import org.jointstatement.testing.BrowserTest;
import org.jointstatement.testing.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The picture of participants can be read on every screen, by itself or with the list that takes its words. */
@BrowserTest
class RoomBrowserTests {

    /** In pixels of the screen, as large as the smallest words of a page. */
    private static final double READABLE = 11.9;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource(names = {"WIDE", "PHONE", "ZOOMED"})
    void noWordOfThePictureIsTooSmallToRead(View view, Browser browser) {
        browser.look(view).open("http://localhost:" + port + "/statements/belt-and-road-covid-19-2020/participants");

        assertThat(size(browser, "Math.min")).isGreaterThanOrEqualTo(READABLE);
        assertThat(size(browser, "Math.max")).isLessThan(40);
        assertThat(browser.driver().executeScript("""
                const picture = document.querySelector('.room svg');
                return [...document.querySelectorAll('.room__region, .room__key li')]
                  .filter((words) => words.checkVisibility()).map((words) => words.textContent).join();""").toString())
                .contains("Asia 16")
                .doesNotContain("Asia 16,Asia 16");
        assertThat(browser.driver().executeScript("""
                const room = document.querySelector('.room').getBoundingClientRect();
                return [...document.querySelectorAll('.room svg :is(text, circle)')]
                  .filter((drawn) => drawn.checkVisibility())
                  .map((drawn) => drawn.getBoundingClientRect())
                  .every((box) => box.left >= room.left - 1 && box.right <= room.right + 1);""")).isEqualTo(true);
    }

    private static double size(Browser browser, String which) {
        Object size = browser.driver().executeScript("""
                const scale = document.querySelector('.room svg').getScreenCTM().a;
                return String(%s(...[...document.querySelectorAll('.room svg text')]
                  .filter((words) => words.checkVisibility())
                  .map((words) => parseFloat(getComputedStyle(words).fontSize) * scale)));""".formatted(which));
        return Double.parseDouble(String.valueOf(size));
    }
}
