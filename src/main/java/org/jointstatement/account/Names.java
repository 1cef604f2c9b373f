package org.jointstatement.account;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointstatement.web.Invisible;

/** The rules for names: one to sign in with, one that others see. */
public final class Names {

    /** What cannot be seen or turns its neighbours round could make one name look like another. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}" + Invisible.CLASS + "]");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** Scripts whose letters look like one another's: within one word, one stands for another only to deceive. */
    private static final List<Pattern> ALIKE = Stream.of("Latin", "Cyrillic", "Greek")
            .map(script -> Pattern.compile("[\\p{L}&&\\p{Is" + script + "}]"))
            .toList();

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private static final Pattern SIGN_IN =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}._@+-]{0,99}", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** Nothing longer can become a name; normalising costs the square of how many marks stand on one letter. */
    private static final int LONGEST_TYPED = 400;

    private Names() {}

    /** The form that is kept and compared. */
    static String signIn(String typed) {
        return key(typed);
    }

    static boolean isSignIn(String name) {
        return name.length() <= 100
                && SIGN_IN.matcher(name).matches()
                && !INVISIBLE.matcher(name).find();
    }

    /** Whether it can be the id of an account. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** The form that is shown. */
    public static String display(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return typed;
        }
        return SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** Whether a name in the form that is shown may be shown. */
    public static boolean isDisplay(String name) {
        return !name.isEmpty()
                && name.length() <= 100
                && key(name).length() <= 200
                && !INVISIBLE.matcher(name).find()
                && WORD.matcher(name).results().noneMatch(word -> isMixed(word.group()));
    }

    private static boolean isMixed(String word) {
        return ALIKE.stream().filter(script -> script.matcher(word).find()).count() > 1;
    }

    /** The form in which two names that look the same are the same. */
    public static String key(String name) {
        if (name.length() > LONGEST_TYPED) {
            return name;
        }
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return SPACES.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip();
    }
}
