package org.jointstatement.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jointstatement.search.analysis.EnglishAnalysis;
import org.jointstatement.search.query.Mode;
import org.jointstatement.search.query.Query;
import org.jointstatement.search.query.QueryParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of the fields are what queries and documents agree on. */
class LuceneFieldsTests {

    private static final EnglishAnalysis ANALYSIS = new EnglishAnalysis();

    private static Directory directory;
    private static DirectoryReader reader;

    @BeforeAll
    static void index() throws IOException {
        directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(ANALYSIS))) {
            writer.addDocument(document("6.1b", 6, 5, Map.of("type", "PLEDGE", "direction", "SELF", "caveat", "yes")));
            writer.addDocument(document("8.1", 8, 3, Map.of("type", "CALL", "direction", "OTHERS", "country", "grc")));
            writer.addDocument(document("15.1", 15, 1, Map.of("type", "WELCOME", "actor", "who", "by", "a. analyst")));
            writer.addDocument(
                    document("16.1", 16, 4, Map.of("section", "a-health-silk-road", "tag", "debt", "status", "open")));
            writer.addDocument(document("17.1", 17, 0, Map.of("slug", "bridge", "addressee", "All Market Players")));
        }
        reader = DirectoryReader.open(directory);
    }

    @AfterAll
    static void close() throws IOException {
        reader.close();
        directory.close();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\u0001',
            value = {
                "type:pledge|6.1b",
                "type:Pledges|6.1b",
                "type:(pledge OR call)|6.1b 8.1",
                "type:(pledge call) direction:others|8.1",
                "-type:pledge para:<=8|8.1",
                "strength:>=4|6.1b 16.1",
                "strength:3..4|8.1 16.1",
                "strength:0|17.1",
                "strength:<1|17.1",
                "strength:7..9|",
                "para:8..15|8.1 15.1",
                "caveat:yes|6.1b",
                "country:GRC|8.1",
                "actor:WHO|15.1",
                "by:\"A. Analyst\"|15.1",
                "by:\"Á. Änalyst\"|15.1",
                "section:health|16.1",
                "section:\"Silk Road\"|16.1",
                "section:a-health-silk-road|16.1",
                "section:silks|",
                "tag:Debt status:open|16.1",
                "statement:bridge|17.1",
                "addressee:players|17.1",
                "addressee:player|17.1",
                "addressee:\"market players\"|17.1",
                "addressee:states|"
            },
            delimiter = '|')
    void aFieldFinds(String typed, String refs) throws IOException {
        assertThat(found(typed, Mode.SMART)).isEqualTo(refs == null ? List.of() : List.of(refs.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({"addressee:players, true", "addressee:player, false"})
    void anAddresseesWordsAreExactWhereWordsAre(String typed, boolean found) throws IOException {
        assertThat(found(typed, Mode.EXACT)).hasSize(found ? 1 : 0);
    }

    private static List<String> found(String typed, Mode mode) throws IOException {
        Query query = Objects.requireNonNull(QueryParser.parse(typed).query());
        IndexSearcher searcher = new IndexSearcher(reader);
        List<String> refs = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(new LuceneQueries(ANALYSIS, reader).of(query, mode), 10).scoreDocs) {
            refs.add(searcher.storedFields().document(hit.doc).get("ref"));
        }
        return refs;
    }

    private static Document document(String ref, int paragraph, int strength, Map<String, String> keywords) {
        Document document = new Document();
        document.add(new StoredField("ref", ref));
        document.add(new IntPoint("para", paragraph));
        document.add(new IntPoint("strength", strength));
        keywords.forEach((name, value) -> document.add(new StringField(name, value, Field.Store.NO)));
        if (keywords.containsKey("addressee")) {
            document.add(new TextField("addressee.stem", keywords.get("addressee"), Field.Store.NO));
            document.add(new TextField("addressee.folded", keywords.get("addressee"), Field.Store.NO));
        }
        return document;
    }
}
