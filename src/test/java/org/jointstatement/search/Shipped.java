package org.jointstatement.search;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import org.jointstatement.account.Viewer;
import org.jointstatement.search.SearchEngine.Request;

/** Asks an index of the shipped statement's paragraphs as reviewed. */
public final class Shipped {

    private Shipped() {}

    /** Finds where the words of a query stand; the index is made in this empty folder. */
    public static Found find(Path folder, String query) {
        try (SearchEngine engine = new IndexDirectory(folder.resolve("index")).open("this database")) {
            engine.rebuild(1, Gold.documents());
            Search search = mock(Search.class);
            when(search.search(any(), any(), anyInt(), anyInt(), any()))
                    .thenAnswer(asked -> engine.search(new Request(
                            asked.<ParsedQuery>getArgument(0).query(),
                            Set.of(SearchDocument.Kind.PARAGRAPH),
                            null,
                            Set.of(SearchDocument.PUBLIC),
                            0,
                            asked.<Integer>getArgument(3))));
            return new Occurrences(search).find(query, null, Viewer.anonymous());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
