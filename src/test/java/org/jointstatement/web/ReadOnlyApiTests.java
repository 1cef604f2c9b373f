package org.jointstatement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Under /api/ no token is asked for: what changes something there needs a protection of its own first. */
@PortalTest
class ReadOnlyApiTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    @Test
    void nothingUnderTheApiChangesAnything() {
        Map<RequestMappingInfo, HandlerMethod> api = new HashMap<>(handlers.getHandlerMethods());
        api.keySet()
                .removeIf(mapping ->
                        mapping.getPatternValues().stream().noneMatch(pattern -> pattern.startsWith("/api")));

        assertThat(api).isNotEmpty();
        assertThat(api.keySet())
                .allSatisfy(mapping ->
                        assertThat(mapping.getMethodsCondition().getMethods()).containsExactly(RequestMethod.GET));
    }
}
