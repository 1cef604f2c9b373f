package org.jointstatement.annotation.lists;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jointstatement.annotation.Annotation;
import org.jointstatement.annotation.Quoted;
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
            Target target) {}

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

    static WebAnnotations of(String address, List<Placed> rows) {
        return new WebAnnotations(
                CONTEXT,
                address,
                "AnnotationPage",
                0,
                rows.stream().map(WebAnnotations::item).toList());
    }

    private static Item item(Placed placed) {
        Annotation note = placed.note();
        return new Item(
                placed.url(),
                "Annotation",
                note.motivation().term(),
                new Creator("Person", note.authorName()),
                note.written(),
                note.revised(),
                bodies(note),
                new Target(PublicUrl.of("") + note.target().path(), selectors(note.quoted())));
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
