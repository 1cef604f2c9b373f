package org.jointstatement.seeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.jointstatement.account.Role;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Publication;
import org.jointstatement.testing.PortalTest;
import org.jointstatement.web.ForbiddenException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.ViewResolver;

@PortalTest
class SeedsPageTests {

    private static final Viewer ADMINISTRATOR = new Viewer(UUID.randomUUID(), "the administrator", Role.ADMINISTRATOR);

    @Autowired
    private ViewResolver viewResolver;

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void onlyAdministratorsSeeTheFiles(Role role) {
        assertThatThrownBy(() -> new Seeds().all(new Viewer(UUID.randomUUID(), "someone", role)))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void thePageSaysWhatBecameOfEachFile() throws Exception {
        Seeds seeds = new Seeds();
        seeds.keep(List.of(
                SeedOutcome.loaded("bridge.txt", Publication.REVISED, Fixtures.statement("bridge")),
                SeedOutcome.refused(new SeedException("<b>.txt", 4, "It is <i>odd</i>", "mend it"), "<b>.txt")));

        assertThat(page(seeds))
                .contains("bridge.txt", "New revision", ">3<", "/statements/bridge")
                .contains("&lt;b&gt;.txt", "Refused", "Line 4", "It is &lt;i&gt;odd&lt;/i&gt; — mend it")
                .doesNotContain("<i>odd", "??");
    }

    @Test
    void thePageWithoutFilesSaysSo() throws Exception {
        assertThat(page(new Seeds())).contains("No text was found").doesNotContain("<table", "??");
    }

    private String page(Seeds seeds) throws Exception {
        return MockMvcBuilders.standaloneSetup(new SeedsController(seeds))
                .setViewResolvers(viewResolver::resolveViewName)
                .setCustomArgumentResolvers(new AdministratorResolver())
                .build()
                .perform(get("/admin/seeds"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static class AdministratorResolver implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Viewer.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                ModelAndViewContainer container,
                NativeWebRequest request,
                WebDataBinderFactory binders) {
            return ADMINISTRATOR;
        }
    }
}
