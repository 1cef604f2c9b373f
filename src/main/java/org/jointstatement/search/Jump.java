package org.jointstatement.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointstatement.commitment.Clause;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;

/**
 * A place that someone types into the search box instead of words: {@code 9}, {@code para 9}, {@code ¶9}, {@code [9]}, {@code 09}, {@code (9)},
 * of a sentence {@code 9.2}, {@code para 9 s2}, {@code #para-9-s2}, and of a clause {@code 6.1b}.
 *
 * @param sentence from 1, or 0 for the whole paragraph
 * @param part the letter of a clause of it; empty for the whole sentence
 */
public record Jump(int paragraph, int sentence, String part) {

    private static final Pattern FORM = Pattern.compile(
            "(?:#?(?:paragraphs?|paras?\\.?|clause|¶|§|№|no\\.?|#)[ -]?)?(?:0?([1-9]\\d{0,4})|[\\[(【] ?0?([1-9]\\d{0,4}) ?[])】])"
                    + "(?:(?:\\.|[ ,-]*(?:s|sentence) ?)([1-9]\\d{0,4})([a-z]?)|\\.)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * A place in one statement.
     *
     * @param path of its page
     */
    public record Landing(Statement statement, Address address, String path) {}

    Jump(int paragraph, int sentence) {
        this(paragraph, sentence, "");
    }

    public static Optional<Jump> read(String q) {
        String plain = Normalizer.normalize(q, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
        Matcher form = FORM.matcher(inOurDigits(plain));
        if (plain.length() > 40 || !form.matches()) {
            return Optional.empty();
        }
        String number = form.group(1) == null ? form.group(2) : form.group(1);
        String sentence = form.group(3) == null ? "0" : form.group(3);
        String part = form.group(4) == null ? "" : form.group(4).toLowerCase(Locale.ROOT);
        return Optional.of(new Jump(Integer.parseInt(number), Integer.parseInt(sentence), part));
    }

    static String inOurDigits(String typed) {
        StringBuilder plain = new StringBuilder();
        typed.codePoints().forEach(letter -> {
            int digit = Character.isDigit(letter) ? Character.digit(letter, 10) : -1;
            plain.appendCodePoint(digit < 0 ? letter : '0' + digit);
        });
        return plain.toString();
    }

    /**
     * Where it leads in each of these statements that has such a place; to the sentence where that has no such clause.
     *
     * @param clauses gives those of a paragraph
     */
    List<Landing> landings(List<Statement> statements, BiFunction<Statement, Paragraph, List<Clause>> clauses) {
        return statements.stream()
                .flatMap(statement -> in(statement, clauses).stream())
                .toList();
    }

    /**
     * How far a statement goes.
     *
     * @param paragraphs the number of its last paragraph
     * @param sentences how many there are in the paragraph asked for; 0 if there is no such paragraph
     */
    public record Extent(Statement statement, int paragraphs, int sentences) {}

    Extent extent(Statement statement) {
        int last = statement.paragraphs().stream()
                .mapToInt(Paragraph::number)
                .max()
                .orElse(0);
        return new Extent(
                statement,
                last,
                statement
                        .findParagraph(paragraph)
                        .map(found -> found.sentences().size())
                        .orElse(0));
    }

    private Optional<Landing> in(Statement statement, BiFunction<Statement, Paragraph, List<Clause>> clauses) {
        return statement
                .findParagraph(paragraph)
                .filter(found -> sentence <= found.sentences().size())
                .map(found -> {
                    Address address = address(found);
                    boolean clause = !part.isEmpty()
                            && clauses.apply(statement, found).stream()
                                    .anyMatch(each -> each.ref().equals(ref()));
                    String path = "/statements/" + statement.slug() + "/clauses/" + ref();
                    return new Landing(statement, address, clause ? path : address.path());
                });
    }

    private String ref() {
        return paragraph + "." + sentence + part;
    }

    private Address address(Paragraph found) {
        return sentence == 0 ? found.address() : found.address().withSentence(sentence);
    }
}
