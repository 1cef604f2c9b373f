package org.jointstatement.glossary.editing;

import org.jointstatement.glossary.TermKind;
import org.jointstatement.glossary.TermText;
import org.jspecify.annotations.Nullable;

/** The fields of the form as they are posted; what is missing is empty. */
record TermInput(
        @Nullable String statement,
        @Nullable TermKind kind,
        @Nullable String label,
        @Nullable String name,
        @Nullable String what,
        @Nullable String url,
        @Nullable String forms) {

    TermDraft draft() {
        TermText text =
                new TermText(given(label), given(name), given(what), given(url), TermText.lines(given(forms), "\n"));
        return new TermDraft(
                given(statement).isBlank() ? null : statement, kind == null ? TermKind.ABBREVIATION : kind, text);
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value;
    }
}
