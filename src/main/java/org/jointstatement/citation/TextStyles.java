package org.jointstatement.citation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointstatement.web.Isolated;
import org.jspecify.annotations.Nullable;

/** The styles that people read. docs/citation.md names the rule behind each. */
final class TextStyles {

    private TextStyles() {}

    /** No guide's: everything that helps to find the words, and no mark behind the address. */
    static Citation plain(Reference reference) {
        LocalDate adopted = reference.statement().adopted();
        return Citation.of(listed(
                title(reference),
                event(reference),
                adopted == null ? "undated" : Days.dayFirst(adopted),
                pinpoint(reference, "para."),
                reference.url()));
    }

    static Citation un(Reference reference) {
        LocalDate adopted = reference.statement().adopted();
        return Citation.of(listed(
                        Quotation.inDouble(reference.statement().title()),
                        event(reference),
                        adopted == null ? null : Days.dayFirst(adopted),
                        pinpoint(reference, "para."))
                + ". Available at " + reference.url() + ".");
    }

    static Citation chicago(Reference reference) {
        LocalDate adopted = reference.statement().adopted();
        String title = Quotation.inDouble(reference.statement().title());
        // The comma stands inside the marks.
        String quoted = title.substring(0, title.length() - 1) + ",”";
        String rest = listed(
                event(reference),
                adopted == null ? "n.d." : Days.monthFirst(adopted, Days.MONTHS),
                pinpoint(reference, "para."));
        Access access = adopted == null ? new Access("accessed {m} {d}, {y}, ", Days.MONTHS) : null;
        return new Citation(quoted + " " + rest + ", ", access, reference.url() + ".");
    }

    static Citation oscola(Reference reference) {
        LocalDate adopted = reference.statement().adopted();
        String when = listed(event(reference), adopted == null ? null : Days.dayFirst(adopted));
        String pinpoint = pinpoint(reference, "para");
        String text = Quotation.inSingle(reference.statement().title())
                + (when.isEmpty() ? "" : " (" + when + ")")
                + (pinpoint == null ? "" : " " + pinpoint)
                + " <" + reference.url() + ">";
        return new Citation(text, new Access(" accessed {d} {m} {y}", Days.MONTHS), ".");
    }

    static Citation bluebook(Reference reference) {
        LocalDate adopted = reference.statement().adopted();
        Pinpoint at = reference.pinpoint();
        String text = listed(title(reference), event(reference), at == null ? null : paragraphSign(at))
                + (adopted == null ? "" : " (" + Days.monthFirst(adopted, Days.BLUEBOOK_MONTHS) + ")")
                + ", " + reference.url();
        Access access = adopted == null ? new Access(" (last visited {m} {d}, {y})", Days.BLUEBOOK_MONTHS) : null;
        return new Citation(
                text, access, (at != null && at.inferred() ? " (paragraph " + at.inferredWords() + ")" : "") + ".");
    }

    private static String paragraphSign(Pinpoint at) {
        return (at.several() ? "¶¶ " : "¶ ") + at.label() + at.withinAfterComma();
    }

    private static String title(Reference reference) {
        return Isolated.of(reference.statement().title());
    }

    private static @Nullable String event(Reference reference) {
        String event = reference.eventBesideTitle();
        return event == null ? null : Isolated.of(event);
    }

    private static @Nullable String pinpoint(Reference reference, String word) {
        Pinpoint at = reference.pinpoint();
        return at == null ? null : at.after(word);
    }

    private static String listed(@Nullable String... parts) {
        List<@Nullable String> all = Arrays.asList(parts);
        Stream<String> known = all.stream().filter(Objects::nonNull).map(Objects::requireNonNull);
        return known.collect(Collectors.joining(", "));
    }
}
