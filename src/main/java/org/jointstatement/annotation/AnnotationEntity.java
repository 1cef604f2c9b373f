package org.jointstatement.annotation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jointstatement.statement.Address;
import org.jspecify.annotations.Nullable;

/** An annotation as a row: its newest words, where it stands and what became of it. */
@Entity
@Table(name = "annotation")
class AnnotationEntity extends WrittenWords {

    @Id
    private UUID id;

    private String target;
    private String slug;
    private int paragraph;
    private int revision;
    private UUID author;

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
        this.root = id;
        this.began = now;
        this.anchor = new Anchor(chosen);
        this.moderation = new Moderation();
        this.review = new Review();
        write(writing, now);
    }

    /** Becomes an answer to another, in the thread of that. */
    void answer(AnnotationEntity answered) {
        this.parent = answered.id;
        this.thread = answered.root;
        this.root = answered.root;
        this.began = answered.began;
    }

    /** What it is now, as a row of its history. */
    AnnotationRevisionEntity toRevision() {
        return new AnnotationRevisionEntity(
                id, version, author, toAnnotation("").toWriting(), lastSaid(), moderation.withheld() != null);
    }

    Annotation toAnnotation(String authorName) {
        return new Annotation(
                id,
                target(),
                revision,
                author,
                authorName,
                audience(),
                team(),
                motivation(),
                body(),
                tags(),
                anchor.state(),
                anchor.quoted(),
                review.status(),
                parent,
                thread,
                moderation.withheld(),
                utc(written()),
                utc(revised()),
                version);
    }

    UUID id() {
        return id;
    }

    /** Where it stands among the threads of its paragraph. */
    ThreadPlace place() {
        return new ThreadPlace(began, root, new Cursor(written(), id));
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

    /** Who sees it besides its author, as things are. */
    Audience seenBy() {
        return moderation.withheld() == null ? audience() : Audience.ONLY_ME;
    }

    /** Makes it wait for an editor, or not. */
    void hold(boolean waits) {
        moderation.hold(waits);
    }

    int version() {
        return version;
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
