package org.jointstatement.annotation.notices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jointstatement.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** That somebody is told of an annotation, as a row. */
@Entity
@Table(name = "notice")
class NoticeEntity {

    @Id
    private UUID id;

    private UUID accountId;
    private UUID annotationId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(16)")
    private NoticeKind kind;

    private Instant made;
    private @Nullable Instant seen;

    protected NoticeEntity() {}

    UUID id() {
        return id;
    }

    UUID annotationId() {
        return annotationId;
    }

    Notice toNotice(Annotation note) {
        return new Notice(id, kind, note, made.atOffset(ZoneOffset.UTC), seen == null);
    }
}
