package org.jointstatement.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jointstatement.account.Factored.Owner;
import org.jointstatement.testing.PortalTest;
import org.jointstatement.web.Audit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class SecondFactorsTests {

    @Autowired
    private SecondFactors factors;

    @Autowired
    private SecondStep secondStep;

    @Autowired
    private FactorChanges changes;

    @Autowired
    private Credentials credentials;

    @Autowired
    private AccountChanges accountChanges;

    @Autowired
    private AccountRepository accounts;

    @Autowired
    private Links links;

    @Autowired
    private Factored factored;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    private final String address = UUID.randomUUID().toString();

    @Test
    void aCodeIsTakenOnceAndNoneBeforeItAfterwards() {
        Owner owner = factored.owner(Role.ANALYST);
        String sooner = owner.code(0);
        String later = owner.code(1);

        assertThat(factors.use(owner.id(), later)).isTrue();
        assertThat(factors.use(owner.id(), later)).isFalse();
        assertThat(factors.use(owner.id(), sooner)).isFalse();
    }

    @Test
    void ofManyWhoUseOneCodeAtOnceOneIsRight() throws Exception {
        Owner owner = factored.owner(Role.ANALYST);

        assertThat(rightAmongEight(owner, owner.code(1))).isEqualTo(1);
        assertThat(rightAmongEight(owner, owner.recovery().get(0))).isEqualTo(1);
    }

    @Test
    void aRecoveryCodeIsTakenOnceHoweverItIsTypedAndOnlyFromItsOwner() {
        Owner owner = factored.owner(Role.ANALYST);
        Owner other = factored.owner(Role.ANALYST);
        String code = owner.recovery().get(3);

        assertThat(factors.use(other.id(), code)).isFalse();
        assertThat(factors.use(owner.id(), code.toLowerCase().replace("-", " ")))
                .isTrue();
        assertThat(factors.use(owner.id(), code)).isFalse();
        assertThat(factors.find(owner.id()))
                .hasValueSatisfying(state -> assertThat(state.left()).isEqualTo(9));
    }

    @Test
    void recoveryCodesAreKeptHashed() {
        Owner owner = factored.owner(Role.ANALYST);

        assertThat(owner.recovery())
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("(\\w{4}-){5}\\w{4}"));
        assertThat(rows.sql("select hash from recovery_code where account_id = ?")
                        .param(owner.id())
                        .query(String.class)
                        .list())
                .hasSize(10)
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void whoHasNoFactorHasNoRightCode() {
        UUID nobody = signedIn.viewer(Role.ANALYST).id();

        assertThat(factors.use(nobody, "123456")).isFalse();
        assertThat(factors.use(nobody, "")).isFalse();
    }

    @Test
    void wrongCodesAreSlowedHereAndFromEverywhereTogether() {
        Owner owner = factored.owner(Role.ANALYST);
        for (int i = 0; i < 5; i++) {
            assertThat(secondStep.isRight(owner.id(), "000000", address)).isFalse();
        }
        assertThatExceptionOfType(TooManyTriesException.class)
                .isThrownBy(() -> secondStep.isRight(owner.id(), owner.code(1), address));

        for (int i = 0; i < 15; i++) {
            assertThat(secondStep.isRight(owner.id(), "000000", address + i)).isFalse();
        }
        assertThatExceptionOfType(TooManyTriesException.class)
                .isThrownBy(() -> secondStep.isRight(owner.id(), owner.code(1), "elsewhere" + address));
        assertThat(secondStep.isRight(owner.id(), owner.recovery().get(0), "elsewhere" + address))
                .isTrue();
    }

    /** A right password gives its own tries back, never those of codes. */
    @Test
    void aRightPasswordLendsNoFurtherTriesOfCodes() {
        Owner owner = factored.owner(Role.ANALYST);
        for (int i = 0; i < 5; i++) {
            assertThat(credentials.signIn(owner.name(), Factored.PASSWORD, address))
                    .isPresent();
            assertThat(secondStep.isRight(owner.id(), "wrong", address)).isFalse();
        }

        assertThat(credentials.signIn(owner.name(), Factored.PASSWORD, address)).isPresent();
        assertThatExceptionOfType(TooManyTriesException.class)
                .isThrownBy(() -> secondStep.isRight(owner.id(), "wrong", address));
    }

    @Test
    void aRightPasswordIsOnlyTheFirstStep() {
        Owner owner = factored.owner(Role.ANALYST);

        assertThat(credentials.signIn(owner.name(), Factored.PASSWORD, address))
                .hasValueSatisfying(step -> assertThat(step.next()).isEqualTo(FirstStep.Next.CODE));
        assertThat(credentials.signIn(owner.name(), "wrong", address)).isEmpty();
    }

    @Test
    void theHalfWayStateEndsAfterFiveMinutesAndWithEveryChangeOfTheAccount() {
        Owner owner = factored.owner(Role.ANALYST);
        SignIn first = credentials
                .signIn(owner.name(), Factored.PASSWORD, address)
                .orElseThrow()
                .signIn();
        Instant since = first.since();

        assertThat(secondStep.goesOn(half(first, since))).isTrue();
        assertThat(secondStep.goesOn(half(first, since.minusSeconds(301)))).isFalse();
        credentials.endSessions(owner.viewer());
        assertThat(secondStep.goesOn(half(first, since))).isFalse();
        assertThat(secondStep.complete(half(first, since), owner.code(1), address))
                .isEmpty();
    }

    @Test
    void aNewPasswordByLinkLeavesTheFactorOn() {
        Owner owner = factored.owner(Role.ANALYST);
        String link = accountChanges.link(signedIn.viewer(Role.ADMINISTRATOR), owner.id());

        links.choosePassword(link, "gnarled teacup lagoon");

        assertThat(credentials.signIn(owner.name(), "gnarled teacup lagoon", address))
                .hasValueSatisfying(step -> assertThat(step.next()).isEqualTo(FirstStep.Next.CODE));
    }

    @Test
    void anAdministratorTakesItOffOthersAccountsOnly() {
        Owner owner = factored.owner(Role.ADMINISTRATOR);
        Viewer administrator = signedIn.viewer(Role.ADMINISTRATOR);
        int stamp = accounts.findById(owner.id()).orElseThrow().stamp();

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> accountChanges.takeFactor(owner.viewer(), owner.id(), version(owner)))
                .withMessage("factor.own");
        accountChanges.takeFactor(administrator, owner.id(), version(owner));

        assertThat(factors.has(owner.id())).isFalse();
        assertThat(accounts.findById(owner.id()).orElseThrow().stamp()).isGreaterThan(stamp);
        assertThat(audited(owner, "second-factor-taken")).contains(administrator.name());
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> accountChanges.takeFactor(administrator, owner.id(), version(owner)));
    }

    @Test
    void aDeletedAccountLosesItsFactor() {
        Owner owner = factored.owner(Role.ANALYST);

        accountChanges.delete(signedIn.viewer(Role.ADMINISTRATOR), owner.id(), version(owner));

        assertThat(factors.find(owner.id())).isEmpty();
        assertThat(rows.sql("select count(*) from recovery_code where account_id = ?")
                        .param(owner.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoeverOperatesThePortalTakesItOffAtAStart() {
        Owner owner = factored.owner(Role.ADMINISTRATOR);
        int stamp = accounts.findById(owner.id()).orElseThrow().stamp();
        for (String name : new String[] {" ", "nobody", owner.name()}) {
            new LostFactor(new FactorRules.Settings(null, name), accounts, factors, audit, transaction)
                    .run(new DefaultApplicationArguments());
        }

        assertThat(factors.has(owner.id())).isFalse();
        assertThat(accounts.findById(owner.id()).orElseThrow().stamp()).isGreaterThan(stamp);
        assertThat(audited(owner, "second-factor-taken")).isEqualTo(List.of(Audit.PORTAL));
    }

    @Test
    void changesAskForThePasswordAndACode() {
        Owner owner = factored.owner(Role.ANALYST);
        Viewer viewer = owner.viewer();

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> changes.turnOff(viewer, "wrong", owner.code(1), address))
                .withMessage("account.password.wrong");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> changes.turnOff(viewer, Factored.PASSWORD, "000000", address))
                .withMessage("factor.code.wrong");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> changes.renewRecoveryCodes(viewer, Factored.PASSWORD, "000000", address))
                .withMessage("factor.code.wrong");
        assertThat(factors.find(owner.id()))
                .hasValueSatisfying(state -> assertThat(state.left()).isEqualTo(10));
    }

    @Test
    void newRecoveryCodesTakeThePlaceOfFormerOnes() {
        Owner owner = factored.owner(Role.ANALYST);

        List<String> codes = changes.renewRecoveryCodes(
                        owner.viewer(), Factored.PASSWORD, owner.recovery().get(0), address)
                .codes();

        assertThat(codes).hasSize(10).doesNotContainAnyElementsOf(owner.recovery());
        assertThat(factors.use(owner.id(), owner.recovery().get(1))).isFalse();
        assertThat(factors.use(owner.id(), codes.get(1))).isTrue();
        assertThat(audited(owner, "recovery-codes-made")).hasSize(1);
    }

    @Test
    void aFactorThatIsOnIsNotReplaced() {
        Owner owner = factored.owner(Role.ANALYST);
        byte[] other = HexFormat.of().parseHex("00".repeat(20));

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() ->
                        changes.turnOn(owner.viewer(), other, Factored.PASSWORD, Factored.codeOf(other, 0), address))
                .withMessage("factor.on.already");
        assertThat(factors.use(owner.id(), owner.code(1))).isTrue();
    }

    private int rightAmongEight(Owner owner, String code) throws InterruptedException {
        Callable<Boolean> use = () -> factors.use(owner.id(), code);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Boolean>> answers = threads.invokeAll(Collections.nCopies(8, use));
        threads.shutdown();
        return (int) answers.stream().filter(SecondFactorsTests::isRight).count();
    }

    private static boolean isRight(Future<Boolean> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static HalfSignIn half(SignIn first, Instant since) {
        return new HalfSignIn(first.account(), first.stamp(), since, "/");
    }

    private long version(Owner owner) {
        return accounts.findById(owner.id()).orElseThrow().toAccount().version();
    }

    private List<String> audited(Owner owner, String action) {
        return rows.sql("select actor from audit where action = ? and subject = ?")
                .params(action, owner.name())
                .query(String.class)
                .list();
    }
}
