package org.jointstatement.annotation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jointstatement.annotation.anchoring.Selector;
import org.jspecify.annotations.Nullable;

/** Where an annotation stands in the text: the columns that find its words again. */
@Embeddable
class Anchor {

    @Nullable
    private String clause;

    @Nullable
    private Integer startOffset;

    @Nullable
    private Integer endOffset;

    @Nullable
    @Column(columnDefinition = "text")
    private String quote;

    @Nullable
    @Column(columnDefinition = "text")
    private String prefix;

    @Nullable
    @Column(columnDefinition = "text")
    private String suffix;

    @Nullable
    private String elementHash;

    /** The revision that its words were last looked for in. */
    @Nullable
    private Integer anchored;

    /** The revision that its words were last found in: all the other columns tell of that one. */
    @Nullable
    private Integer selected;

    @Enumerated(EnumType.STRING)
    @Column(name = "anchor_state", columnDefinition = "varchar(16)")
    private AnchorState state = AnchorState.IN_PLACE;

    /** Where its words might be now, for a person to say. */
    @Nullable
    private String suggested;

    @Nullable
    private Integer suggestedStart;

    @Nullable
    private Integer suggestedEnd;

    protected Anchor() {}

    Anchor(Chosen chosen) {
        Selector selector = chosen.selector();
        this.clause = chosen.clause();
        if (!chosen.whole()) {
            this.startOffset = selector.start();
            this.endOffset = selector.end();
            this.quote = selector.quote();
            this.prefix = selector.prefix();
            this.suffix = selector.suffix();
        }
        this.elementHash = selector.hash();
        this.anchored = chosen.revision();
        this.selected = chosen.revision();
    }

    AnchorState state() {
        return state;
    }

    /** The words that it is about; none if it is about the whole of its target. */
    @Nullable
    Quoted quoted() {
        return quote == null || startOffset == null || endOffset == null
                ? null
                : new Quoted(
                        quote,
                        Objects.requireNonNullElse(prefix, ""),
                        Objects.requireNonNullElse(suffix, ""),
                        startOffset,
                        endOffset,
                        clause);
    }

    /** Whether somebody chose the same words of the same target. */
    boolean isOn(Chosen chosen) {
        return chosen.whole()
                ? quote == null
                : Objects.equals(startOffset, chosen.selector().start())
                        && Objects.equals(endOffset, chosen.selector().end())
                        && Objects.equals(quote, chosen.selector().quote());
    }
}
