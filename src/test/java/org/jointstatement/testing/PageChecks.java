package org.jointstatement.testing;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.ResultType;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;

/** What must hold of every page, whatever it shows. */
public final class PageChecks {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final UnaryOperator<AxeBuilder> ALL = axe -> axe.withTags(WCAG);

    /** What can change where only the colours do: the dark view is the page that was checked, in other colours. */
    private static final UnaryOperator<AxeBuilder> COLOURS =
            axe -> axe.withOnlyRules(List.of("color-contrast", "link-in-text-block"));

    private PageChecks() {}

    /** Checks a page in these views, or in all if none is named, and says all that is wrong with it at once. */
    public static void assertSound(Browser browser, String url, int status, View... views) {
        SoftAssertions softly = new SoftAssertions();
        View seen = null;
        for (View view : views.length == 0 ? View.values() : views) {
            boolean recoloured = view.isOnlyRecoloured(seen);
            browser.look(view);
            if (!recoloured) {
                browser.open(url);
            }
            check(softly, browser, view, status, recoloured ? COLOURS : ALL);
            seen = view;
        }
        softly.assertThat(HtmlChecker.faults(browser.html()))
                .as("faults of the HTML of %s", url)
                .isEmpty();
        softly.assertAll();
    }

    /** Checks the answer to a form in every view: it is shown now, and asking for it again would send the form again. */
    public static void assertShownSoundly(Browser browser, int status) {
        browser.took();
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(HtmlChecker.faults(browser.html()))
                .as("faults of the HTML of %s", browser.driver().getCurrentUrl())
                .isEmpty();
        View seen = null;
        for (View view : View.values()) {
            check(softly, browser.look(view), view, status, view.isOnlyRecoloured(seen) ? COLOURS : ALL);
            seen = view;
        }
        softly.assertAll();
    }

    /** Checks the page that the browser shows now against WCAG 2.2 AA. */
    public static void assertAccessible(Browser browser) {
        SoftAssertions.assertSoftly(softly -> softly.assertThat(barriers(browser, ALL))
                .as("barriers on %s", browser.driver().getCurrentUrl())
                .isEmpty());
    }

    private static void check(
            SoftAssertions softly, Browser browser, View view, int status, UnaryOperator<AxeBuilder> rules) {
        String page = browser.driver().getCurrentUrl() + " " + view;
        String self = URI.create(browser.driver().getCurrentUrl()).getAuthority();
        softly.assertThat(browser.status()).as("status of %s", page).isEqualTo(status);
        softly.assertThat(browser.console())
                .as("complaints in the console of %s", page)
                .filteredOn(complaint -> !isThePageItself(complaint, browser) && !isOfSlowness(complaint))
                .isEmpty();
        softly.assertThat(browser.requests())
                .as("requests of %s to others", page)
                .allMatch(request -> request.startsWith("data:")
                        || self.equals(URI.create(request).getAuthority()));
        softly.assertThat(browser.scrollsSideways())
                .as("%s scrolls sideways", page)
                .isFalse();
        softly.assertThat(barriers(browser, rules)).as("barriers on %s", page).isEmpty();
    }

    /** Chromium complains of a 404 even if it is the page that was asked for. */
    private static boolean isThePageItself(String complaint, Browser browser) {
        return browser.status() >= 400
                && complaint.startsWith(browser.driver().getCurrentUrl())
                && complaint.contains("Failed to load resource");
    }

    /** A font that is not drawn within a few seconds of its preload tells of a busy machine, not of the page. */
    private static boolean isOfSlowness(String complaint) {
        return complaint.contains("was preloaded using link preload but not used within a few seconds");
    }

    private static List<String> barriers(Browser browser, UnaryOperator<AxeBuilder> rules) {
        return rules.apply(axe()).analyze(browser.driver()).getViolations().stream()
                .flatMap(PageChecks::lines)
                .toList();
    }

    /** Only what is wrong is carried over, and in the page itself: there are no frames, for which it would open a tab each time. */
    @SuppressWarnings("deprecation")
    private static AxeBuilder axe() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of(ResultType.Violations.getKey()));
        return new AxeBuilder().withOptions(options).setLegacyMode();
    }

    private static Stream<String> lines(Rule rule) {
        return rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml());
    }
}
