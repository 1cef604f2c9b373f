package org.jointstatement.search.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jointstatement.search.SearchedAs;
import org.jointstatement.search.expansion.Expansion;
import org.jointstatement.search.expansion.Expansion.Kind;
import org.jointstatement.search.expansion.Offer;
import org.jointstatement.search.expansion.Reading;
import org.jointstatement.search.query.QueryParser;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.web.IWebExchange;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** What the portal says of the query language, and of what it made of a query. */
@PortalTest
class HelpTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SpringTemplateEngine templates;

    @Test
    void thePageRunsItsExamples() throws Exception {
        mvc.perform(get("/search/help"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("How to search")))
                .andExpect(content().string(containsString("/search?q=trade%20/s%20finance\"")))
                .andExpect(content().string(containsString("/search?q=WHO&amp;mode=characters\"")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void theSearchPageLeadsToIt() throws Exception {
        mvc.perform(get("/search").param("q", "trade"))
                .andExpect(content().string(containsString("href=\"/search/help\"")));
    }

    @Test
    void aPageSaysWhatAQueryWasSearchedAsAndTakesItOff() {
        Expansion on = new Expansion("ldc", "least developed countries", "a", Kind.ABBREVIATION, false);
        Expansion off = new Expansion("vacines", "<vaccines>", "b", Kind.SPELLING, true);
        Reading reading = new Reading(null, List.of(on, off), List.of("WHO"));
        SearchedAs searchedAs = SearchedAs.of(
                reading, Set.of("b"), without -> "/search?without=" + String.join(",", new TreeSet<>(without)));

        assertThat(rendered("list", "searchedAs", searchedAs))
                .contains("WHO in capitals was read as an abbreviation")
                .contains("ldc in other words: least developed countries")
                .contains("href=\"/search?without=a,b\" rel=\"nofollow\">Leave out least developed countries</a>")
                .contains("vacines stands nowhere; searched instead: &lt;vaccines&gt;")
                .contains("href=\"/search?without=\" rel=\"nofollow\">Search &lt;vaccines&gt; again</a>");
    }

    @Test
    void aPageOffersWhatIsMeantByAWordThatTextsHardlyUse() {
        assertThat(rendered(
                        "offers",
                        "offers",
                        Offer.of(QueryParser.parse("shall OR must").query())))
                .contains("Joint statements rarely speak of duties")
                .contains("<a href=\"/search?q=type:pledge\"><code dir=\"ltr\">type:pledge</code></a>");
    }

    private String rendered(String fragment, String name, Object value) {
        IWebExchange exchange = JakartaServletWebApplication.buildApplication(new MockServletContext())
                .buildExchange(new MockHttpServletRequest(), new MockHttpServletResponse());
        return templates.process(
                "search/searched-as", Set.of(fragment), new WebContext(exchange, Locale.ENGLISH, Map.of(name, value)));
    }
}
