package org.jointstatement.commitment.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jointstatement.commitment.Clause;
import org.jointstatement.commitment.ClauseType;
import org.jointstatement.commitment.Confidence;
import org.jointstatement.commitment.Direction;
import org.jointstatement.commitment.Extent;
import org.jointstatement.statement.Sentence;
import org.jspecify.annotations.Nullable;

/** Makes clauses of the pieces of one sentence. */
final class ClauseWriter {

    private static final String FACT = "context.fact";
    private static final String NEGATED = "negated";

    /** How many words a verb that goes on with "to" has at most, from its auxiliary on: are (not) limited. */
    private static final int VERB = 3;

    private final Rules rules;
    private final Grammar grammar;
    private final Sentence sentence;
    private final Line line;
    private final int[] points;
    private final Findings findings;

    ClauseWriter(Rules rules, Sentence sentence, Line line, int[] points) {
        this.rules = rules;
        this.grammar = rules.grammar();
        this.sentence = sentence;
        this.line = line;
        this.points = points;
        this.findings = new Findings(rules, line);
    }

    List<Clause> write(List<Piece> pieces) {
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Extent extent = extent(pieces, i);
            String ref = Refs.derived(sentence.address(), i, pieces.size());
            Lead lead = pieces.get(i).lead();
            clauses.add(lead == null ? fact(ref, extent, pieces.get(i)) : clause(ref, extent, pieces.get(i), lead));
        }
        return clauses;
    }

    /** The first clause begins and the last ends with its sentence, so that nothing of it is lost. */
    private Extent extent(List<Piece> pieces, int i) {
        Piece piece = pieces.get(i);
        int start = i == 0 ? sentence.start() : line.at(piece.from()).start();
        int end = i == pieces.size() - 1
                ? sentence.end()
                : line.at(piece.to() - 1).end();
        return new Extent(start, Math.max(start, end));
    }

    private Clause fact(String ref, Extent extent, Piece piece) {
        Extent nothing = new Extent(extent.start(), extent.start());
        return new Clause(
                ref,
                sentence.address(),
                extent,
                ClauseType.CONTEXT,
                null,
                0,
                Direction.NONE,
                null,
                null,
                nothing,
                findings.caveats(piece),
                false,
                FACT,
                Confidence.MEDIUM,
                List.of(),
                null);
    }

    private Clause clause(String ref, Extent extent, Piece piece, Lead lead) {
        Rule rule = lead.rule();
        boolean turned = isTurned(lead);
        return new Clause(
                ref,
                sentence.address(),
                extent,
                turned ? ClauseType.AFFIRM : rule.type(),
                secondType(lead),
                turned ? 2 : strength(piece, lead),
                turned ? Direction.NONE : rule.direction(),
                subject(lead),
                addressee(lead),
                words(lead.from(), Math.max(lead.from() + 1, lead.end())),
                findings.caveats(piece),
                findings.isReiterated(piece, lead),
                turned ? NEGATED : rule.id(),
                confidence(lead),
                triggers(lead),
                null);
    }

    /** "We do not support" supports nothing: it takes a position. A negated pledge is still a pledge. */
    private boolean isTurned(Lead lead) {
        ClauseType type = lead.rule().type();
        return switch (type) {
            case SUPPORT, CALL, ENCOURAGE, RECOGNIZE, WELCOME ->
                grammar.isNegated(line, lead.from(), lead.match().verb());
            default -> false;
        };
    }

    private int strength(Piece piece, Lead lead) {
        Rule rule = lead.rule();
        return rule.strength() + (rule.specific() && findings.isSpecific(piece, lead) ? 1 : 0);
    }

    private @Nullable ClauseType secondType(Lead lead) {
        int second = lead.match().second();
        if (second < 0) {
            return null;
        }
        for (Rule rule : rules.beginningWith(Rules.Part.LEADS, line.at(second).word())) {
            if (rule.patterns().stream().anyMatch(pattern -> pattern.find(line, second, grammar) != null)) {
                return rule.type() == lead.rule().type() ? null : rule.type();
            }
        }
        return null;
    }

    private static Confidence confidence(Lead lead) {
        Confidence own = lead.rule().confidence();
        boolean guessed = lead.shared()
                || lead.actor().kind() == Subject.IT
                || lead.actor().kind() == Subject.MEMBERS;
        return guessed && own == Confidence.HIGH ? Confidence.MEDIUM : own;
    }

    /** By the words that name it, without what is said of it before the verb. */
    private @Nullable String subject(Lead lead) {
        Actor actor = lead.actor();
        boolean named = actor.kind() != Subject.OTHER && actor.to() > actor.from();
        return named ? text(words(actor.from(), actor.to())) : null;
    }

    private @Nullable String addressee(Lead lead) {
        int[] bounds = lead.match().addressee();
        Actor actor = lead.actor();
        if (bounds[0] >= 0 && bounds[1] > bounds[0]) {
            return stopsInVerb(bounds[0], bounds[1]) ? null : text(words(bounds[0], bounds[1]));
        }
        boolean named = lead.rule().direction() == Direction.OTHERS
                && !actor.speaks()
                && actor.from() < lead.from()
                && lead.rule().subjects().contains(Subject.OTHERS);
        return named ? text(words(actor.from(), lead.shared() ? actor.to() : lead.from())) : doer(lead);
    }

    private @Nullable String doer(Lead lead) {
        return new Doer(grammar, line)
                .of(lead)
                .map(doer -> {
                    Extent words = words(doer.from(), doer.to());
                    return text(new Extent(words.start(), words.end() - doer.less()));
                })
                .orElse(null);
    }

    /** In "measures which are not limited to" the "to" is that verb's, and nobody is asked to do anything. */
    private boolean stopsInVerb(int from, int to) {
        return IntStream.range(Math.max(from, to - VERB), to).anyMatch(at -> grammar.isIn("auxiliaries", line.at(at)));
    }

    private List<Extent> triggers(Lead lead) {
        List<Extent> triggers = new ArrayList<>();
        if (lead.actor().kind() != Subject.OTHER
                && lead.actor().to() > lead.actor().from()) {
            triggers.add(words(lead.actor().from(), lead.actor().to()));
        }
        lead.match().triggers().forEach(token -> triggers.add(words(token, token + 1)));
        return triggers;
    }

    private Extent words(int from, int to) {
        return new Extent(line.at(from).start(), line.at(to - 1).end());
    }

    private String text(Extent extent) {
        return new String(points, extent.start(), extent.end() - extent.start());
    }
}
