package org.jointstatement.annotation.mail;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What whoever operates the portal has said about mail; without a server there is none. */
@Component
class MailSettings {

    private final boolean on;
    private final String from;
    private final String url;
    private final int perHour;

    MailSettings(
            @Value("${spring.mail.host:}") String host,
            @Value("${portal.mail.from}") String from,
            @Value("${portal.mail.url}") String url,
            @Value("${portal.mail.per-hour}") int perHour) {
        this.on = !host.isBlank();
        this.from = from;
        this.url = url.replaceAll("/+$", "");
        this.perHour = perHour;
        if (on) {
            check();
        }
    }

    boolean isOn() {
        return on;
    }

    String from() {
        return from;
    }

    /** The portal's own address: that of a request would be what its sender says. */
    String url(String path) {
        return url + path;
    }

    /** Mails that one person gets in an hour; what is more waits and comes together. */
    int perHour() {
        return perHour;
    }

    private void check() {
        if (MailAddress.read(from).isEmpty()) {
            throw new IllegalStateException("With spring.mail.host, portal.mail.from has to be an address of mail.");
        }
        String scheme = URI.create(url).getScheme();
        if (!"https".equals(scheme) && !"http".equals(scheme)) {
            throw new IllegalStateException("With spring.mail.host, portal.mail.url has to be the portal's address,"
                    + " as in https://statements.example.org.");
        }
    }
}
