package org.jointstatement.annotation.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jointstatement.annotation.mail.MailRecipients.Recipient;
import org.jointstatement.annotation.mail.Outbox.Due;
import org.jointstatement.annotation.notices.Notice;
import org.jointstatement.annotation.notices.Notices;
import org.jointstatement.annotation.notices.SignInNotices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends what is due: all that is new for one person in one mail. Whether they may still see it is asked again here. */
class MailSending {

    private static final Logger LOG = LoggerFactory.getLogger(MailSending.class);
    private static final int PEOPLE_AT_ONCE = 50;

    private final JavaMailSender server;
    private final Outbox outbox;
    private final MailRecipients recipients;
    private final MailWindow window;
    private final MailWriter writer;
    private final Notices notices;
    private final SignInNotices signIns;
    private final MailSettings settings;

    MailSending(
            JavaMailSender server,
            Outbox outbox,
            MailRecipients recipients,
            MailWindow window,
            MailWriter writer,
            Notices notices,
            SignInNotices signIns,
            MailSettings settings) {
        this.server = server;
        this.outbox = outbox;
        this.recipients = recipients;
        this.window = window;
        this.writer = writer;
        this.notices = notices;
        this.signIns = signIns;
        this.settings = settings;
    }

    void sendWhatIsDue() {
        outbox.accounts(PEOPLE_AT_ONCE).forEach(this::send);
    }

    private void send(UUID account) {
        List<Due> mails = outbox.begin(account);
        Optional<Recipient> recipient = recipients.find(account);
        if (recipient.isEmpty()) {
            outbox.done(mails);
            return;
        }
        List<Due> links = mails.stream().filter(mail -> mail.notice() == null).toList();
        List<Due> news = mails.stream().filter(mail -> mail.notice() != null).toList();
        if (!links.isEmpty()) {
            send(links, recipient.get(), confirmation(recipient.get()));
        }
        sendNews(news, recipient.get());
    }

    private void sendNews(List<Due> news, Recipient recipient) {
        List<UUID> ids = news.stream().map(Due::notice).filter(Objects::nonNull).toList();
        if (ids.isEmpty() || !recipient.isOpen()) {
            outbox.done(news);
            return;
        }
        List<Notice> shown = notices.newAmong(ids, recipient.person());
        int signedIn = signIns.countNewAmong(ids, recipient.person());
        if (shown.isEmpty() && signedIn == 0) {
            outbox.done(news);
        } else {
            send(news, recipient, writer.news(shown, signedIn, recipient.language()));
        }
    }

    private MailWriter.Text confirmation(Recipient recipient) {
        return writer.confirmation(recipients.link(id(recipient)), recipient.language());
    }

    private void send(List<Due> mails, Recipient recipient, MailWriter.Text text) {
        Optional<OffsetDateTime> wait = window.full(id(recipient));
        if (wait.isPresent()) {
            outbox.postpone(mails, wait.get());
            return;
        }
        try {
            server.send(message(recipient.address(), text));
            outbox.done(mails);
            window.count(id(recipient));
        } catch (MailException | MessagingException e) {
            LOG.warn("A mail was not sent and is tried again: {}", e.getMessage());
            outbox.failed(mails);
        }
    }

    private MimeMessage message(String address, MailWriter.Text text) throws MessagingException {
        MimeMessage message = server.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(address);
        helper.setSubject(text.subject());
        helper.setText(text.body());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static UUID id(Recipient recipient) {
        return Objects.requireNonNull(recipient.person().id());
    }
}
