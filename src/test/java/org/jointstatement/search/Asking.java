package org.jointstatement.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jointstatement.commitment.Commitments;
import org.jointstatement.glossary.Glossary;
import org.jointstatement.glossary.Term;
import org.jointstatement.glossary.TermKind;
import org.jointstatement.search.analysis.EnglishAnalysis;
import org.jointstatement.search.analysis.EnglishAnalysis.Form;
import org.jointstatement.search.expansion.Expansions;
import org.jointstatement.search.expansion.Reading;
import org.jointstatement.search.index.SearchDocument;
import org.jointstatement.search.index.SearchEngine;
import org.jointstatement.search.index.SearchEngine.Request;
import org.jointstatement.search.index.SearchEngine.Result;
import org.jointstatement.search.query.Mode;
import org.jointstatement.search.query.Query;
import org.jointstatement.search.query.QueryParser;
import org.jointstatement.search.words.Abbreviations;
import org.jointstatement.search.words.Abbreviations.Meaning;
import org.jointstatement.search.words.OtherNames;
import org.jointstatement.statement.Statements;

/** Asks an engine as the portal does: reads a query with the engine's vocabulary and the shipped abbreviations. */
public final class Asking {

    private static final EnglishAnalysis ANALYSIS = new EnglishAnalysis();
    private static final Abbreviations ABBREVIATIONS = Abbreviations.of(
            Stream.concat(shipped().map(term -> new Meaning(term.forms())), OtherNames.shipped().stream())
                    .toList(),
            text -> String.join(" ", ANALYSIS.words(Form.STEM, text)));

    /** Of the names of countries, as the database has them. */
    private static final Set<String> NAMES = Set.of("laos", "lao", "greece");

    private Asking() {}

    public static Reading reading(SearchEngine engine, String typed, Mode mode, String... without) {
        Query query = Objects.requireNonNull(QueryParser.parse(typed).query());
        return Expansions.of(
                query, mode, Set.of(without), ANALYSIS, engine.vocabulary(), ABBREVIATIONS, NAMES::contains);
    }

    public static Result search(SearchEngine engine, String typed, Mode mode, String... without) {
        Query query =
                Objects.requireNonNull(reading(engine, typed, mode, without).query());
        return engine.search(new Request(
                query, mode, Set.of(SearchDocument.Kind.PARAGRAPH), null, Set.of(SearchDocument.PUBLIC), 0, 100));
    }

    public static List<Integer> paragraphs(Result result) {
        return result.hits().stream()
                .map(hit -> hit.document().address().paragraph())
                .distinct()
                .sorted()
                .toList();
    }

    static int highlights(Result result) {
        return result.hits().stream().mapToInt(hit -> hit.highlights().size()).sum();
    }

    /** Places in statements, by the words of every language. */
    public static Jumps jumps(Statements statements, Commitments commitments) {
        return new Jumps(statements, commitments, JumpWordsTests.shipped());
    }

    private static Stream<Term> shipped() {
        try (InputStream file = Objects.requireNonNull(Glossary.class.getResourceAsStream("terms.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s*\\|\\s*", -1))
                    .map(parts -> Term.of(
                            TermKind.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT)),
                            parts[1],
                            parts[2],
                            parts[3],
                            null,
                            Stream.of(parts[5].split("\\s*;\\s*"))
                                    .filter(form -> !form.isBlank())
                                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
