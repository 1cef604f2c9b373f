package org.jointstatement.statement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A slug, and what its revisions have in common. */
@Entity
@Table(name = "statement")
class StatementEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String slug;

    protected StatementEntity() {}

    StatementEntity(String slug) {
        this.slug = slug;
    }

    Long id() {
        return id;
    }

    String slug() {
        return slug;
    }
}
