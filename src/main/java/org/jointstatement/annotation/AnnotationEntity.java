package org.jointstatement.annotation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
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

    @Nullable
    private UUID parent;

    @Nullable
    private UUID thread;

    /** What its thread began with, itself if it answers nothing, and when: so threads stand together. */
    private UUID root;

    private Instant began;

    @Embedded
    private Anchor anchor;

    @Embedded
    private Moderation moderation;

    @Embedded
    private Review review;

    private Instant written;
    private Instant revised;
    private Instant withdrawn;

    @Version
    private int version;

    protected AnnotationEntity() {}

    AnnotationEntity(UUID id, Chosen chosen, UUID author, Writing writing, Instant now) {
        Address target = chosen.address();
        this.id = id;
        this.target = target.toString();
        this.slug = target.slug();
        this.paragraph = target.paragraph();
        this.revision = chosen.revision();
        this.author = author;
        this.written = now;
        this.root = id;
        this.began = now;
        this.anchor = new Anchor(chosen);
        this.moderation = new Moderation();
        this.review = new Review();
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

    private List<String> tags() {
        return tags.stream().map(TagRow::label).toList();
    }

    /** Becomes an answer to another, in the thread of that. */
    void answer(AnnotationEntity answered) {
        this.parent = answered.id;
        this.thread = answered.root;
        this.root = answered.root;
        this.began = answered.began;
    }

    void withdraw(Instant now) {
        this.withdrawn = now;
    }

    /** What it is now, as a row of its history. */
    AnnotationRevisionEntity toRevision() {
        return new AnnotationRevisionEntity(
                id,
                version,
                author,
                toAnnotation("").toWriting(),
                revised == null ? written : revised,
                moderation.withheld() != null);
    }

    Annotation toAnnotation(String authorName) {
        return new Annotation(
                id,
                target(),
                revision,
                author,
                authorName,
                audience,
                team,
                motivation,
                body,
                tags(),
                anchor.state(),
                anchor.quoted(),
                review.status(),
                parent,
                thread,
                moderation.withheld(),
                utc(written),
                utc(revised),
                version);
    }

    UUID id() {
        return id;
    }

    /** Where it stands among the threads of its paragraph. */
    ThreadPlace place() {
        return new ThreadPlace(began, root, new Cursor(written, id));
    }

    int length() {
        return body.length();
    }

    Address target() {
        return Address.parse(target);
    }

    /** Whether it stands on just what somebody chose. */
    boolean isOn(Chosen chosen) {
        return target.equals(chosen.address().toString()) && anchor.isOn(chosen);
    }

    /** The same, and nobody has to say whether it belongs there. */
    boolean isSettledOn(Chosen chosen) {
        return isOn(chosen) && isSettled();
    }

    /** Whether nobody has to say where it belongs. */
    boolean isSettled() {
        return !anchor.state().isOpen();
    }

    /** What it answers; none if it begins a thread. */
    @Nullable
    UUID parent() {
        return parent;
    }

    /** What the thread began with that it stands in; none if it begins one. */
    @Nullable
    UUID thread() {
        return thread;
    }

    UUID author() {
        return author;
    }

    Audience audience() {
        return audience;
    }

    @Nullable
    UUID team() {
        return team;
    }

    /** Who sees it besides its author, as things are. */
    Audience seenBy() {
        return moderation.withheld() == null ? audience : Audience.ONLY_ME;
    }

    /** Makes it wait for an editor, or not. */
    void hold(boolean waits) {
        moderation.hold(waits);
    }

    /** Gives it to other readers, without a word changed. */
    void share(Readers readers) {
        audience = readers.audience();
        team = readers.team();
    }

    int version() {
        return version;
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

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
