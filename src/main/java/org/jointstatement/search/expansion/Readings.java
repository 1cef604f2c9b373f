package org.jointstatement.search.expansion;

import java.util.Set;
import org.jointstatement.search.analysis.EnglishAnalysis;
import org.jointstatement.search.analysis.EnglishAnalysis.Form;
import org.jointstatement.search.index.SearchEngine;
import org.jointstatement.search.query.Mode;
import org.jointstatement.search.query.ParsedQuery;
import org.jointstatement.search.query.Query;
import org.jointstatement.search.query.QueryParser;
import org.jointstatement.statement.Countries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what queries are searched as. */
@Component
public class Readings {

    private final EnglishAnalysis analysis = new EnglishAnalysis();
    private final KnownAbbreviations abbreviations;
    private final Countries countries;

    Readings(KnownAbbreviations abbreviations, Countries countries) {
        this.abbreviations = abbreviations;
        this.countries = countries;
    }

    /** Reads a query as it was typed. */
    public ParsedQuery parse(String text) {
        return QueryParser.parse(text, countries::code);
    }

    /**
     * Reads a query with the words that stand in an index.
     *
     * @param without the ids of expansions that the reader took off
     */
    public Reading of(@Nullable Query query, Mode mode, Set<String> without, SearchEngine engine) {
        return query == null
                ? Reading.NOTHING
                : Expansions.of(
                        query,
                        mode,
                        without,
                        analysis,
                        engine.vocabulary(),
                        abbreviations.current(this::stems),
                        countries::haveInNames);
    }

    private String stems(String text) {
        return String.join(" ", analysis.words(Form.STEM, text));
    }
}
