package org.jointstatement.annotation.mail;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address that mail can be sent to: one, in plain ASCII, without a name, a comment or a line break. */
record MailAddress(String text) {

    private static final int LONGEST = 254;

    /** What browsers take in a field for addresses; nothing in it means anything to a mail's header. */
    private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@"
            + "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+");

    /** The address that somebody typed, if it is one. */
    static Optional<MailAddress> read(String typed) {
        String address = typed.strip();
        int at = address.lastIndexOf('@');
        if (at < 1 || address.length() > LONGEST) {
            return Optional.empty();
        }
        return domain(address.substring(at + 1))
                .map(domain -> address.substring(0, at + 1) + domain)
                .filter(whole ->
                        whole.length() <= LONGEST && ADDRESS.matcher(whole).matches())
                .map(MailAddress::new);
    }

    private static Optional<String> domain(String typed) {
        try {
            return Optional.of(IDN.toASCII(typed).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
