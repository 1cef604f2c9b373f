package org.jointstatement.annotation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** Of an annotation's row what its author wrote, for whom and when. */
@MappedSuperclass
abstract class WrittenWords {

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

    @ElementCollection
    @CollectionTable(name = "annotation_tag", joinColumns = @JoinColumn(name = "annotation_id"))
    @OrderBy("place")
    @BatchSize(size = 200)
    private List<TagRow> tags = new ArrayList<>();

    private Instant written;
    private @Nullable Instant revised;
    private @Nullable Instant withdrawn;

    void write(Writing writing, Instant now) {
        this.written = now;
        say(writing);
    }

    void revise(Writing writing, Instant now) {
        this.revised = now;
        say(writing);
    }

    private void say(Writing writing) {
        this.body = writing.body();
        this.audience = writing.audience();
        this.team = writing.team();
        this.motivation = writing.motivation();
        // One that stays the same is left as it is, so that its rows are.
        if (!tags().equals(writing.tags())) {
            this.tags = TagRow.of(writing.tags(), written);
        }
    }

    List<String> tags() {
        return tags.stream().map(TagRow::label).toList();
    }

    void withdraw(Instant now) {
        this.withdrawn = now;
    }

    /** Gives it to other readers, without a word changed. */
    void share(Readers readers) {
        audience = readers.audience();
        team = readers.team();
    }

    Audience audience() {
        return audience;
    }

    @Nullable
    UUID team() {
        return team;
    }

    Motivation motivation() {
        return motivation;
    }

    String body() {
        return body;
    }

    int length() {
        return body.length();
    }

    Instant written() {
        return written;
    }

    @Nullable
    Instant revised() {
        return revised;
    }

    /** Since when it says what it says. */
    Instant lastSaid() {
        return revised == null ? written : revised;
    }

    boolean isWithdrawn() {
        return withdrawn != null;
    }

    boolean says(Writing writing) {
        return body.equals(writing.body())
                && audience == writing.audience()
                && Objects.equals(team, writing.team())
                && motivation == writing.motivation()
                && tags().equals(writing.tags());
    }
}
