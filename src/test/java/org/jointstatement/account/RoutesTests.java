package org.jointstatement.account;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Who gets past the rights of every route there is; a route that is not listed here makes this fail. */
@PortalTest
class RoutesTests {

    /** What one has to be at least; a reader here is someone signed in without further rights. */
    private enum Who {
        ANYONE,
        READER,
        ANALYST,
        EDITOR,
        ADMINISTRATOR
    }

    private static final Map<String, Who> ROUTES = Map.ofEntries(
            entry("GET /", Who.ANYONE),
            entry("GET /statements", Who.ANYONE),
            entry("GET /statements/{slug}", Who.ANYONE),
            entry("GET /statements/{slug}/sections/{section}", Who.ANYONE),
            entry("GET /statements/{slug}/paragraphs/{number}", Who.ANYONE),
            entry("GET /statements/{slug}/participants", Who.ANYONE),
            entry("GET /statements/{slug}/participants/{code}", Who.ANYONE),
            entry("GET /statements/{slug}/participants.csv", Who.ANYONE),
            entry("GET /statements/{slug}/participants.json", Who.ANYONE),
            entry("GET /api/statements/{slug}/participants", Who.ANYONE),
            entry("GET /statements/{slug}/source", Who.ANYONE),
            entry("GET /statements/{slug}/summary", Who.ANYONE),
            entry("GET /statements/{slug}/citation", Who.ANYONE),
            entry("GET /statements/{slug}/paragraphs/{number}/citation", Who.ANYONE),
            entry("GET /statements/{slug}.pdf", Who.ANYONE),
            entry("GET /statements/{slug}.docx", Who.ANYONE),
            entry("GET /statements/{slug}.txt", Who.ANYONE),
            entry("GET /statements/{slug}.md", Who.ANYONE),
            entry("GET /statements/{slug}.json", Who.ANYONE),
            entry("GET /statements/{slug}.xml", Who.ANYONE),
            entry("GET /statements/{slug}/paragraphs/{number}.pdf", Who.ANYONE),
            entry("GET /statements/{slug}/paragraphs/{number}.docx", Who.ANYONE),
            entry("GET /statements/{slug}/paragraphs/{number}.txt", Who.ANYONE),
            entry("GET /statements/{slug}/paragraphs/{number}.md", Who.ANYONE),
            entry("GET /statements/{slug}/paragraphs/{number}.json", Who.ANYONE),
            entry("GET /statements/{slug}/paragraphs/{number}.xml", Who.ANYONE),
            entry("GET /statements/{slug}/commitments", Who.ANYONE),
            entry("GET /statements/{slug}/commitments.csv", Who.ANYONE),
            entry("GET /statements/{slug}/clauses/{ref}", Who.ANYONE),
            entry("GET /statements/{slug}/clauses/{ref}/correct", Who.EDITOR),
            entry("POST /statements/{slug}/clauses/{ref}/correct", Who.EDITOR),
            entry("GET /statements/{slug}/clauses/{ref}/split", Who.EDITOR),
            entry("POST /statements/{slug}/clauses/{ref}/split", Who.EDITOR),
            entry("GET /statements/{slug}/corrections", Who.EDITOR),
            entry("GET /corrections/{id}/withdraw", Who.EDITOR),
            entry("POST /corrections/{id}/withdraw", Who.EDITOR),
            entry("GET /statements/{slug}/commitments.json", Who.ANYONE),
            entry("GET /commitments/method", Who.ANYONE),
            entry("GET /statements/{slug}/glossary", Who.ANYONE),
            entry("GET /search", Who.ANYONE),
            entry("GET /concordance", Who.ANYONE),
            entry("GET /concordance.csv", Who.ANYONE),
            entry("GET /concordance.json", Who.ANYONE),
            entry("GET /compare", Who.ANYONE),
            entry("GET /compare.csv", Who.ANYONE),
            entry("GET /words", Who.ANYONE),
            entry("GET /words.csv", Who.ANYONE),
            entry("GET /words/near", Who.ANYONE),
            entry("GET /words/near.csv", Who.ANYONE),
            entry("GET /search/suggest", Who.ANYONE),
            entry("GET /search.csv", Who.ANYONE),
            entry("GET /search.json", Who.ANYONE),
            entry("GET /search.atom", Who.ANYONE),
            entry("GET /searches/{token}.atom", Who.ANYONE),
            entry("GET /account/searches", Who.READER),
            entry("POST /account/searches", Who.READER),
            entry("POST /account/searches/{id}/name", Who.READER),
            entry("POST /account/searches/{id}/delete", Who.READER),
            entry("POST /account/searches/{id}/feed", Who.READER),
            entry("POST /account/searches/{id}/feed/revoke", Who.READER),
            entry("GET /notices", Who.READER),
            entry("POST /notices/{id}/read", Who.READER),
            entry("POST /notices/read", Who.READER),
            entry("POST /notices/feed", Who.READER),
            entry("POST /notices/feed/revoke", Who.READER),
            entry("GET /notices/{token}.atom", Who.ANYONE),
            entry("POST /statements/{slug}/watch", Who.READER),
            entry("POST /statements/{slug}/paragraphs/{paragraph}/watch", Who.READER),
            entry("GET /annotations/mentions", Who.ANYONE),
            entry("GET /account/mail", Who.READER),
            entry("POST /account/mail", Who.READER),
            entry("POST /account/mail/wanted", Who.READER),
            entry("POST /account/mail/forget", Who.READER),
            entry("GET /account/mail/confirm", Who.READER),
            entry("POST /account/mail/confirm", Who.READER),
            entry("GET /search/help", Who.ANYONE),
            entry("GET /search/related", Who.ANYONE),
            entry("GET /statements/{slug}/paragraphs/{number}/related", Who.ANYONE),
            entry("GET /api/search/related", Who.ANYONE),
            entry("GET /api/openapi.json", Who.ANYONE),
            entry("GET /api/docs", Who.ANYONE),
            entry("GET /api/statements", Who.ANYONE),
            entry("GET /api/statements/{slug}", Who.ANYONE),
            entry("GET /api/statements/{slug}/paragraphs/{number}", Who.ANYONE),
            entry("GET /api/statements/{slug}/clauses", Who.ANYONE),
            entry("GET /api/statements/{slug}/glossary", Who.ANYONE),
            entry("GET /api/search", Who.ANYONE),
            entry("GET /actuator/health", Who.ANYONE),
            entry("GET /actuator/health/**", Who.ANYONE),
            entry("GET /error", Who.ANYONE),
            entry("GET /login", Who.ANYONE),
            entry("POST /login", Who.ANYONE),
            entry("GET /login/code", Who.ANYONE),
            entry("POST /login/code", Who.ANYONE),
            entry("POST /language", Who.ANYONE),
            entry("GET /setup", Who.ANYONE),
            entry("POST /setup", Who.ANYONE),
            entry("GET /reset", Who.ANYONE),
            entry("POST /reset", Who.ANYONE),
            entry("POST /kept", Who.READER),
            entry("GET /account", Who.READER),
            entry("POST /account/name", Who.READER),
            entry("POST /account/password", Who.READER),
            entry("POST /account/sessions", Who.READER),
            entry("POST /account/sessions/{handle}/end", Who.READER),
            entry("GET /account/second-factor", Who.READER),
            entry("POST /account/second-factor", Who.READER),
            entry("POST /account/second-factor/codes", Who.READER),
            entry("POST /account/second-factor/off", Who.READER),
            entry("GET /teams", Who.READER),
            entry("GET /teams/{id}", Who.READER),
            entry("GET /teams/join", Who.READER),
            entry("POST /teams/join", Who.READER),
            entry("POST /teams/{id}/invitations", Who.READER),
            entry("POST /teams/{id}/invitations/{invitation}/withdraw", Who.READER),
            entry("POST /teams/{id}/members/{account}/lead", Who.READER),
            entry("POST /teams/{id}/members/{account}/remove", Who.READER),
            entry("POST /teams/{id}/leave", Who.READER),
            entry("GET /admin/teams", Who.ADMINISTRATOR),
            entry("POST /admin/teams", Who.ADMINISTRATOR),
            entry("POST /admin/teams/{id}/name", Who.ADMINISTRATOR),
            entry("POST /admin/teams/{id}/archived", Who.ADMINISTRATOR),
            entry("POST /admin/teams/{id}/leads", Who.ADMINISTRATOR),
            entry("GET /annotations", Who.ANYONE),
            entry("GET /annotations.atom", Who.ANYONE),
            entry("GET /annotations.csv", Who.ANYONE),
            entry("GET /annotations.docx", Who.ANYONE),
            entry("GET /annotations.jsonld", Who.ANYONE),
            entry("GET /annotations.md", Who.ANYONE),
            entry("GET /annotations/feeds/{token}.atom", Who.ANYONE),
            entry("GET /people/{id}", Who.ANYONE),
            entry("GET /account/annotation-feed", Who.READER),
            entry("POST /account/annotation-feed", Who.READER),
            entry("POST /account/annotation-feed/revoke", Who.READER),
            entry("GET /annotations/{id}", Who.ANYONE),
            entry("GET /annotations/unplaced", Who.READER),
            entry("GET /annotations/{id}/place", Who.ANALYST),
            entry("POST /annotations/{id}/place", Who.ANALYST),
            entry("GET /statements/{slug}/paragraphs/{paragraph}/annotations/new", Who.ANALYST),
            entry("POST /statements/{slug}/paragraphs/{paragraph}/annotations", Who.ANALYST),
            entry("GET /annotations/{id}/edit", Who.ANALYST),
            entry("POST /annotations/{id}/edit", Who.ANALYST),
            entry("GET /annotations/{id}/withdraw", Who.ANALYST),
            entry("POST /annotations/{id}/withdraw", Who.ANALYST),
            entry("GET /annotations/{id}/audience", Who.ANALYST),
            entry("POST /annotations/{id}/audience", Who.ANALYST),
            entry("GET /annotations/{id}/flag", Who.READER),
            entry("POST /annotations/{id}/flag", Who.READER),
            entry("GET /admin/moderation", Who.EDITOR),
            entry("POST /admin/moderation/{id}/hide", Who.EDITOR),
            entry("POST /admin/moderation/{id}/restore", Who.EDITOR),
            entry("POST /admin/moderation/{id}/release", Who.EDITOR),
            entry("POST /admin/moderation/{id}/leave", Who.EDITOR),
            entry("GET /annotations/{id}/reply", Who.ANALYST),
            entry("POST /annotations/{id}/reply", Who.ANALYST),
            entry("GET /annotations/{id}/status", Who.ANALYST),
            entry("POST /annotations/{id}/status", Who.ANALYST),
            entry("GET /annotations/{id}/history", Who.ANYONE),
            entry("POST /annotations/{id}/history/restore", Who.ANALYST),
            entry("GET /annotations/drafts", Who.READER),
            entry("POST /annotations/drafts", Who.ANALYST),
            entry("POST /annotations/drafts/discard", Who.ANALYST),
            entry("GET /annotations/tags", Who.ANYONE),
            entry("GET /admin/tags", Who.EDITOR),
            entry("POST /admin/tags/sets", Who.EDITOR),
            entry("POST /admin/tags/sets/{id}", Who.EDITOR),
            entry("POST /admin/tags/sets/{id}/drop", Who.EDITOR),
            entry("POST /admin/tags/sets/{id}/tags", Who.EDITOR),
            entry("POST /admin/tags/drop", Who.EDITOR),
            entry("POST /admin/tags/rename", Who.EDITOR),
            entry("GET /admin/glossary", Who.EDITOR),
            entry("GET /admin/glossary/terms/new", Who.EDITOR),
            entry("POST /admin/glossary/terms", Who.EDITOR),
            entry("GET /admin/glossary/terms/{id}", Who.EDITOR),
            entry("POST /admin/glossary/terms/{id}", Who.EDITOR),
            entry("POST /admin/glossary/statements/{slug}/exclude", Who.EDITOR),
            entry("POST /admin/glossary/statements/{slug}/include", Who.EDITOR),
            entry("GET /admin", Who.ADMINISTRATOR),
            entry("GET /admin/audit", Who.ADMINISTRATOR),
            entry("GET /admin/seeds", Who.ADMINISTRATOR),
            entry("POST /admin/accounts", Who.ADMINISTRATOR),
            entry("GET /admin/accounts/{id}", Who.ADMINISTRATOR),
            entry("POST /admin/accounts/{id}/role", Who.ADMINISTRATOR),
            entry("POST /admin/accounts/{id}/enabled", Who.ADMINISTRATOR),
            entry("POST /admin/accounts/{id}/held", Who.ADMINISTRATOR),
            entry("POST /admin/accounts/{id}/link", Who.ADMINISTRATOR),
            entry("POST /admin/accounts/{id}/second-factor", Who.ADMINISTRATOR),
            entry("GET /admin/accounts/{id}/delete", Who.ADMINISTRATOR),
            entry("POST /admin/accounts/{id}/delete", Who.ADMINISTRATOR));

    @Autowired
    private List<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SignedIn signedIn;

    @Test
    void everyRouteIsListed() {
        Set<String> routes = new TreeSet<>();
        mappings.forEach(mapping -> mapping.getHandlerMethods().keySet().stream()
                .flatMap(RoutesTests::names)
                .forEach(routes::add));

        assertThat(routes).containsExactlyInAnyOrderElementsOf(ROUTES.keySet());
    }

    @Test
    void everyRouteIsOpenToJustThoseWhoMayUseIt() throws Exception {
        for (Map.Entry<String, Who> route : ROUTES.entrySet()) {
            for (Who who : Who.values()) {
                assertThat(isRefused(ask(route.getKey(), who)))
                        .as("%s, asked by %s, is refused", route.getKey(), who)
                        .isEqualTo(who.compareTo(route.getValue()) < 0);
            }
        }
    }

    @Test
    void searchesAndFormsAreLimited() throws Exception {
        for (String path : List.of(
                "/search?q=",
                "/concordance.csv",
                "/api/search?q=%20",
                "/search/related?q=",
                "/statements/nowhere/paragraphs/9/related",
                "/search.csv?q=",
                "/searches/x.atom",
                "/notices/x.atom",
                "/search/suggest?q=",
                "/annotations/tags?q=",
                "/%6Cogin",
                "/statements/nowhere.pdf")) {
            String address = "198.51.100." + path.length();
            MockHttpServletResponse answer = new MockHttpServletResponse();
            for (int i = 0; i < 1000 && answer.getStatus() != 429; i++) {
                answer = mvc.perform(get(URI.create(path)).with(asked -> {
                            asked.setRemoteAddr(address);
                            return asked;
                        }))
                        .andReturn()
                        .getResponse();
            }
            assertThat(answer.getStatus()).as(path).isEqualTo(429);
            assertThat(answer.getHeader("Retry-After")).isEqualTo("1");
        }
    }

    private MockHttpServletResponse ask(String route, Who who) throws Exception {
        String[] words = route.split(" ");
        String path = words[1].replace("{id}", UUID.randomUUID().toString())
                .replaceAll("\\{(number|paragraph)}", "9")
                .replaceAll("\\{\\w+}|\\*\\*", "absent");
        MockHttpServletRequestBuilder asked = request(HttpMethod.valueOf(words[0]), path)
                .param("id", UUID.randomUUID().toString())
                .param("version", "0")
                .param("status", "IN_REVIEW")
                .param("role", "ANALYST")
                .param("enabled", "true")
                .param("held", "true")
                .param("body", "words")
                .param("term", "who")
                .param("former", "0")
                .param("colour", "TEAL")
                .header("Sec-Fetch-Site", "same-origin")
                .with(csrf());
        if (who != Who.ANYONE) {
            asked.with(signedIn.as(Role.valueOf(who.name())));
        }
        return mvc.perform(asked).andReturn().getResponse();
    }

    private static boolean isRefused(MockHttpServletResponse answer) {
        String place = answer.getRedirectedUrl();
        return answer.getStatus() == 401
                || answer.getStatus() == 403
                || "/kept".equals(answer.getForwardedUrl())
                || place != null && place.startsWith("/login?returnTo=");
    }

    private static Stream<String> names(RequestMappingInfo route) {
        var methods = route.getMethodsCondition().getMethods();
        return route.getPatternValues().stream()
                .map(pattern -> pattern.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}"))
                .flatMap(pattern -> methods.isEmpty()
                        ? Stream.of("GET " + pattern)
                        : methods.stream().map(method -> method + " " + pattern));
    }
}
