package org.jointstatement.account;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which scripts may stand in one name: those that Unicode's UTS 39 lets stand together where it is "highly restrictive". */
final class Scripts {

    /** Of figures, marks and accents, which go with every script. */
    private static final Set<UnicodeScript> ANY =
            EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN);

    private static final List<Set<UnicodeScript>> TOGETHER = List.of(
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.BOPOMOFO),
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HANGUL));

    private Scripts() {}

    /** Whether a name has letters of scripts that nobody writes together but to deceive. */
    static boolean areMixed(String name) {
        Set<UnicodeScript> found = name.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(script -> !ANY.contains(script))
                .collect(Collectors.toSet());
        return found.size() > 1 && TOGETHER.stream().noneMatch(scripts -> scripts.containsAll(found));
    }
}
