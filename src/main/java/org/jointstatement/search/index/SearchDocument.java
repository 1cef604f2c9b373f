package org.jointstatement.search.index;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointstatement.annotation.Readership;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.NumberSource;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be found.
 *
 * @param subject what changes as one, and is replaced in the index as one: a statement's slug, an annotation
 * @param ordinal its place among the documents of its statement
 * @param label the paragraph's number as pages show it
 * @param section the heading it stands under; that of a paragraph finds it too
 * @param statement the statement's short title
 * @param audiences who may find it: {@link #PUBLIC}, or names that only some viewers carry
 * @param ref what tells it from others at the same address: of a clause {@code 6.1b}, of an annotation its id
 * @param path of the place that shows it
 * @param values what is known of it besides its words, in order
 * @param surroundings where its sentences are, and what it stands in; only for finding it
 */
public record SearchDocument(
        Kind kind,
        String subject,
        Address address,
        int ordinal,
        String label,
        @Nullable String section,
        String statement,
        String text,
        Set<String> audiences,
        @Nullable String ref,
        String path,
        Map<SearchField, List<String>> values,
        Surroundings surroundings) {

    /** The audience that everyone belongs to. */
    public static final String PUBLIC = Readership.EVERYONE;

    /** What sort of text it is. */
    public enum Kind {
        CLAUSE,
        PARAGRAPH,
        ANNOTATION
    }

    public SearchDocument {
        audiences = Set.copyOf(audiences);
        values = Map.copyOf(values);
    }

    /** A document of which nothing is known but its words. */
    public SearchDocument(
            Kind kind,
            String subject,
            Address address,
            int ordinal,
            String label,
            @Nullable String section,
            String statement,
            String text,
            Set<String> audiences) {
        this(
                kind,
                subject,
                address,
                ordinal,
                label,
                section,
                statement,
                text,
                audiences,
                null,
                address.path(),
                Map.of(),
                Surroundings.NONE);
    }

    /** What is known of it in one respect. */
    public List<String> all(SearchField field) {
        return values.getOrDefault(field, List.of());
    }

    /** What is known of a clause in one respect; of a paragraph there may be more, and none of it is its own. */
    public @Nullable String clauses(SearchField field) {
        return isClause() && !all(field).isEmpty() ? all(field).get(0) : null;
    }

    /** The name in URLs of the section it stands in; empty where none is known. */
    public String sectionSlug() {
        return all(SearchField.SECTION).stream().findFirst().orElse("");
    }

    public NumberSource numberSource() {
        return NumberSource.ofLabel(label);
    }

    public boolean isClause() {
        return kind == Kind.CLAUSE;
    }

    public boolean isAnnotation() {
        return kind == Kind.ANNOTATION;
    }

    /** The page on which its place is cited. */
    public String citation() {
        int sentence = address.sentence();
        return address.ofItsParagraph().path() + "/citation" + (sentence == 0 ? "" : "?sentence=" + sentence);
    }

    /** The type of a clause. */
    public @Nullable String type() {
        return clauses(SearchField.TYPE);
    }

    /** The type of the second verb in "encourage and support". */
    public @Nullable String secondType() {
        return isClause() && all(SearchField.TYPE).size() > 1
                ? all(SearchField.TYPE).get(1)
                : null;
    }

    /** The strength of a clause. */
    public @Nullable Integer strength() {
        String strength = clauses(SearchField.STRENGTH);
        return strength == null ? null : Integer.valueOf(strength);
    }

    /** Who wrote an annotation, as they were shown when it was indexed; none if the account is gone. */
    public @Nullable String author() {
        List<String> by = all(SearchField.BY);
        return by.isEmpty() ? null : by.get(0);
    }

    /** When it was published, or last written. */
    public Instant updated() {
        List<String> times = all(SearchField.UPDATED);
        return times.isEmpty() ? Instant.EPOCH : Instant.parse(times.get(0));
    }

    /** The same with what it stands in. */
    public SearchDocument in(Surroundings other) {
        return new SearchDocument(
                kind, subject, address, ordinal, label, section, statement, text, audiences, ref, path, values, other);
    }
}
