package org.jointstatement.annotation.notices;

import java.util.HashMap;
import java.util.Map;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jspecify.annotations.Nullable;

/**
 * The words that say where something stands.
 *
 * @param statement the statement's short title
 * @param paragraph the paragraph's label; none for the whole statement
 */
public record PlaceName(String statement, @Nullable String paragraph) {

    /** Finds the names of a page's places, each once. */
    public static final class Finder {

        private final Statements statements;
        private final Map<Watch, PlaceName> found = new HashMap<>();

        public Finder(Statements statements) {
            this.statements = statements;
        }

        /** Those of a paragraph, or with 0 of the whole statement. */
        public PlaceName name(String slug, int paragraph) {
            return found.computeIfAbsent(new Watch(slug, paragraph), this::look);
        }

        private PlaceName look(Watch place) {
            if (place.isWhole()) {
                return new PlaceName(statements.get(place.slug()).shortTitle(), null);
            }
            Statement statement = statements.getWithParagraph(place.slug(), place.paragraph());
            String label = statement
                    .findParagraph(place.paragraph())
                    .map(Paragraph::label)
                    .orElseThrow();
            return new PlaceName(statement.shortTitle(), label);
        }
    }
}
