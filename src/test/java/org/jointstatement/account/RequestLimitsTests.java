package org.jointstatement.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerMapping;

class RequestLimitsTests {

    private final AtomicLong now = new AtomicLong();
    private final RequestLimits limits = new RequestLimits(2, 2, 1, new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoSearchesTooOftenIsToldWhenToComeBack() throws Exception {
        search("192.0.2.1");
        search("192.0.2.1");
        MockHttpServletResponse third = search("192.0.2.1");

        assertThat(third.getStatus()).isEqualTo(429);
        assertThat(third.getHeader("Retry-After")).isEqualTo("30");
        assertThat(search("192.0.2.2").getStatus()).isEqualTo(200);

        now.addAndGet(Duration.ofSeconds(30).toNanos());
        assertThat(search("192.0.2.1").getStatus()).isEqualTo(200);
    }

    @Test
    void aWaitOfNoTimeAtAllIsASecond() throws Exception {
        search("192.0.2.1");
        search("192.0.2.1");
        now.addAndGet(Duration.ofSeconds(30).toNanos() - 1000);

        assertThat(search("192.0.2.1").getHeader("Retry-After")).isEqualTo("1");
    }

    @Test
    void anAccountIsCountedWhereverItComesFrom() throws Exception {
        signIn();
        assertThat(ask("POST", "/account/name", "192.0.2.1").getStatus()).isEqualTo(200);
        assertThat(ask("POST", "/admin/accounts", "192.0.2.2").getStatus()).isEqualTo(429);

        signIn();
        assertThat(ask("POST", "/account/name", "192.0.2.1").getStatus()).isEqualTo(200);
    }

    @Test
    void aFormThatWritesASessionCountsAsAPost() throws Exception {
        assertThat(ask("GET", "/login", "192.0.2.1").getStatus()).isEqualTo(200);
        assertThat(ask("GET", "/login", "192.0.2.1").getStatus()).isEqualTo(429);
    }

    @Test
    void readingIsNotCounted() throws Exception {
        for (int i = 0; i < 10; i++) {
            assertThat(ask("GET", "/statements/{slug}", "192.0.2.1").getStatus())
                    .isEqualTo(200);
        }
    }

    @Test
    void thePageThatSaysSoIsNotCounted() throws Exception {
        MockHttpServletRequest error = request("POST", "/error", "192.0.2.1");
        error.setDispatcherType(DispatcherType.ERROR);
        for (int i = 0; i < 3; i++) {
            assertThat(limits.preHandle(error, new MockHttpServletResponse(), this))
                    .isTrue();
        }
    }

    @Test
    void historiesAreCountedAsSearches() throws Exception {
        search("192.0.2.1");
        search("192.0.2.1");

        assertThat(ask("GET", "/annotations/{id:[0-9a-fA-F-]{36}}/history", "192.0.2.1")
                        .getStatus())
                .isEqualTo(429);
    }

    @Test
    void aWordFileOfNotesIsCountedAsAFile() throws Exception {
        search("192.0.2.1");
        search("192.0.2.1");

        assertThat(ask("GET", "/annotations.docx", "192.0.2.1").getStatus()).isEqualTo(200);
        assertThat(ask("GET", "/statements/{slug}.docx", "192.0.2.1").getStatus())
                .isEqualTo(200);
        assertThat(ask("GET", "/annotations.docx", "192.0.2.1").getStatus()).isEqualTo(429);
    }

    private MockHttpServletResponse search(String address) throws Exception {
        return ask("GET", "/search", address);
    }

    private MockHttpServletResponse ask(String method, String pattern, String address) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        limits.preHandle(request(method, pattern, address), response, this);
        return response;
    }

    private static MockHttpServletRequest request(String method, String pattern, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, pattern);
        request.setRemoteAddr(address);
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, pattern);
        return request;
    }

    private static void signIn() {
        Viewer viewer = new Viewer(UUID.randomUUID(), "Ada", Role.ANALYST);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(viewer, null, List.of()));
    }
}
