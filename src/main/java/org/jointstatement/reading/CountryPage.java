package org.jointstatement.reading;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jointstatement.statement.Country;
import org.jointstatement.statement.Footnote;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Participant;
import org.jointstatement.statement.Statement;

/**
 * What a statement tells of a country that took part in it.
 *
 * @param participant under the name that the text prints
 * @param naming the paragraphs whose words, or whose footnote, print that name
 * @param others other statements that the country took part in
 */
public record CountryPage(
        Statement statement, Participant participant, List<Paragraph> naming, List<Statement> others) {

    static CountryPage of(Statement statement, Participant participant, List<Statement> all) {
        String name = participant.name();
        List<Paragraph> naming = statement.paragraphs().stream()
                .filter(paragraph -> words(statement, paragraph).anyMatch(words -> words.contains(name)))
                .toList();
        List<Statement> others = all.stream()
                .filter(other -> !other.slug().equals(statement.slug()))
                .filter(other -> other.findCountry(code(participant)).isPresent())
                .toList();
        return new CountryPage(statement, participant, naming, others);
    }

    private static Stream<String> words(Statement statement, Paragraph paragraph) {
        return Stream.concat(
                Stream.of(paragraph.text()),
                statement.footnotesOf(paragraph).stream().map(Footnote::text));
    }

    public Country country() {
        return Objects.requireNonNull(participant.country());
    }

    /** Its name in URLs. */
    public String code() {
        return code(participant);
    }

    public String path() {
        return "/statements/" + statement.slug() + "/participants/" + code();
    }

    private static String code(Participant participant) {
        return Objects.requireNonNull(participant.country()).alpha3().toLowerCase(Locale.ROOT);
    }
}
