package org.jointstatement.account.teams;

import java.util.stream.Stream;
import org.jointstatement.account.Names;
import org.jointstatement.account.RefusedException;
import org.jointstatement.web.language.Language;
import org.springframework.context.MessageSource;

/** A name that a team may have, as it is shown and as it is compared. */
record TeamName(String shown, String key) {

    /** In characters of Java, as the names of people. */
    static final int LONGEST = 60;

    /** A button would say "Save for" these of an audience that is wider than a team. */
    private static Stream<String> audiences() {
        return Stream.of("note.audience.ONLY_ME", "note.audience.SIGNED_IN", "note.audience.PUBLIC");
    }

    /** {@link RefusedException} if it cannot be seen, is too long or reads like an audience in any language. */
    static TeamName of(String typed, MessageSource messages) {
        String shown = Names.display(typed);
        if (!Names.isDisplay(shown) || shown.length() > LONGEST) {
            throw new RefusedException("name", "team.name.wrong", LONGEST);
        }
        TeamName name = new TeamName(shown, Names.key(shown));
        if (Stream.of(Language.values()).anyMatch(language -> name.isAudience(language, messages))) {
            throw new RefusedException("name", "team.name.taken");
        }
        return name;
    }

    private boolean isAudience(Language language, MessageSource messages) {
        return audiences()
                .map(code -> messages.getMessage(code, null, language.locale()))
                .anyMatch(words -> Names.key(words).equals(key));
    }
}
