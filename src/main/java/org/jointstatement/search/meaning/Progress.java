package org.jointstatement.search.meaning;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jointstatement.statement.Statement;

/** How far the sentences are read. */
final class Progress {

    private final AtomicInteger done = new AtomicInteger();
    private volatile int total;

    /** Begins with what these statements have that can be read and has room. */
    void begin(List<Statement> statements) {
        total = Math.min(
                Shelf.MOST,
                statements.stream()
                        .filter(Passage::isRead)
                        .flatMap(statement -> statement.paragraphs().stream())
                        .mapToInt(paragraph -> paragraph.sentences().size())
                        .sum());
        done.set(0);
    }

    void advance() {
        done.incrementAndGet();
    }

    int done() {
        return Math.min(done.get(), total);
    }

    /** 0 while it is not known. */
    int total() {
        return total;
    }
}
