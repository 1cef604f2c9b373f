package org.jointstatement.annotation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an annotation said before it was revised. */
@Entity
@Table(name = "annotation_revision")
class AnnotationRevisionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID annotationId;
    private int version;
    private UUID author;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(16)")
    private Audience audience;

    @Nullable
    private UUID team;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(16)")
    private Motivation motivation;

    @Column(columnDefinition = "text")
    private String body;

    /** A line each. */
    @Column(columnDefinition = "text")
    private String tags;

    private Instant written;

    /** Whether nobody but its author could see it while it was so, whatever its audience. */
    private boolean withheld;

    protected AnnotationRevisionEntity() {}

    AnnotationRevisionEntity(
            UUID annotationId, int version, UUID author, Writing writing, Instant written, boolean withheld) {
        this.annotationId = annotationId;
        this.version = version;
        this.author = author;
        this.audience = writing.audience();
        this.team = writing.team();
        this.motivation = writing.motivation();
        this.body = writing.body();
        this.tags = String.join("\n", writing.tags());
        this.written = written;
        this.withheld = withheld;
    }

    int version() {
        return version;
    }

    Instant written() {
        return written;
    }

    /** What it said; where it stood is not a part of its history. */
    Writing toWriting() {
        return new Writing(body, audience, team, motivation, tags.lines().toList(), Place.WHOLE);
    }

    boolean says(Writing writing) {
        return body.equals(writing.body())
                && audience == writing.audience()
                && Objects.equals(team, writing.team())
                && motivation == writing.motivation()
                && tags.lines().toList().equals(writing.tags());
    }
}
