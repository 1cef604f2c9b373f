package org.jointstatement.glossary.editing;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a term was before it was changed. */
@Entity
@Table(name = "glossary_term_revision")
class TermRevisionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID termId;
    private int version;

    @Embedded
    private TermState state;

    protected TermRevisionEntity() {}

    TermRevisionEntity(UUID termId, int version, TermState state) {
        this.termId = termId;
        this.version = version;
        this.state = state;
    }

    int version() {
        return version;
    }

    TermState state() {
        return state;
    }
}
