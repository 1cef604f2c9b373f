package org.jointstatement.glossary;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a term as somebody wrote them, in the one form that is kept, and what is wrong with them. */
public record TermText(String label, String name, String what, String url, List<String> furtherForms) {

    static final int LABEL = 60;
    static final int NAME = 200;
    static final int WHAT = 300;
    static final int URL = 300;
    static final int FORMS = 20;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Z}]+");

    public TermText {
        label = plain(label);
        name = plain(name);
        what = plain(what);
        url = plain(url);
        furtherForms = furtherForms.stream()
                .map(TermText::plain)
                .filter(form -> !form.isEmpty())
                .distinct()
                .toList();
    }

    /** The parts of a text between signs. */
    public static List<String> lines(String text, String sign) {
        return List.of(text.split(sign));
    }

    /** What a term says, as somebody would write it. */
    public static TermText of(Term term) {
        List<String> further = term.forms().stream()
                .filter(form -> !form.equals(term.label()) && !form.equals(term.name()))
                .toList();
        String url = term.url();
        return new TermText(term.label(), term.name(), term.what(), url == null ? "" : url, further);
    }

    /** The term that these words make. */
    public Term toTerm(TermKind kind) {
        return Term.of(kind, label, name, what, url.isEmpty() ? null : url, furtherForms);
    }

    /** The first flaw of each field that has one. */
    public Map<String, Flaw> problems() {
        Map<String, Flaw> problems = new LinkedHashMap<>();
        check(problems, "label", formFlaws(label, LABEL));
        check(problems, "name", formFlaws(name, NAME));
        check(
                problems,
                "what",
                Stream.of(what.isEmpty() ? Flaw.EMPTY : Flaw.LONG)
                        .filter(flaw -> what.isEmpty() || isLonger(what, WHAT)));
        check(problems, "forms", furtherForms.stream().flatMap(form -> formFlaws(form, NAME)));
        if (furtherForms.size() > FORMS) {
            problems.put("forms", Flaw.MANY);
        }
        if (!url.isEmpty() && !isAddress(url)) {
            problems.put("url", isLonger(url, URL) ? Flaw.LONG : Flaw.ADDRESS);
        }
        return problems;
    }

    private static void check(Map<String, Flaw> problems, String field, Stream<Flaw> flaws) {
        flaws.findFirst().ifPresent(flaw -> problems.put(field, flaw));
    }

    private static Stream<Flaw> formFlaws(String form, int most) {
        if (form.isEmpty()) {
            return Stream.of(Flaw.EMPTY);
        }
        if (!Character.isLetterOrDigit(form.codePointAt(0))) {
            return Stream.of(Flaw.BEGINNING);
        }
        boolean common = form.codePoints().allMatch(Character::isLowerCase);
        return isLonger(form, most)
                ? Stream.of(Flaw.LONG)
                : Stream.of(Flaw.COMMON_WORD).filter(flaw -> common);
    }

    private static boolean isLonger(String text, int most) {
        return text.codePointCount(0, text.length()) > most;
    }

    private static boolean isAddress(String url) {
        try {
            URI address = new URI(url);
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return web && address.getHost() != null && address.getUserInfo() == null && !isLonger(url, URL);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(UNSEEN.matcher(text).replaceAll(" "), Normalizer.Form.NFC)
                .strip();
    }
}
