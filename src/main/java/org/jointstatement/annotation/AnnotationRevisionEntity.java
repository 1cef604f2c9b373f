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
import java.util.UUID;

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

    @Column(columnDefinition = "text")
    private String body;

    private Instant written;

    protected AnnotationRevisionEntity() {}

    AnnotationRevisionEntity(
            UUID annotationId, int version, UUID author, Audience audience, String body, Instant written) {
        this.annotationId = annotationId;
        this.version = version;
        this.author = author;
        this.audience = audience;
        this.body = body;
        this.written = written;
    }

    int version() {
        return version;
    }

    String body() {
        return body;
    }

    boolean says(Body body, Audience audience) {
        return this.body.equals(body.text()) && this.audience == audience;
    }
}
