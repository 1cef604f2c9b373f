package org.jointstatement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AllowedHostsTests {

    @ParameterizedTest
    @CsvSource({
        "statements.example.org, /, 200",
        "STATEMENTS.example.org, /search, 200",
        "other.example.org, /, 200",
        "evil.example, /, 421",
        "statements.example.org.evil.example, /, 421",
        "10.0.0.7, /statements, 421",
        "10.0.0.7, /actuator/health, 200",
        "10.0.0.7, /actuator/health/readiness, 200",
        "10.0.0.7, /css/portal.css, 200",
    })
    void onlyNamesThatAreListedAreAnswered(String host, String path, int status) throws Exception {
        List<String> names = List.of("Statements.example.org", " other.example.org ", "");

        assertThat(status(new AllowedHosts(names), host, path)).isEqualTo(status);
    }

    @Test
    void withoutAListAnyNameIs() throws Exception {
        assertThat(status(new AllowedHosts(List.of()), "evil.example", "/")).isEqualTo(200);
    }

    private static int status(AllowedHosts hosts, String host, String path) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServerName(host);
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();
        hosts.doFilter(request, response, chain);
        assertThat(chain.getRequest() != null).isEqualTo(response.getStatus() == 200);
        return response.getStatus();
    }
}
