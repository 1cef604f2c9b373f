package org.jointstatement.annotation.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointstatement.account.Accounts;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.Annotation;
import org.jointstatement.annotation.Threads;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.springframework.stereotype.Component;

/** Says where annotations stand: a statement is looked up once for all that stand in it. */
@Component
class NotePlaces {

    private final Statements statements;
    private final Accounts accounts;
    private final Threads threads;

    NotePlaces(Statements statements, Accounts accounts, Threads threads) {
        this.statements = statements;
        this.accounts = accounts;
        this.threads = threads;
    }

    /** With how many answers to them this viewer may see, and what they answer themselves, as far as they may. */
    List<Placed> threaded(List<Annotation> annotations, Viewer viewer) {
        Set<UUID> open = threads.open(answered(annotations), viewer);
        return counted(annotations, viewer).stream()
                .map(placed -> placed.answering(open))
                .toList();
    }

    /** With how many answers to them this viewer may see. */
    List<Placed> counted(List<Annotation> annotations, Viewer viewer) {
        Map<UUID, Integer> replies = threads.counts(Threads.beginnings(annotations), viewer);
        return alone(annotations).stream()
                .map(placed ->
                        placed.answeredBy(replies.getOrDefault(placed.note().id(), 0)))
                .toList();
    }

    /** Without a word of their threads. */
    List<Placed> alone(List<Annotation> annotations) {
        Map<String, Optional<Statement>> current = new HashMap<>();
        Set<UUID> authors = annotations.stream().map(Annotation::author).collect(Collectors.toSet());
        Set<UUID> known = accounts.namesInUse(authors).keySet();
        return annotations.stream()
                .map(note -> placed(note, current, known.contains(note.author())))
                .toList();
    }

    private static Set<UUID> answered(List<Annotation> annotations) {
        return annotations.stream()
                .flatMap(note -> Stream.of(note.parent(), note.thread()))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }

    private Placed placed(Annotation note, Map<String, Optional<Statement>> current, boolean known) {
        Address target = note.target();
        Statement statement = current.computeIfAbsent(target.slug(), statements::find)
                .filter(newest -> newest.findParagraph(target.paragraph()).isPresent())
                .orElseGet(() -> statements.getWithParagraph(target.slug(), target.paragraph()));
        Paragraph paragraph = statement.findParagraph(target.paragraph()).orElseThrow();
        return new Placed(note, statement, paragraph.label(), known, 0, Set.of());
    }
}
