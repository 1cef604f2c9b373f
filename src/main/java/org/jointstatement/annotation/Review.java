package org.jointstatement.annotation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has become of an annotation in review. */
@Embeddable
class Review {

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(16)")
    private Status status = Status.OPEN;

    @Nullable
    @Column(columnDefinition = "text")
    private String statusReason;

    @Nullable
    private UUID statusBy;

    @Nullable
    private Instant statusSince;

    protected Review() {}

    Status status() {
        return status;
    }
}
