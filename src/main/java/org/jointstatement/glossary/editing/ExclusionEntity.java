package org.jointstatement.glossary.editing;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** A term that a statement's glossary leaves out, or left out for a time. */
@Entity
@Table(name = "glossary_exclusion")
class ExclusionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String statement;
    private String termKey;
    private String label;
    private UUID editor;
    private Instant since;
    private UUID liftedBy;
    private Instant lifted;

    protected ExclusionEntity() {}

    ExclusionEntity(String statement, String termKey, String label, UUID editor, Instant now) {
        this.statement = statement;
        this.termKey = termKey;
        this.label = label;
        this.editor = editor;
        this.since = now;
    }

    UUID editor() {
        return editor;
    }

    String label() {
        return label;
    }

    void lift(UUID by, Instant now) {
        liftedBy = by;
        lifted = now;
    }

    EditorWords.Left toLeft() {
        return new EditorWords.Left(statement, termKey);
    }

    Exclusion toExclusion(String editorName) {
        return new Exclusion(
                statement,
                termKey,
                label,
                editorName,
                since.atOffset(ZoneOffset.UTC),
                lifted == null ? null : lifted.atOffset(ZoneOffset.UTC));
    }
}
