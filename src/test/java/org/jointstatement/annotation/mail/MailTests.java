package org.jointstatement.annotation.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.SignedInElsewhere;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.Annotations;
import org.jointstatement.annotation.Audience;
import org.jointstatement.annotation.notices.Watch;
import org.jointstatement.annotation.notices.Watches;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail on its way to a real server. Nothing is sent but when a test says so. */
@Tag("database")
@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.class)
class MailTests {

    private static final GreenMail SERVER = new GreenMail(
            new ServerSetup(TestSocketUtils.findAvailableTcpPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @MockitoBean
    private MailFollower follower;

    @Autowired
    private MailSending sending;

    @Autowired
    private MailChoices choices;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Annotations annotations;

    @Autowired
    private Watches watches;

    @Autowired
    private Statements statements;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient rows;

    private final UUID id = UUID.randomUUID();
    private final String slug = "mail-" + id;
    private final String address = "reader-" + id + "@example.org";
    private Viewer author = Viewer.anonymous();
    private Viewer reader = Viewer.anonymous();

    @BeforeAll
    static void listen() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        settings.add("portal.mail.from", () -> "portal@example.org");
        settings.add("portal.mail.url", () -> "https://portal.example.org/");
        settings.add("portal.mail.per-hour", () -> 3);
    }

    @BeforeEach
    void publish() {
        statements.publish(Fixtures.statement(slug), new byte[0]);
        author = signedIn.viewer(Role.ANALYST);
        reader = signedIn.viewer(Role.READER);
        watches.add(reader, new Watch(slug, 2));
    }

    @Test
    void nothingButALinkIsSentBeforeAnAddressIsConfirmed() throws Exception {
        choices.ask(reader, new MailAddress(address));
        write("A note", Audience.PUBLIC);
        sending.sendWhatIsDue();

        MimeMessage link = received().findFirst().orElseThrow();
        assertThat(received()).hasSize(1);
        assertThat(link.getHeader("From")).containsExactly("portal@example.org");
        String token = token(link);
        assertThat(choices.confirm(author, token)).isFalse();
        assertThat(choices.confirm(reader, "x" + token)).isFalse();
        assertThat(choices.confirm(reader, token)).isTrue();
        assertThat(choices.confirm(reader, token)).as("again").isFalse();
        sending.sendWhatIsDue();
        assertThat(received()).hasSize(1);
    }

    @Test
    void aMailSaysThatThereIsSomethingAndWhereButNotWhat() throws Exception {
        confirm();
        UUID note = write("Secret words", Audience.SIGNED_IN);
        sending.sendWhatIsDue();
        sending.sendWhatIsDue();

        MimeMessage mail = news().findFirst().orElseThrow();
        assertThat(news()).hasSize(1);
        assertThat(String.valueOf(mail.getContent()))
                .contains("https://portal.example.org/annotations/" + note, "https://portal.example.org/account/mail")
                .doesNotContain("Secret", author.name(), reader.name());
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(due()).isZero();
    }

    @Test
    void aSignInFromANewPlaceIsToldButNotFromWhere() throws Exception {
        confirm();
        transaction.executeWithoutResult(
                status -> events.publishEvent(new SignedInElsewhere(id(reader), "Firefox", "Linux", "198.51.100.9")));

        sending.sendWhatIsDue();

        assertThat(news())
                .singleElement()
                .satisfies(mail -> assertThat(mail.getContent().toString())
                        .contains("A sign-in to your account from a new place", "/notices")
                        .doesNotContain("Firefox", "198.51.100.9", reader.name()));
        assertThat(due()).isZero();
    }

    @Test
    void allThatIsNewComesInOneMailAndNoMoreThanSoManyMailsInAnHour() throws Exception {
        confirm();
        write("One", Audience.PUBLIC);
        write("Two", Audience.PUBLIC);
        sending.sendWhatIsDue();
        assertThat(news()).hasSize(1);
        write("Three", Audience.PUBLIC);
        sending.sendWhatIsDue();
        assertThat(news()).as("with the link, three").hasSize(2);

        write("Four", Audience.PUBLIC);
        write("Five", Audience.PUBLIC);
        sending.sendWhatIsDue();
        assertThat(news()).hasSize(2);
        assertThat(due()).isEqualTo(2);

        rows.sql("update mail_address set window_began = ? where account_id = ?")
                .params(OffsetDateTime.now().minusHours(2), reader.id())
                .update();
        makeDue();
        sending.sendWhatIsDue();
        assertThat(news()).hasSize(3);
        assertThat(due()).isZero();
    }

    @Test
    void whatMayNoLongerBeSeenOrIsNotWantedIsNotSent() throws Exception {
        confirm();
        UUID narrowed = write("Narrowed", Audience.PUBLIC);
        annotations.revise(author, narrowed, 0, "Narrowed", Audience.ONLY_ME);
        sending.sendWhatIsDue();
        assertThat(news()).isEmpty();
        assertThat(due()).isZero();

        write("Unwanted", Audience.PUBLIC);
        choices.want(reader, false);
        sending.sendWhatIsDue();
        write("Unwanted, too", Audience.PUBLIC);
        sending.sendWhatIsDue();
        assertThat(news()).isEmpty();
        assertThat(due()).isZero();

        choices.want(reader, true);
        write("Forgotten", Audience.PUBLIC);
        choices.forget(reader);
        sending.sendWhatIsDue();
        assertThat(news()).isEmpty();
    }

    @Test
    void aServerThatIsDownLosesNothing() throws Exception {
        confirm();
        SERVER.stop();
        write("A note", Audience.PUBLIC);
        sending.sendWhatIsDue();
        assertThat(due()).isOne();
        makeDue();
        sending.sendWhatIsDue();
        assertThat(due()).isOne();

        SERVER.start();
        makeDue();
        sending.sendWhatIsDue();
        assertThat(due()).isZero();
        assertThat(received()).as("of a server that forgets what it had").hasSize(1);
    }

    @Test
    void aCrashLosesNoMailAndSendsItAtMostTwice() throws Exception {
        confirm();
        write("A note", Audience.PUBLIC);
        assertThat(outbox.begin(id(reader))).as("and the portal crashes").hasSize(1);
        sending.sendWhatIsDue();
        assertThat(news()).as("somebody seems to be sending it").isEmpty();

        makeDue();
        assertThat(outbox.begin(id(reader))).as("and it crashes again").hasSize(1);
        makeDue();
        sending.sendWhatIsDue();
        assertThat(news()).as("it may have gone out twice").isEmpty();
        assertThat(due()).isZero();

        write("Another", Audience.PUBLIC);
        outbox.begin(id(reader));
        makeDue();
        sending.sendWhatIsDue();
        assertThat(news()).hasSize(1);
    }

    @Test
    void theFollowerSendsWhatWasCommitted() throws Exception {
        confirm();
        write("A note", Audience.PUBLIC);
        int before = SERVER.getReceivedMessages().length;
        MailFollower real = new MailFollower(sending);
        real.start();
        try {
            assertThat(SERVER.waitForIncomingEmail(20_000, before + 1)).isTrue();
        } finally {
            real.destroy();
        }
    }

    private void confirm() throws Exception {
        choices.ask(reader, new MailAddress(address));
        sending.sendWhatIsDue();
        assertThat(choices.confirm(reader, token(received().findFirst().orElseThrow())))
                .isTrue();
    }

    private static String token(MimeMessage mail) throws Exception {
        Matcher link = Pattern.compile("https://portal.example.org/account/mail/confirm\\?token=(\\S+)")
                .matcher(String.valueOf(mail.getContent()));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private UUID write(String body, Audience audience) {
        return annotations
                .write(author, UUID.randomUUID(), Address.ofParagraph(slug, 2), body, audience)
                .id();
    }

    /** What came to the reader's address. */
    private Stream<MimeMessage> received() {
        return Stream.of(SERVER.getReceivedMessagesForDomain(address));
    }

    private Stream<MimeMessage> news() {
        return received().skip(1);
    }

    private int due() {
        return rows.sql("select count(*) from mail_due where account_id = ?")
                .param(reader.id())
                .query(Integer.class)
                .single();
    }

    private void makeDue() {
        rows.sql("update mail_due set due = ? where account_id = ?")
                .params(OffsetDateTime.now().minusMinutes(1), reader.id())
                .update();
    }

    private static UUID id(Viewer viewer) {
        UUID id = viewer.id();
        assertThat(id).isNotNull();
        return id;
    }
}
