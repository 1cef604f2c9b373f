package org.jointstatement.annotation;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jointstatement.annotation.anchoring.Passage;
import org.jointstatement.annotation.anchoring.Selector;
import org.jointstatement.annotation.anchoring.SelectorException;
import org.jointstatement.annotation.anchoring.TypedWords;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Sentence;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.NotFoundException;
import org.springframework.stereotype.Component;

/** Finds in the text what somebody chose, or says what is wrong with the choice. */
@Component
class Targets {

    private static final Pattern SENTENCE = Pattern.compile("s([1-9]\\d{0,4})");
    private static final Pattern WORDS = Pattern.compile("w(\\d{1,7})-(\\d{1,7})");

    private final Statements statements;
    private final List<ClauseSource> clauses;

    Targets(Statements statements, List<ClauseSource> clauses) {
        this.statements = statements;
        this.clauses = List.copyOf(clauses);
    }

    /**
     * Finds it in the current revision, or the newest that has the paragraph; {@link NotFoundException} if none has.
     *
     * @param target of which the place is a part
     */
    Chosen find(Address target, Place place) {
        Statement statement = statements.getWithParagraph(target.slug(), target.paragraph());
        Paragraph paragraph = statement.findParagraph(target.paragraph()).orElseThrow();
        try {
            return new Search(statement, paragraph).find(target, place);
        } catch (SelectorException e) {
            throw new TargetException(e.key());
        }
    }

    /** What one can choose in a paragraph. */
    TargetChoices choices(Statement statement, Paragraph paragraph, List<Passage> passages) {
        return TargetChoices.of(paragraph, clausesOf(statement, paragraph), passages);
    }

    private List<ClauseSource.Part> clausesOf(Statement statement, Paragraph paragraph) {
        return clauses.stream()
                .flatMap(source -> source.parts(statement, paragraph).stream())
                .toList();
    }

    private final class Search {

        private final Statement statement;
        private final Paragraph paragraph;

        Search(Statement statement, Paragraph paragraph) {
            this.statement = statement;
            this.paragraph = paragraph;
        }

        Chosen find(Address target, Place place) {
            if (place.on().equals("whole")) {
                return target.sentence() == 0 ? chosen(paragraph.address(), Selector.of(paragraph)) : sentence(target);
            } else if (place.on().equals("words")) {
                return words(place);
            }
            return SENTENCE.matcher(place.on())
                    .results()
                    .filter(match -> match.end() == place.on().length())
                    .findFirst()
                    .map(match -> sentence(Integer.parseInt(match.group(1))))
                    .or(() -> WORDS.matcher(place.on()).results().findFirst().map(match -> picked(match, place)))
                    .orElseGet(() -> clause(place.on()));
        }

        private Chosen sentence(int number) {
            Address address = paragraph.address().withSentence(number);
            if (number > paragraph.sentences().size()) {
                throw new TargetException("note.target.gone");
            }
            return sentence(address);
        }

        private Chosen sentence(Address address) {
            Sentence sentence = paragraph.sentences().stream()
                    .filter(one -> one.address().equals(address))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException(address.toString()));
            return chosen(address, Selector.of(paragraph, sentence));
        }

        private Chosen clause(String ref) {
            ClauseSource.Part clause = clausesOf(statement, paragraph).stream()
                    .filter(part -> part.ref().equals(ref))
                    .findFirst()
                    .orElseThrow(() -> new TargetException("note.target.gone"));
            Selector selector = Selector.of(paragraph, clause.start(), clause.end());
            return new Chosen(paragraph.address(), statement.revision(), ref, false, selector);
        }

        private Chosen picked(MatchResult match, Place place) {
            return words(new Place(
                    "words", Integer.valueOf(match.group(1)), Integer.valueOf(match.group(2)), place.quote()));
        }

        private Chosen words(Place place) {
            if (place.start() == null && place.end() == null) {
                return typed(place.quote());
            }
            Selector selector = Selector.of(
                    paragraph,
                    Objects.requireNonNullElse(place.start(), -1),
                    Objects.requireNonNullElse(place.end(), -1));
            if (!place.quote().isBlank() && !TypedWords.isSame(place.quote(), selector.quote())) {
                throw new TargetException("note.target.other");
            }
            return new Chosen(paragraph.address(), statement.revision(), null, false, selector);
        }

        private Chosen typed(String words) {
            if (words.isBlank()) {
                throw new TargetException("note.target.missing");
            }
            List<Passage> places = TypedWords.find(paragraph, words);
            if (places.size() != 1) {
                throw new TargetException(places.isEmpty() ? "note.target.none" : "note.target.several", places);
            }
            Passage only = places.get(0);
            return words(new Place("words", only.start(), only.end(), words));
        }

        private Chosen chosen(Address address, Selector selector) {
            return new Chosen(address, statement.revision(), null, true, selector);
        }
    }
}
