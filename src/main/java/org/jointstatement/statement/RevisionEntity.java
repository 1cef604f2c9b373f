package org.jointstatement.statement;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A statement as one source file gave it. */
@Entity
@Table(name = "revision")
class RevisionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "statement_id")
    private StatementEntity statement;

    private int number;

    @Column(columnDefinition = "text")
    private String kind;

    @Column(columnDefinition = "text")
    private String title;

    @Column(columnDefinition = "text")
    private String shortTitle;

    @Column(columnDefinition = "text")
    private String theme;

    private LocalDate adopted;

    @Column(columnDefinition = "text")
    private String event;

    private String language;
    private String fileName;

    @Column(columnDefinition = "text")
    private String origin;

    private String sha256;

    @Basic(fetch = FetchType.LAZY)
    @Column(columnDefinition = "bytea")
    private byte[] source;

    private Instant published;

    protected RevisionEntity() {}

    RevisionEntity(StatementEntity entity, int number, Statement statement, byte[] source, Instant published) {
        this.statement = entity;
        this.number = number;
        this.kind = statement.kind();
        this.title = statement.title();
        this.shortTitle = statement.shortTitle();
        this.theme = statement.theme();
        this.adopted = statement.adopted();
        this.event = statement.event();
        this.language = statement.language();
        this.fileName = statement.source().fileName();
        this.origin = statement.source().origin();
        this.sha256 = statement.source().sha256();
        this.source = source;
        this.published = published;
    }

    LocalDate adopted() {
        return adopted;
    }

    Statement toStatement(List<Section> sections, List<Footnote> footnotes, List<Participant> participants) {
        return new Statement(
                statement.slug(),
                number,
                kind,
                title,
                shortTitle,
                theme,
                adopted,
                event,
                language,
                new Source(fileName, sha256, origin),
                sections,
                footnotes,
                participants);
    }
}
