package org.jointstatement.search.concordance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jointstatement.search.Found;
import org.jointstatement.search.Found.Place;
import org.jointstatement.search.Found.Stretch;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Sentence;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.springframework.stereotype.Component;

/** Makes concordances, with the sentences of the statements at hand. */
@Component
class Concordances {

    private final Statements statements;

    Concordances(Statements statements) {
        this.statements = statements;
    }

    Concordance of(Found found, Arrangement arrangement) {
        Map<String, Optional<Statement>> read = new HashMap<>();
        return Concordance.of(
                found,
                arrangement,
                place -> sentences(place, read.computeIfAbsent(place.address().slug(), statements::find)));
    }

    /** Says of lines where they stand, reading each statement once. */
    Function<Line, Address> addresses() {
        Map<String, Optional<Statement>> read = new HashMap<>();
        return line -> address(line, read.computeIfAbsent(line.place().address().slug(), statements::find));
    }

    /** The sentence that an occurrence begins in; its paragraph where the text has changed since it was indexed. */
    static Address address(Line line, Optional<Statement> statement) {
        return paragraph(line.place(), statement).stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .filter(sentence -> sentence.start() <= line.start() && line.start() < sentence.end())
                .map(Sentence::address)
                .findFirst()
                .orElse(line.place().address());
    }

    /** None where the text has changed since it was indexed. */
    private static Optional<Paragraph> paragraph(Place place, Optional<Statement> statement) {
        return statement
                .flatMap(text -> text.findParagraph(place.address().paragraph()))
                .filter(paragraph -> paragraph.text().equals(place.text()));
    }

    private static List<Stretch> sentences(Place place, Optional<Statement> statement) {
        return paragraph(place, statement)
                .map(paragraph -> paragraph.sentences().stream()
                        .map(sentence -> new Stretch(sentence.start(), sentence.end()))
                        .toList())
                .orElse(List.of());
    }
}
