package org.jointstatement.annotation.lists;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jointstatement.annotation.Annotation;
import org.jointstatement.annotation.Quoted;
import org.jointstatement.annotation.StatusChange;
import org.jointstatement.annotation.Withheld;
import org.jointstatement.web.PublicUrl;
import org.jspecify.annotations.Nullable;

/** Annotations in the words of the W3C's Web Annotation Data Model. */
record WebAnnotations(
        @JsonProperty("@context") String context, String id, String type, int startIndex, List<Item> items) {

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    /** One annotation. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String id,
            String type,
            String motivation,
            Creator creator,
            OffsetDateTime created,
            @Nullable OffsetDateTime modified,
            List<Body> body,
            Target target,
            Audience audience,

            @Nullable @JsonProperty("schema:creativeWorkStatus")
            String status,

            @Nullable @JsonProperty("schema:commentCount") Integer replies,
            @Nullable @JsonProperty("as:inReplyTo") Reference answers,
            @JsonProperty("schema:additionalProperty") List<Property> more) {}

    /** For whom it is; of a team the name, for who is in it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Audience(
            String type,
            @JsonProperty("schema:audienceType") String kind,
            @Nullable @JsonProperty("schema:name") String name) {}

    record Reference(String id) {}

    /** What the model has no word for. */
    record Property(
            String type,
            @JsonProperty("schema:name") String name,
            @JsonProperty("schema:value") String value) {

        Property(String name, String value) {
            this("schema:PropertyValue", name, value);
        }
    }

    record Creator(String type, String name) {}

    /** The text, or a tag. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Body(
            String type,
            String purpose,
            String value,
            @Nullable String format) {}

    /** A paragraph's page, or the sentence on it; of chosen words, two ways to find them in the text of the paragraph. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Target(String source, @Nullable List<Object> selector) {}

    record QuoteSelector(String type, String exact, String prefix, String suffix) {}

    /** In code points, as the model has it. */
    record PositionSelector(String type, int start, int end) {}

    /**
     * A page of them.
     *
     * @param said last of where they stand
     * @param teams the names of those that the reader is in
     */
    static WebAnnotations of(String address, List<Placed> rows, Map<UUID, StatusChange> said, Map<UUID, String> teams) {
        return new WebAnnotations(
                CONTEXT,
                address,
                "AnnotationPage",
                0,
                rows.stream()
                        .map(row -> item(row, said.get(row.note().id()), teams))
                        .toList());
    }

    private static Item item(Placed placed, @Nullable StatusChange said, Map<UUID, String> teams) {
        Annotation note = placed.note();
        UUID answered = placed.answered();
        boolean begins = note.thread() == null;
        return new Item(
                placed.url(),
                "Annotation",
                note.motivation().term(),
                new Creator("Person", note.authorName()),
                note.written(),
                note.revised(),
                bodies(note),
                new Target(PublicUrl.of("") + note.target().path(), selectors(note.quoted())),
                new Audience("Audience", word(note.audience()), note.team() == null ? null : teams.get(note.team())),
                begins ? word(note.status()) : null,
                begins ? placed.replies() : null,
                answered == null ? null : new Reference(Placed.url(answered)),
                more(note, said));
    }

    private static List<Property> more(Annotation note, @Nullable StatusChange said) {
        List<Property> more = new ArrayList<>(List.of(new Property("place", word(note.anchorState()))));
        Withheld withheld = note.withheld();
        if (said != null) {
            more.add(new Property("status reason", said.reason()));
            more.add(new Property("status by", said.byName()));
            more.add(new Property("status since", said.since().toString()));
        }
        if (withheld != null) {
            more.add(new Property("withheld", said(withheld)));
        }
        return more;
    }

    /** Why others do not see it. */
    static String said(Withheld withheld) {
        return withheld.hidden() ? "hidden: " + withheld.reason() : "waits";
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static @Nullable List<Object> selectors(@Nullable Quoted words) {
        return words == null
                ? null
                : List.of(
                        new QuoteSelector("TextQuoteSelector", words.quote(), words.prefix(), words.suffix()),
                        new PositionSelector("TextPositionSelector", words.start(), words.end()));
    }

    private static List<Body> bodies(Annotation note) {
        Body text = new Body("TextualBody", note.motivation().term(), note.body(), "text/markdown");
        List<Body> bodies = new ArrayList<>(List.of(text));
        note.tags().forEach(tag -> bodies.add(new Body("TextualBody", "tagging", tag, null)));
        return bodies;
    }
}
