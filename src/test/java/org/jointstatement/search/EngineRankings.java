package org.jointstatement.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointstatement.search.index.SearchEngine;
import org.jointstatement.search.lucene.LuceneEngine;
import org.jointstatement.search.quality.Ranking;
import org.jointstatement.search.query.Mode;
import org.jointstatement.search.query.QueryParser;

/** What the engine finds by words in the shipped statement, for the measure of quality. */
public final class EngineRankings implements Closeable {

    private static final int MOST = 20;

    private final SearchEngine engine;

    /** Builds an index in a folder. */
    public EngineRankings(Path folder) throws IOException {
        engine = LuceneEngine.open(folder, "quality");
        engine.rebuild(1, Gold.documents());
    }

    /** The ways of searching by words, by name. */
    public Map<String, Ranking> all() {
        Map<String, Ranking> rankings = new LinkedHashMap<>();
        for (Mode mode : Mode.values()) {
            rankings.put(mode.word(), typed -> find(typed, mode));
        }
        return rankings;
    }

    private List<Integer> find(String typed, Mode mode) {
        return QueryParser.parse(typed).query() == null
                ? List.of()
                : Asking.search(engine, typed, mode).hits().stream()
                        .map(hit -> hit.document().address().paragraph())
                        .limit(MOST)
                        .toList();
    }

    @Override
    public void close() {
        engine.close();
    }
}
