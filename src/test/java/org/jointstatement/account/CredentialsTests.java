package org.jointstatement.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.jointstatement.testing.PortalTest;
import org.jointstatement.web.NotFoundException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class CredentialsTests {

    private static final String PASSWORD = "violet otters hum";
    private static final String OTHER = "gnarled teacup lagoon";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Credentials credentials;

    @Autowired
    private Links links;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountChanges accountChanges;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcClient rows;

    private final String address = UUID.randomUUID().toString();

    @Test
    void theOwnerSignsInWithEitherCaseOfTheNameAndNobodyElse() {
        Account account = ready();

        assertThat(credentials.signIn(account.name(), PASSWORD, address)).isPresent();
        assertThat(credentials.signIn(account.name().toUpperCase(), PASSWORD, address))
                .isPresent();
        assertThat(credentials.signIn(account.name(), OTHER, address)).isEmpty();
        assertThat(credentials.signIn("nobody", PASSWORD, address)).isEmpty();
    }

    @Test
    void whoHasANameFromBeforeItWasRefusedSignsInWithIt() {
        Account account = ready();
        String mixed = "с" + account.name();
        rows.sql("update account set name = ? where id = ?")
                .params(mixed, account.id())
                .update();

        assertThat(credentials.signIn(mixed, PASSWORD, address)).isPresent();
    }

    @Test
    void aShutOrDeletedAccountSignsNobodyIn() {
        Account account = ready();
        Viewer administrator = signedIn.viewer(Role.ADMINISTRATOR);

        Account shut = accountChanges.enable(administrator, account.id(), version(account), false);
        assertThat(credentials.signIn(account.name(), PASSWORD, address)).isEmpty();
        accountChanges.delete(administrator, account.id(), shut.version());
        assertThat(credentials.signIn(account.name(), PASSWORD, address)).isEmpty();
    }

    @Test
    void theSixthWrongPasswordHasToWaitAndTheRightOneElsewhereNot() {
        Account account = ready();
        for (int i = 0; i < 5; i++) {
            assertThat(credentials.signIn(account.name(), "wrong", address)).isEmpty();
        }

        assertThatExceptionOfType(TooManyTriesException.class)
                .isThrownBy(() -> credentials.signIn(account.name(), PASSWORD, address));
        assertThat(credentials.signIn(account.name(), PASSWORD, "elsewhere")).isPresent();
    }

    @Test
    void aChangeOfPasswordEndsEverySession() throws Exception {
        Account account = ready();
        Viewer viewer = new Viewer(account.id(), account.displayName(), account.role());
        Cookie elsewhere = signedIn.cookie(viewer);
        mvc.perform(get("/error").with(SignedIn.as(elsewhere)))
                .andExpect(request().attribute("viewer", viewer));

        credentials.changePassword(viewer, PASSWORD, OTHER, address);

        mvc.perform(get("/error").with(SignedIn.as(elsewhere)))
                .andExpect(request().attribute("viewer", Viewer.anonymous()));
        assertThat(credentials.signIn(account.name(), OTHER, address)).isPresent();
        assertThat(credentials.signIn(account.name(), PASSWORD, address)).isEmpty();
    }

    @Test
    void aChangeOfPasswordNeedsTheOldOneAndKeepsTheRules() {
        Account account = ready();
        Viewer viewer = new Viewer(account.id(), account.displayName(), account.role());

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> credentials.changePassword(viewer, OTHER, OTHER, address))
                .withMessage("account.password.wrong");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> credentials.changePassword(viewer, PASSWORD, "short", address))
                .withMessage("account.password.short");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> credentials.changePassword(Viewer.anonymous(), PASSWORD, OTHER, address));
    }

    @Test
    void aLinkWorksOnceAndANewerOneReplacesIt() {
        Viewer administrator = signedIn.viewer(Role.ADMINISTRATOR);
        UUID id = signedIn.viewer(Role.ANALYST).id();
        String replaced = accountChanges.link(administrator, id);
        String link = accountChanges.link(administrator, id);

        assertThat(links.owner(replaced)).isEmpty();
        assertThat(links.owner(link)).isPresent();
        links.choosePassword(link, PASSWORD);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> links.choosePassword(link, OTHER));
    }

    @Test
    void aLinkIsDeadAfterADayAndItsTokenIsNotKept() {
        UUID id = signedIn.viewer(Role.ANALYST).id();
        String link = accountChanges.link(signedIn.viewer(Role.ADMINISTRATOR), id);
        assertThat(rows.sql("select hash from reset_link where account_id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isNotEqualTo(link);

        rows.sql("update reset_link set expires = expires - interval '25' hour where account_id = ?")
                .param(id)
                .update();

        assertThat(links.owner(link)).isEmpty();
    }

    @Test
    void aLinkEndsWithAChangeOfPasswordAndWithTheAccount() {
        Viewer administrator = signedIn.viewer(Role.ADMINISTRATOR);
        Account account = ready();
        String link = accountChanges.link(administrator, account.id());
        credentials.changePassword(
                new Viewer(account.id(), account.displayName(), account.role()), PASSWORD, OTHER, address);
        assertThat(links.owner(link)).isEmpty();

        String other = accountChanges.link(administrator, account.id());
        Account shut = accountChanges.enable(administrator, account.id(), version(account), false);
        accountChanges.enable(administrator, account.id(), shut.version(), true);
        assertThat(links.owner(other)).isEmpty();
    }

    private Account ready() {
        Viewer viewer = signedIn.viewer(Role.ANALYST);
        links.choosePassword(accountChanges.link(signedIn.viewer(Role.ADMINISTRATOR), viewer.id()), PASSWORD);
        return accounts.get(viewer, viewer.id());
    }

    private long version(Account account) {
        return accounts.get(signedIn.viewer(Role.ADMINISTRATOR), account.id()).version();
    }
}
