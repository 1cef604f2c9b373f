package org.jointstatement.commitment.corrections;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointstatement.commitment.Clause;
import org.jointstatement.commitment.DerivedClauses;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.NotFoundException;
import org.springframework.stereotype.Component;

/** Finds sentences with their corrections, as the rows are at this moment. */
@Component
class Places {

    private static final Pattern REF = Pattern.compile("([1-9]\\d{0,4})\\.([1-9]\\d{0,4})[a-z]{0,3}");

    private final Statements statements;
    private final DerivedClauses derived;
    private final CorrectedClauses corrected;
    private final CorrectionRows rows;

    Places(Statements statements, DerivedClauses derived, CorrectedClauses corrected, CorrectionRows rows) {
        this.statements = statements;
        this.derived = derived;
        this.corrected = corrected;
        this.rows = rows;
    }

    /** The sentence that a ref stands in; {@link NotFoundException} if it is none. */
    static Address sentence(String slug, String ref) {
        Matcher form = REF.matcher(ref);
        if (!form.matches()) {
            throw new NotFoundException("clause " + ref);
        }
        return Address.ofParagraph(slug, Integer.parseInt(form.group(1))).withSentence(Integer.parseInt(form.group(2)));
    }

    /** {@link NotFoundException} if the text has no such sentence, or the rules cannot read it. */
    Place get(Address sentence) {
        return find(statements.getWithParagraph(sentence.slug(), sentence.paragraph()), sentence, rows.of(sentence))
                .orElseThrow(() -> new NotFoundException(sentence.toString()));
    }

    /** The sentence in a revision, with corrections that were read before; none if the revision has no such sentence. */
    Optional<Place> find(Statement statement, Address sentence, List<Correction> made) {
        List<Clause> clauses = derived.of(statement).stream()
                .filter(clause -> clause.sentence().equals(sentence))
                .toList();
        if (clauses.isEmpty()) {
            return Optional.empty();
        }
        Paragraph paragraph = statement.findParagraph(sentence.paragraph()).orElseThrow();
        return Optional.of(new Place(
                statement,
                paragraph,
                paragraph.sentences().stream()
                        .filter(one -> one.address().equals(sentence))
                        .findFirst()
                        .orElseThrow(),
                made,
                corrected.reading(statement, clauses, made)));
    }
}
