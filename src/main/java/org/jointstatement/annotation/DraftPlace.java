package org.jointstatement.annotation;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointstatement.statement.Address;

/** What a draft is for, as its name says: a new note somewhere, a note that is revised, or one that is answered. */
public final class DraftPlace {

    private static final String NOTE = "note:";
    private static final String REPLY = "reply:";
    private static final String UUIDS = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern FORM = Pattern.compile(
            "[a-z0-9-]{1,100}#para-[1-9]\\d{0,4}(?:-s[1-9]\\d{0,4})?|(?:" + NOTE + "|" + REPLY + ")" + UUIDS);

    private static final Pattern NEW = Pattern.compile("/statements/([a-z0-9-]{1,100})/paragraphs/(\\d{1,5})/.*");
    private static final Pattern REVISED = Pattern.compile("/annotations/(" + UUIDS + ")/.*");

    private DraftPlace() {}

    static String ofNew(Address target) {
        return target.ofItsParagraph().toString();
    }

    static String ofNote(UUID id) {
        return NOTE + id;
    }

    static String ofReply(UUID parent) {
        return REPLY + parent;
    }

    /** That of a form that is sent to a path. */
    static String of(String action) {
        Matcher revised = REVISED.matcher(action);
        if (revised.matches()) {
            return NOTE + revised.group(1);
        }
        Matcher written = NEW.matcher(action);
        return written.matches() ? written.group(1) + "#para-" + written.group(2) : "";
    }

    /** What a draft of this name becomes when it is saved. */
    static String kind(String place) {
        return place.startsWith(NOTE) ? "edit" : place.startsWith(REPLY) ? "reply" : "note";
    }

    static boolean isOne(String place) {
        return FORM.matcher(place).matches();
    }

    /** The note that is revised or answered; none for a new one. */
    static Optional<UUID> note(String place) {
        int colon = place.indexOf(':');
        return colon < 0 ? Optional.empty() : Optional.of(UUID.fromString(place.substring(colon + 1)));
    }

    /** The note that is revised. */
    static Optional<UUID> revised(String place) {
        return place.startsWith(NOTE) ? note(place) : Optional.empty();
    }

    /** The page with the form that the draft is for. */
    static String path(String place) {
        if (place.startsWith(NOTE)) {
            return "/annotations/" + place.substring(NOTE.length()) + "/edit";
        }
        return place.startsWith(REPLY)
                ? "/annotations/" + place.substring(REPLY.length()) + "/reply"
                : Address.parse(place).ofItsParagraph().path() + "#write";
    }
}
