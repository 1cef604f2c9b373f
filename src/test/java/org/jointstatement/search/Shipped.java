package org.jointstatement.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jointstatement.search.expansion.Reading;
import org.jointstatement.search.index.SearchEngine;
import org.jointstatement.search.lucene.IndexDirectory;
import org.jointstatement.search.query.QueryParser;

/** Asks an index of the shipped statement's paragraphs as reviewed. */
public final class Shipped {

    private Shipped() {}

    /** Finds where the words of a query stand; the index is made in this empty folder. */
    public static Found find(Path folder, String query) {
        try (SearchEngine engine = new IndexDirectory(folder.resolve("index")).open("this database")) {
            engine.rebuild(1, Gold.documents());
            return Occurrences.found(
                    QueryParser.parse(query),
                    new Search.Answer(SearchEngineContract.search(engine, query), In.PARAGRAPHS, Reading.NOTHING));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
