package org.jointstatement.annotation.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** With what this viewer may know of their answers. */
    List<Placed> of(List<Annotation> annotations, Viewer viewer) {
        Map<String, Optional<Statement>> current = new HashMap<>();
        Map<UUID, Integer> replies = threads.counts(Threads.beginnings(annotations), viewer);
        Set<UUID> authors = annotations.stream().map(Annotation::author).collect(Collectors.toSet());
        Set<UUID> known = accounts.namesInUse(authors).keySet();
        return annotations.stream()
                .map(note -> placed(note, current, known.contains(note.author()), replies.getOrDefault(note.id(), 0)))
                .toList();
    }

    private Placed placed(Annotation note, Map<String, Optional<Statement>> current, boolean known, int replies) {
        Address target = note.target();
        Statement statement = current.computeIfAbsent(target.slug(), statements::find)
                .filter(newest -> newest.findParagraph(target.paragraph()).isPresent())
                .orElseGet(() -> statements.getWithParagraph(target.slug(), target.paragraph()));
        Paragraph paragraph = statement.findParagraph(target.paragraph()).orElseThrow();
        return new Placed(note, statement, paragraph.label(), known, replies);
    }
}
