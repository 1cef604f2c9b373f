package org.jointstatement.annotation;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jointstatement.annotation.tags.TagText;
import org.jointstatement.statement.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * What the form holds between two requests.
 *
 * @param action the path it is sent to
 * @param version of the annotation that it revises; none for a new one
 * @param parent the annotation that it answers
 * @param problems the message of each field that something is wrong with, by the field's name
 * @param kept when its words were kept as a draft, in UTC, if they were
 * @param sitting this opening of it
 */
public record AnnotationForm(
        UUID id,
        String action,
        @Nullable Integer version,
        @Nullable UUID parent,
        Writing writing,
        Map<String, String> problems,
        @Nullable OffsetDateTime kept,
        Sitting sitting) {

    public AnnotationForm {
        problems = Map.copyOf(problems);
    }

    /** An empty one for a new annotation, with the safest audience. */
    static AnnotationForm empty(Address target) {
        return toWrite(UUID.randomUUID(), target, Writing.comment("", Audience.ONLY_ME));
    }

    static AnnotationForm toWrite(UUID id, Address target, Writing writing) {
        return new AnnotationForm(
                id,
                target.ofItsParagraph().path() + "/annotations",
                null,
                null,
                writing,
                Map.of(),
                null,
                Sitting.begun());
    }

    static AnnotationForm toRevise(UUID id, int version, Writing writing) {
        return new AnnotationForm(
                id, "/annotations/" + id + "/edit", version, null, writing, Map.of(), null, Sitting.begun());
    }

    /** What asks where an annotation belongs, and nothing else. */
    static AnnotationForm toPlace(UUID id, Place place) {
        Writing writing = Writing.comment("", Audience.ONLY_ME).at(place);
        return new AnnotationForm(
                id, "/annotations/" + id + "/place", null, null, writing, Map.of(), null, Sitting.begun());
    }

    /** One that answers another annotation. */
    static AnnotationForm toAnswer(UUID id, UUID parent, Writing writing) {
        return new AnnotationForm(
                id, "/annotations/" + parent + "/reply", null, parent, writing, Map.of(), null, Sitting.begun());
    }

    static AnnotationForm of(Annotation annotation) {
        return toRevise(annotation.id(), annotation.version(), annotation.toWriting());
    }

    /** The same words for a new annotation. */
    AnnotationForm renewed(Address target) {
        AnnotationForm renewed = parent == null
                ? toWrite(UUID.randomUUID(), target, writing)
                : toAnswer(UUID.randomUUID(), parent, writing);
        return renewed.sat(sitting);
    }

    /** The same with another body. */
    AnnotationForm saying(String body) {
        return with(writing.saying(body));
    }

    /** The same with what is wrong with it. */
    AnnotationForm checked() {
        AnnotationForm checked = this;
        for (Map.Entry<String, String> problem : writing.problems().entrySet()) {
            checked = checked.with(problem.getKey(), problem.getValue());
        }
        return checked;
    }

    /** Whether it asks what the annotation is about: one that is revised or answers another stays where it is. */
    public boolean isOfTarget() {
        return version == null && parent == null;
    }

    /** The same about another place. */
    AnnotationForm at(Place place) {
        return with(writing.at(place));
    }

    /** The same with one more problem. */
    AnnotationForm with(String field, String problem) {
        Map<String, String> all = new LinkedHashMap<>(problems);
        all.put(field, problem);
        return new AnnotationForm(id, action, version, parent, writing, all, kept, sitting);
    }

    /** The same with what no page of the portal sends, as problems of their fields. */
    AnnotationForm with(BindingResult binding) {
        AnnotationForm form = this;
        for (FieldError error : binding.getFieldErrors()) {
            form = form.with(error.getField(), "note.field.forged");
        }
        return binding.getSuppressedFields().length == 0 ? form : form.with("id", "note.field.forged");
    }

    /** The same with a problem, unless what was sent says which annotation it is about. */
    AnnotationForm identified(boolean said) {
        return said ? this : with("id", "note.field.forged");
    }

    /** The same with the words of a draft, if there is one. */
    AnnotationForm with(@Nullable Draft draft) {
        return draft == null
                ? this
                : new AnnotationForm(
                        id,
                        action,
                        version == null ? null : Objects.requireNonNullElse(draft.version(), version),
                        parent,
                        draft.writing(),
                        problems,
                        draft.kept(),
                        sitting.seeing(draft));
    }

    /** The same as it was opened before, if that is known. */
    AnnotationForm sat(Sitting before) {
        return before.id() == null
                ? this
                : new AnnotationForm(id, action, version, parent, writing, problems, kept, before);
    }

    /** The same with other words. */
    AnnotationForm with(Writing words) {
        return new AnnotationForm(id, action, version, parent, words, problems, kept, sitting);
    }

    /** The name of its draft; that of a new annotation is its place's. */
    public String draft() {
        return parent != null ? DraftPlace.ofReply(parent) : DraftPlace.of(action);
    }

    /** When the draft that it shows was kept, as it tells when it sends another. */
    public String seen() {
        return sitting.seen() == null ? "" : DateTimeFormatter.ISO_INSTANT.format(sitting.seen());
    }

    /** What one may write an annotation for. */
    public List<Motivation> motivations() {
        return List.of(Motivation.values());
    }

    /** Its tags as they are typed. */
    public String tags() {
        return String.join(", ", writing.tags());
    }

    /** How many tags there may be. */
    public int mostTags() {
        return TagText.MOST;
    }

    /** How long a tag may be. */
    public int longestTag() {
        return TagText.LONGEST;
    }

    /** How long its body is, in the characters that the limit counts. */
    public int length() {
        return new Body(writing.body()).length();
    }

    /** How long a body may be. */
    public int limit() {
        return Body.LIMIT;
    }
}
