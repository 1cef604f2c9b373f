package org.jointstatement.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jointstatement.testing.PortalTest;
import org.jointstatement.web.ContentVersion;
import org.jointstatement.web.ForbiddenException;
import org.jointstatement.web.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class AccountsTests {

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountChanges accountChanges;

    @Autowired
    private AccountRepository repository;

    @Autowired
    private MessageSource messages;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private ContentVersion content;

    @Autowired
    private JdbcClient rows;

    private Viewer administrator = Viewer.anonymous();

    @BeforeEach
    void appoint() {
        administrator = signedIn.viewer(Role.ADMINISTRATOR);
    }

    @ParameterizedTest
    @EnumSource(names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void onlyAdministratorsManageAccounts(Role role) {
        Viewer viewer = signedIn.viewer(role);
        UUID own = viewer.id();

        List<Runnable> attempts = List.of(
                () -> accounts.all(viewer),
                () -> accounts.get(viewer, administrator.id()),
                () -> accountChanges.create(viewer, name(), name(), Role.READER),
                () -> accountChanges.changeRole(viewer, own, 0, Role.ADMINISTRATOR),
                () -> accountChanges.enable(viewer, own, 0, false),
                () -> accountChanges.hold(viewer, own, 0, false),
                () -> accountChanges.delete(viewer, own, 0),
                () -> accountChanges.link(viewer, own),
                () -> accounts.all(Viewer.anonymous()),
                () -> accounts.all(new Viewer(null, "forged", Role.ADMINISTRATOR)));
        assertThat(attempts)
                .allSatisfy(attempt ->
                        assertThatExceptionOfType(ForbiddenException.class).isThrownBy(attempt::run));
    }

    @Test
    void aNameIsTakenWhateverItsCase() {
        String name = name();
        accountChanges.create(administrator, name, name, Role.ANALYST);

        assertRefused(
                "account.name.taken",
                () -> accountChanges.create(administrator, name.toUpperCase(), name(), Role.ANALYST));
        assertRefused(
                "account.displayName.taken",
                () -> accountChanges.create(administrator, name(), name.toUpperCase(), Role.ANALYST));
    }

    @Test
    void aNameThatCanBeTakenForAnotherIsRefused() {
        String number = String.valueOf(System.nanoTime());
        accountChanges.create(administrator, "copy" + number, name(), Role.ANALYST);

        assertRefused(
                "account.name.mixed",
                () -> accountChanges.create(administrator, "с" + "opy" + number, name(), Role.ANALYST));
        assertRefused(
                "account.name.alike",
                () -> accountChanges.create(administrator, "сору" + number, name(), Role.ANALYST));
        accountChanges.create(administrator, "копия" + number, name(), Role.ANALYST);
    }

    @Test
    void whoMayNotDeleteAnAccountWaitsForNobodyToBeToldSo() {
        Viewer reader = signedIn.viewer(Role.READER);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            transaction.executeWithoutResult(status -> {
                content.lock();
                Future<?> attempt = other.submit(() -> accountChanges.delete(reader, administrator.id(), 0));
                assertThatThrownBy(() -> attempt.get(10, TimeUnit.SECONDS))
                        .hasCauseInstanceOf(ForbiddenException.class);
            });
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void aChangeOfRoleIsKeptAndAudited() {
        Account account = create();

        Account changed = accountChanges.changeRole(administrator, account.id(), account.version(), Role.EDITOR);

        assertThat(changed.role()).isEqualTo(Role.EDITOR);
        assertThat(accounts.get(administrator, account.id())).isEqualTo(changed);
        assertThat(audited(account.name())).containsExactly("account-created", "role-changed");
    }

    @Test
    void newAccountsAreHeldIfThePortalIsSetSoButNotThoseOfEditors() {
        NewAccounts held =
                new NewAccounts(repository, new Administration(rows), rows, Clock.systemUTC(), messages, true);

        assertThat(create().held()).isFalse();
        assertThat(held.add(name(), name(), Role.ANALYST, null).held()).isTrue();
        assertThat(held.add(name(), name(), Role.EDITOR, null).held()).isFalse();
    }

    @Test
    void holdingAndTrustingAnAccountIsAudited() {
        Account account = create();

        Account held = accountChanges.hold(administrator, account.id(), account.version(), true);
        assertThat(accounts.isHeld(account.id())).isTrue();
        accountChanges.hold(administrator, account.id(), held.version(), false);

        assertThat(accounts.isHeld(account.id())).isFalse();
        assertThat(audited(account.name())).containsExactly("account-created", "account-held", "account-trusted");
    }

    @Test
    void theSecondOfTwoEditsOfOnePageIsAConflict() {
        Account account = create();
        accountChanges.changeRole(administrator, account.id(), account.version(), Role.EDITOR);

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> accountChanges.enable(administrator, account.id(), account.version(), false));
    }

    @Test
    void aDeletedAccountIsAFormerMemberAndItsNameIsFree() {
        Account account = create();
        long before = content.current();
        assertThat(accounts.nameOf(account.id())).isEqualTo(account.displayName());

        accountChanges.delete(administrator, account.id(), account.version());

        assertThat(accounts.nameOf(account.id())).isEqualTo("A former member");
        assertThat(accounts.nameOf(UUID.randomUUID())).isEqualTo("A former member");
        assertThat(content.current()).isGreaterThan(before);
        assertThat(rows.sql("select count(*) from account where id = ? and name is null and password is null")
                        .param(account.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> accounts.get(administrator, account.id()));
        accountChanges.create(administrator, account.name(), account.displayName(), Role.ANALYST);
    }

    @Test
    void nobodyPassesForThePortalOrForAFormerMember() {
        for (String shown : List.of("portal", "PORTAL", "A former member", " a  former MEMBER ")) {
            assertRefused("account.displayName.taken", () -> accounts.rename(administrator, shown));
            assertRefused(
                    "account.displayName.taken",
                    () -> accountChanges.create(administrator, name(), shown, Role.ANALYST));
        }
    }

    @Test
    void theAuditTellsWhoseNameAnActorHadEvenIfTheAccountIsDeleted() {
        Account account = create();
        accountChanges.delete(administrator, account.id(), account.version());

        assertThat(rows.sql("select detail from audit where subject = ? and action = 'account-created'")
                        .param(account.name())
                        .query(String.class)
                        .single())
                .isEqualTo("analyst " + account.id() + " " + account.displayName());
    }

    @Test
    void aNewDisplayNameIsShownAtOnce() {
        Viewer viewer = signedIn.viewer(Role.ANALYST);
        String shown = name();
        long before = content.current();

        accounts.rename(viewer, "  " + shown + " ");
        accounts.rename(viewer, shown.toUpperCase());

        assertThat(accounts.nameOf(viewer.id())).isEqualTo(shown.toUpperCase());
        assertThat(content.current()).isGreaterThan(before);
        assertRefused("account.displayName.taken", () -> accounts.rename(administrator, shown));
        assertRefused("account.displayName.wrong", () -> accounts.rename(viewer, "\u200b"));
    }

    @Test
    void theLastAdministratorStays() {
        retireOthers();
        UUID id = administrator.id();

        assertRefused("account.last", () -> accountChanges.changeRole(administrator, id, version(id), Role.EDITOR));
        assertRefused("account.last", () -> accountChanges.enable(administrator, id, version(id), false));
        assertRefused("account.last", () -> accountChanges.delete(administrator, id, version(id)));
        assertThat(accounts.get(administrator, id).role()).isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void ofTwoAdministratorsWhoDemoteEachOtherAtOnceOneStays() throws Exception {
        for (int round = 0; round < 20; round++) {
            Viewer other = signedIn.viewer(Role.ADMINISTRATOR);
            retireOthers(other.id());
            var both = Executors.newFixedThreadPool(2);
            CyclicBarrier start = new CyclicBarrier(2);
            List<Future<Account>> demotions = both.invokeAll(
                    List.of(demotion(start, administrator, other.id()), demotion(start, other, administrator.id())));
            both.shutdown();

            assertThat(demotions).filteredOn(AccountsTests::isRefused).hasSize(1);
            appoint();
        }
    }

    private Callable<Account> demotion(CyclicBarrier start, Viewer by, UUID of) {
        long version = version(of);
        return () -> {
            start.await();
            return accountChanges.changeRole(by, of, version, Role.READER);
        };
    }

    private static boolean isRefused(Future<?> future) {
        try {
            future.get();
            return false;
        } catch (Exception e) {
            return e.getCause() instanceof RefusedException;
        }
    }

    private void retireOthers(UUID... kept) {
        rows.sql("update account set role = 'READER' where role = 'ADMINISTRATOR' and id not in (:kept)")
                .param("kept", kept.length == 0 ? List.of(administrator.id()) : List.of(administrator.id(), kept[0]))
                .update();
    }

    private long version(UUID id) {
        return accounts.get(administrator, id).version();
    }

    private Account create() {
        return accountChanges.create(administrator, name(), name(), Role.ANALYST);
    }

    private static String name() {
        return "n" + UUID.randomUUID();
    }

    private List<String> audited(String subject) {
        return rows.sql("select action from audit where subject = ? order by id")
                .param(subject)
                .query(String.class)
                .list();
    }

    private static void assertRefused(String code, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
