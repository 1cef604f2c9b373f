package org.jointstatement.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.util.regex.Pattern;
import org.hamcrest.Matcher;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class PageViewTests {

    @Autowired
    private MockMvc portal;

    @Test
    void ownFilesChangeTheirNamesWhereverThePortalIs() throws Exception {
        portal.perform(get("/reading-room/login").contextPath("/reading-room"))
                .andExpect(content().string(containsString("href=\"/reading-room/annotations\"")))
                .andExpect(content().string(containsPattern("href=\"/reading-room/css/portal-[0-9a-f]{32}\\.css\"")));
    }

    private static Matcher<String> containsPattern(String pattern) {
        return matchesPattern(Pattern.compile(".*" + pattern + ".*", Pattern.DOTALL));
    }
}
