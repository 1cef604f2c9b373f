package org.jointstatement.search.concordance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointstatement.search.Found;
import org.jointstatement.search.Found.Place;
import org.jointstatement.search.Found.Stretch;
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

    /** None where the text has changed since it was indexed. */
    private static List<Stretch> sentences(Place place, Optional<Statement> statement) {
        return statement
                .flatMap(text -> text.findParagraph(place.address().paragraph()))
                .filter(paragraph -> paragraph.text().equals(place.text()))
                .map(paragraph -> paragraph.sentences().stream()
                        .map(sentence -> new Stretch(sentence.start(), sentence.end()))
                        .toList())
                .orElse(List.of());
    }
}
