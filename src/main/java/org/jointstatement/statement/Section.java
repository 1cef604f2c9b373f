package org.jointstatement.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section with its paragraphs in order.
 *
 * @param slug its name in URLs, one per statement: {@code opening} or the heading's words
 * @param heading as printed; the opening has none
 */
public record Section(String slug, @Nullable String heading, List<Paragraph> paragraphs) {

    public Section {
        paragraphs = List.copyOf(paragraphs);
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("A section has a paragraph: " + slug);
        }
    }

    public Paragraph first() {
        return paragraphs.get(0);
    }

    public Paragraph last() {
        return paragraphs.get(paragraphs.size() - 1);
    }
}
