package org.jointstatement.annotation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jointstatement.statement.Address;
import org.jspecify.annotations.Nullable;

/** An annotation as a row: its newest body and audience. */
@Entity
@Table(name = "annotation")
class AnnotationEntity {

    @Id
    private UUID id;

    private String target;
    private String slug;
    private int paragraph;
    private int revision;
    private UUID author;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(16)")
    private Audience audience;

    @Column(columnDefinition = "text")
    private String body;

    private Instant written;
    private Instant revised;
    private Instant withdrawn;

    @Version
    private int version;

    protected AnnotationEntity() {}

    AnnotationEntity(UUID id, Address target, int revision, UUID author, Body body, Audience audience, Instant now) {
        this.id = id;
        this.target = target.toString();
        this.slug = target.slug();
        this.paragraph = target.paragraph();
        this.revision = revision;
        this.author = author;
        this.body = body.text();
        this.audience = audience;
        this.written = now;
    }

    void revise(Body body, Audience audience, Instant now) {
        this.body = body.text();
        this.audience = audience;
        this.revised = now;
    }

    void withdraw(Instant now) {
        this.withdrawn = now;
    }

    /** What it is now, as a row of its history. */
    AnnotationRevisionEntity toRevision() {
        return new AnnotationRevisionEntity(id, version, author, audience, body, revised == null ? written : revised);
    }

    Annotation toAnnotation(String authorName) {
        return new Annotation(
                id, target(), revision, author, authorName, audience, body, utc(written), utc(revised), version);
    }

    UUID id() {
        return id;
    }

    Address target() {
        return Address.parse(target);
    }

    UUID author() {
        return author;
    }

    Audience audience() {
        return audience;
    }

    int version() {
        return version;
    }

    boolean isWithdrawn() {
        return withdrawn != null;
    }

    boolean says(Body body, Audience audience) {
        return this.body.equals(body.text()) && this.audience == audience;
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
