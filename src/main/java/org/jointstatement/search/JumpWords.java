package org.jointstatement.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointstatement.web.language.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The words by which the portal's languages name a paragraph before or around its number. */
@Component
class JumpWords {

    private static final int LONGEST = 60;

    private static final String NUMBER = "([\\[(【]?\\d{1,5}[\\])】]?(?:\\.\\d{1,5}[a-z]?)?)";

    /** Made of the words of all languages, which no start has to wait for. */
    private final SingletonSupplier<Pattern> named;

    JumpWords(MessageSource messages) {
        named = SingletonSupplier.of(() -> pattern(messages));
    }

    private static Pattern pattern(MessageSource messages) {
        return Pattern.compile(Stream.of(Language.values())
                .flatMap(language -> Stream.of(messages.getMessage("search.jump.words", null, language.locale())
                        .split("\\|")))
                .map(JumpWords::plain)
                .map(JumpWords::pattern)
                .distinct()
                .collect(Collectors.joining("|")));
    }

    /** The number alone where it is named in one of the languages; else what was typed. */
    String number(String typed) {
        if (typed.length() > LONGEST) {
            return typed;
        }
        Matcher matcher = named.obtain().matcher(plain(typed));
        if (!matcher.matches()) {
            return typed;
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String number = matcher.group(group);
            if (number != null) {
                return number;
            }
        }
        return typed;
    }

    private static String pattern(String words) {
        String[] around = words.split("#", -1);
        return Pattern.quote(around[0]) + NUMBER + (around.length > 1 ? Pattern.quote(around[1]) : "");
    }

    /** Without spaces, accents and capitals, and in our digits. */
    private static String plain(String typed) {
        String bare = Normalizer.normalize(typed, Normalizer.Form.NFKD)
                .replaceAll("[\\s\\p{Z}\\p{M}\\p{Cf}]+", "")
                .toLowerCase(Locale.ROOT);
        return Jump.inOurDigits(bare);
    }
}
