package org.jointstatement.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** On a real port, because only a real server makes an error page out of what security refuses. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
class ExpiredSessionTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Autowired
    private Annotations annotations;

    @Autowired
    private Statements statements;

    @Autowired
    private SignedIn signedIn;

    @LocalServerPort
    private int port;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String slug = "expired-" + UUID.randomUUID();
    private final UUID id = UUID.randomUUID();

    @Test
    void aNoteSurvivesTheEndOfItsSession() throws Exception {
        statements.publish(Fixtures.statement(slug), new byte[0]);
        Viewer author = signedIn.viewer(Role.ANALYST);

        HttpResponse<String> signedOut = post("a token of the session that ended");
        assertThat(signedOut.statusCode()).isEqualTo(403);
        assertThat(signedOut.body()).contains("My words 😀 &lt;b&gt;</textarea>");

        HttpResponse<String> still = post(token(signedOut));
        assertThat(still.statusCode()).isEqualTo(403);
        assertThat(still.body()).contains("My words 😀 &lt;b&gt;</textarea>", "in another tab");

        signIn(author);
        HttpResponse<String> again = post(token(still));
        assertThat(again.body()).contains("My words 😀 &lt;b&gt;</textarea>").doesNotContain("in another tab");

        HttpResponse<String> saved = post(token(again));
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(annotations.get(id, author).body()).isEqualTo("My words 😀 <b>");
    }

    @Test
    void aNoteOfOneWordIsShownToo() throws Exception {
        statements.publish(Fixtures.statement(slug), new byte[0]);

        assertThat(post("a token of the session that ended", "Agreed").body()).contains("\nAgreed</textarea>");
    }

    @Test
    void whatIsShownIsNamedByItsFieldAndWhatIsEmptyIsLeftOut() throws Exception {
        statements.publish(Fixtures.statement(slug), new byte[0]);

        assertThat(post("a token of the session that ended", "Agreed&tags=&quote=&opened=x&turn=1")
                        .body())
                .contains(">Note</label>", "Who may read it", ": Public<", "name=\"tags\" value=\"\"")
                .containsOnlyOnce("<textarea");
    }

    private void signIn(Viewer viewer) {
        cookies.getCookieStore().removeAll();
        Cookie signIn = signedIn.cookie(viewer);
        HttpCookie session = new HttpCookie(signIn.getName(), signIn.getValue());
        session.setPath("/");
        session.setVersion(0);
        cookies.getCookieStore().add(at("/"), session);
    }

    private HttpResponse<String> post(String token) throws Exception {
        return post(token, encode("My words 😀 <b>"));
    }

    private HttpResponse<String> post(String token, String words) throws Exception {
        String form = "id=" + id + "&audience=PUBLIC&action=save&body=" + words + "&_csrf=" + encode(token);
        return browser.send(
                HttpRequest.newBuilder(at("/statements/" + slug + "/paragraphs/2/annotations"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String token(HttpResponse<String> page) {
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).as("a token in the form").isTrue();
        return token.group(1);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
