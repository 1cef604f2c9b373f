package org.jointstatement.glossary.editing;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A term that editors made, as a row: its newest state. */
@Entity
@Table(name = "glossary_term")
class TermEntity {

    @Id
    private UUID id;

    @Embedded
    private TermState state;

    @Version
    private int version;

    protected TermEntity() {}

    TermEntity(UUID id, TermState state) {
        this.id = id;
        this.state = state;
    }

    UUID id() {
        return id;
    }

    TermState state() {
        return state;
    }

    int version() {
        return version;
    }

    void become(TermState next) {
        this.state = next;
    }
}
