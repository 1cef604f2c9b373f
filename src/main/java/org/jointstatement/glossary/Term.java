package org.jointstatement.glossary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An abbreviation, a body or an instrument, and what it is.
 *
 * @param key its name in addresses, made of its label: {@code 2030-agenda}
 * @param label how it is mostly printed: "WHO", "2030 Agenda"
 * @param name in full
 * @param what it is, in a line; empty if nobody has said
 * @param url where it is described officially
 * @param forms everything that may be printed for it, label and name included
 */
public record Term(
        String key,
        TermKind kind,
        String label,
        String name,
        String what,
        @Nullable String url,
        List<String> forms) {

    private static final Pattern NOT_IN_KEYS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern CAPITAL_LAST = Pattern.compile(".*\\p{Lu}");
    private static final Pattern PLURAL = Pattern.compile(".*\\p{Lu}s");

    public Term {
        forms = List.copyOf(forms);
    }

    /** Makes a term with a key of its label and the plurals and singulars of its abbreviations. */
    public static Term of(
            TermKind kind, String label, String name, String what, @Nullable String url, List<String> furtherForms) {
        Set<String> forms = new LinkedHashSet<>(List.of(label, name));
        forms.addAll(furtherForms);
        if (kind == TermKind.ABBREVIATION) {
            List.copyOf(forms).forEach(form -> forms.addAll(inOtherNumber(form)));
        }
        return new Term(keyOf(label), kind, label, name, what, url, List.copyOf(forms));
    }

    /** The key of what is printed so. */
    public static String keyOf(String label) {
        String key = NOT_IN_KEYS.matcher(label.toLowerCase(Locale.ROOT)).replaceAll("-");
        return key.replaceAll("^-|-$", "");
    }

    /** Whether a form spares words: one word with two capitals or a figure, as "LDCs", "G20" or "COVID-19". */
    public static boolean isAbbreviated(String form) {
        long signs = form.codePoints()
                .filter(sign -> Character.isUpperCase(sign) || Character.isDigit(sign))
                .count();
        return signs >= 2 && form.codePoints().noneMatch(Term::isSpace);
    }

    /** The same with another name, and forms before its own. */
    Term called(String printed, List<String> moreForms) {
        List<String> all = new ArrayList<>(moreForms);
        all.addAll(forms);
        return new Term(key, kind, label, printed, what, url, all);
    }

    private static List<String> inOtherNumber(String form) {
        if (!isAbbreviated(form)) {
            return List.of();
        }
        if (PLURAL.matcher(form).matches()) {
            return List.of(form.substring(0, form.length() - 1));
        }
        return CAPITAL_LAST.matcher(form).matches() ? List.of(form + "s") : List.of();
    }

    private static boolean isSpace(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
