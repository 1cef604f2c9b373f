package org.jointstatement.glossary.editing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jointstatement.glossary.TermKind;
import org.jointstatement.glossary.TermText;

/** What a row says of a term, now or in an earlier version. */
@Embeddable
class TermState {

    private String statement;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(16)")
    private TermKind kind;

    private String label;
    private String name;

    @Column(columnDefinition = "text")
    private String what;

    @Column(columnDefinition = "text")
    private String url;

    @Column(columnDefinition = "text")
    private String forms;

    private boolean withdrawn;
    private UUID editor;
    private Instant changed;

    protected TermState() {}

    TermState(TermDraft draft, boolean withdrawn, UUID editor, Instant now) {
        this.statement = draft.statement();
        this.kind = draft.kind();
        this.label = draft.text().label();
        this.name = draft.text().name();
        this.what = draft.text().what();
        this.url = draft.text().url();
        this.forms = String.join("\n", draft.text().furtherForms());
        this.withdrawn = withdrawn;
        this.editor = editor;
        this.changed = now;
    }

    TermDraft draft() {
        return new TermDraft(statement, kind, new TermText(label, name, what, url, TermText.lines(forms, "\n")));
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    UUID editor() {
        return editor;
    }

    Instant changed() {
        return changed;
    }
}
