package org.jointstatement.seeding;

import org.jointstatement.statement.Publication;
import org.jointstatement.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What became of a seed file when the portal started.
 *
 * @param line where it was refused; 0 if it was not
 * @param message why it was refused, and what to do
 * @param slug of the statement it gave, if any
 */
public record SeedOutcome(
        String file,
        Result result,
        int line,
        @Nullable String message,
        @Nullable String slug,
        int paragraphs) {

    /** What a file came to. */
    public enum Result {
        PUBLISHED,
        UNCHANGED,
        REVISED,
        REFUSED
    }

    static SeedOutcome loaded(String file, Publication publication, Statement statement) {
        Result result = switch (publication) {
            case NEW -> Result.PUBLISHED;
            case REVISED -> Result.REVISED;
            case UNCHANGED -> Result.UNCHANGED;
        };
        int paragraphs = statement.paragraphs().size();
        return new SeedOutcome(file, result, 0, null, statement.slug(), paragraphs);
    }

    /** The file is the text, or the YAML file beside it if that is what is wrong. */
    static SeedOutcome refused(SeedException why, String file) {
        return new SeedOutcome(file, Result.REFUSED, why.line(), why.what() + " — " + why.remedy(), null, 0);
    }

    public boolean isRefused() {
        return result == Result.REFUSED;
    }
}
