package org.jointstatement.annotation.mail;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointstatement.annotation.notices.Notice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes mails: that something is there and where, in words of the portal alone. No name and no word of a note is in
 * them: mail is read by others on its way.
 */
@Component
class MailWriter {

    private static final int LINKS = 20;

    /** What a mail says. */
    record Text(String subject, String body) {}

    private final MessageSource messages;
    private final MailSettings settings;

    MailWriter(MessageSource messages, MailSettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    Text confirmation(String token, Locale language) {
        String link = settings.url("/account/mail/confirm?token=" + token);
        return new Text(
                words(language, "mail.confirm.subject", portal(language)),
                words(language, "mail.confirm.text", portal(language)) + "\n\n" + link + "\n\n"
                        + words(language, "mail.confirm.ignore") + "\n");
    }

    /**
     * What is new.
     *
     * @param signIns how many sign-ins from new places are among it
     */
    Text news(List<Notice> notices, int signIns, Locale language) {
        Stream<String> notes = notices.stream()
                .limit(LINKS)
                .map(notice -> words(language, "notices.kind." + notice.kind()) + "\n"
                        + settings.url("/annotations/" + notice.note().id()));
        Stream<String> first = signIns == 0
                ? Stream.of()
                : Stream.of(words(language, "notices.signin.mail") + "\n" + settings.url("/notices"));
        String lines = Stream.concat(first, notes).collect(Collectors.joining("\n\n"));
        return new Text(
                words(language, "mail.news.subject", portal(language)),
                lines + "\n\n" + words(language, "mail.news.all", notices.size() + signIns) + "\n"
                        + settings.url("/notices") + "\n\n" + words(language, "mail.news.end") + "\n"
                        + settings.url("/account/mail") + "\n");
    }

    private String portal(Locale language) {
        return words(language, "portal.name");
    }

    private String words(Locale language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
