package org.jointstatement.search.meaning;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jointstatement.search.index.ChangedStatements;
import org.jointstatement.search.meaning.model.SentenceModel;
import org.jointstatement.search.meaning.model.WordModel;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A portal without a database, whose model tells texts apart by their words. */
abstract class RelatedFixture {

    static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    final Statements statements = mock(Statements.class);
    final ChangedStatements changed = mock(ChangedStatements.class);
    final WordModel model = new WordModel("one");
    final List<Preparation> preparations = new ArrayList<>();

    @AfterEach
    void stop() throws InterruptedException {
        for (Preparation preparation : preparations) {
            preparation.destroy();
        }
    }

    void publish(Statement... published) {
        when(changed.newest()).thenReturn(1L);
        when(statements.all()).thenReturn(Arrays.asList(published));
    }

    Related related() {
        return new Related(true, preparation(() -> model));
    }

    Preparation preparation(Callable<? extends SentenceModel> loader) {
        Preparation preparation = new Preparation(statements, changed, file(), loader, LONG);
        preparations.add(preparation);
        return preparation;
    }

    VectorFile file() {
        return new VectorFile(folder.resolve("vectors"));
    }

    static List<String> places(RelatedAnswer answer) {
        return answer.found().stream()
                .map(found -> found.passage().address().toString())
                .toList();
    }
}
