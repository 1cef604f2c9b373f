package org.jointstatement.reading;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jointstatement.statement.Country;
import org.jointstatement.statement.Footnote;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Participant;
import org.jointstatement.statement.ParticipantRole;
import org.jointstatement.statement.Statement;
import org.jspecify.annotations.Nullable;

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
                .filter(other ->
                        other.findCountry(country(participant).alpha3()).isPresent())
                .toList();
        return new CountryPage(statement, participant, naming, others);
    }

    private static Stream<String> words(Statement statement, Paragraph paragraph) {
        return Stream.concat(
                Stream.of(paragraph.text()),
                statement.footnotesOf(paragraph).stream().map(Footnote::text));
    }

    public Country country() {
        return country(participant);
    }

    /** The country above this one in the tables of participants. */
    public @Nullable Country previous() {
        return neighbour(-1);
    }

    /** The country below this one in the tables of participants. */
    public @Nullable Country next() {
        return neighbour(1);
    }

    private @Nullable Country neighbour(int by) {
        List<Country> all = Stream.of(ParticipantRole.values())
                .flatMap(role -> statement.participants(role).stream())
                .map(Participant::country)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        int at = all.indexOf(country()) + by;
        return at >= 0 && at < all.size() ? all.get(at) : null;
    }

    /** Its name in URLs. */
    public String code() {
        return code(country());
    }

    public String path() {
        return path(statement, country());
    }

    /** Where the page of a country in a statement is. */
    static String path(Statement statement, Country country) {
        return "/statements/" + statement.slug() + "/participants/" + code(country);
    }

    private static String code(Country country) {
        return country.alpha3().toLowerCase(Locale.ROOT);
    }

    private static Country country(Participant participant) {
        return Objects.requireNonNull(participant.country());
    }
}
