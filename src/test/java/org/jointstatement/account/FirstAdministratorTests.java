package org.jointstatement.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hamcrest.Matchers;
import org.jointstatement.testing.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTests {

    private static final String PASSWORD = "violet otters hum";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Links links;

    @Autowired
    private MessageSource messages;

    @Autowired
    private Environment environment;

    @Autowired
    private JdbcClient rows;

    private final String name = "n" + UUID.randomUUID();

    @BeforeEach
    void retireAll() {
        rows.sql("update account set role = 'READER'").update();
    }

    @Test
    void theSettingsMakeTheFirstAdministratorOnlyOnce(CapturedOutput log) {
        // The portal of these tests may have said before that it has none.
        int begin = log.getAll().length();
        start(name, PASSWORD);
        start("other-" + name, PASSWORD);

        assertThat(administrators()).containsExactly(name);
        assertThat(log.getAll().substring(begin))
                .contains("Made the first administrator")
                .doesNotContain("/setup", PASSWORD);
    }

    @Test
    void aPasswordThatBreaksTheRulesIsToldAndTheLinkShownInstead(CapturedOutput log) {
        start(name, "short");

        assertThat(administrators()).isEmpty();
        assertThat(log)
                .contains("Use at least 15 characters; this has 5.")
                .contains("http://localhost:8080/setup?token=");
    }

    @Test
    void withoutSettingsTheLogShowsALinkThatTheNextStartReplaces(CapturedOutput log) {
        start(null, null);
        String first = token(log.getAll());
        start("", "");
        String second = token(log.getAll());

        assertThat(links.isSetup(first)).isFalse();
        assertThat(links.isSetup(second)).isTrue();
        assertThat(rows.sql("select setup_hash from administration")
                        .query(String.class)
                        .single())
                .isNotEqualTo(second);
    }

    @Test
    void theLinkMakesAnAdministratorAndIsDeadAfter() throws Exception {
        String token = links.newSetup().orElseThrow();
        mvc.perform(get("/setup").param("token", token)).andExpect(status().isOk());

        mvc.perform(post("/setup")
                        .with(csrf())
                        .param("token", token)
                        .param("name", name)
                        .param("password", PASSWORD))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/login?notice=ready"));

        assertThat(administrators()).containsExactly(name);
        mvc.perform(get("/setup").param("token", token)).andExpect(status().isNotFound());
        mvc.perform(post("/setup").with(csrf()).param("token", token).param("name", name + "2"))
                .andExpect(status().isNotFound());
    }

    @Test
    void aWrongTokenMakesNobody() throws Exception {
        links.newSetup();

        mvc.perform(get("/setup")).andExpect(status().isNotFound());
        mvc.perform(get("/setup").param("token", "guess")).andExpect(status().isNotFound());
        assertThat(links.newSetup()).isPresent();
    }

    @Test
    void aBrokenRuleStandsBesideItsField() throws Exception {
        String token = links.newSetup().orElseThrow();

        mvc.perform(post("/setup")
                        .with(csrf())
                        .param("token", token)
                        .param("name", "<b>")
                        .param("password", PASSWORD))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("id=\"password-hint\"")));
        mvc.perform(post("/setup")
                        .with(csrf())
                        .param("token", token)
                        .param("name", name)
                        .param("password", "passwordpassword"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(
                        content().string(Matchers.containsString("aria-describedby=\"password-hint password-error\"")))
                .andExpect(content().string(Matchers.containsString("value=\"" + name + "\"")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("passwordpassword"))));
    }

    @Test
    void ofTwoWhoUseTheLinkAtOnceOneIsMade() throws Exception {
        String token = links.newSetup().orElseThrow();
        List<Callable<Account>> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String other = name + i;
            both.add(() -> links.setUp(token, other, other, PASSWORD));
        }
        var threads = Executors.newFixedThreadPool(2);
        threads.invokeAll(both);
        threads.shutdown();

        assertThat(administrators()).hasSize(1);
    }

    private void start(@Nullable String adminName, @Nullable String password) {
        FirstAdministrator first = new FirstAdministrator(
                new FirstAdministrator.Settings(adminName, password), links, messages, environment);
        first.afterSingletonsInstantiated();
        first.offerSetup();
    }

    private List<String> administrators() {
        return rows.sql("select name from account where role = 'ADMINISTRATOR'")
                .query(String.class)
                .list();
    }

    private static String token(String log) {
        return log.substring(log.lastIndexOf("token=") + 6).split("\\s", 2)[0];
    }
}
