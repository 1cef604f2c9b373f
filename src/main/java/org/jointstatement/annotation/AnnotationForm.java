package org.jointstatement.annotation;

import java.util.UUID;
import org.jointstatement.statement.Address;
import org.jspecify.annotations.Nullable;

/**
 * What the form holds between two requests.
 *
 * @param action the path it is sent to
 * @param version of the annotation that it revises; none for a new one
 * @param problem the message about the body, if something is wrong with it
 */
public record AnnotationForm(
        UUID id,
        String action,
        @Nullable Integer version,
        String body,
        Audience audience,
        @Nullable String problem) {

    /** An empty one for a new annotation, with the safest audience. */
    static AnnotationForm empty(Address target) {
        return toWrite(UUID.randomUUID(), target, "", Audience.ONLY_ME);
    }

    static AnnotationForm toWrite(UUID id, Address target, String body, Audience audience) {
        return new AnnotationForm(id, target.ofItsParagraph().path() + "/annotations", null, body, audience, null);
    }

    static AnnotationForm toRevise(UUID id, int version, String body, Audience audience) {
        return new AnnotationForm(id, "/annotations/" + id + "/edit", version, body, audience, null);
    }

    static AnnotationForm of(Annotation annotation) {
        return toRevise(annotation.id(), annotation.version(), annotation.body(), annotation.audience());
    }

    /** The same words for a new annotation. */
    AnnotationForm renewed(Address target) {
        return toWrite(UUID.randomUUID(), target, body, audience);
    }

    /** The same with what is wrong with its body. */
    AnnotationForm checked() {
        return new AnnotationForm(id, action, version, body, audience, new Body(body).problem());
    }

    /** How long its body is, in the characters that the limit counts. */
    public int length() {
        return new Body(body).length();
    }

    /** How long a body may be. */
    public int limit() {
        return Body.LIMIT;
    }

    /** What one may choose from, the safest first. */
    public Audience[] audiences() {
        return Audience.values();
    }
}
