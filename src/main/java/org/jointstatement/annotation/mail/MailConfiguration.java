package org.jointstatement.annotation.mail;

import org.jointstatement.annotation.notices.Notices;
import org.jointstatement.annotation.notices.SignInNotices;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Sends mail only where there is a server for it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
class MailConfiguration {

    @Bean
    MailSending mailSending(
            JavaMailSender server,
            Outbox outbox,
            MailRecipients recipients,
            MailWindow window,
            MailWriter writer,
            Notices notices,
            SignInNotices signIns,
            MailSettings settings) {
        return new MailSending(server, outbox, recipients, window, writer, notices, signIns, settings);
    }

    @Bean
    MailFollower mailFollower(MailSending sending) {
        return new MailFollower(sending);
    }
}
