package org.jointstatement.annotation;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jointstatement.annotation.tags.TagText;

/** A tag of an annotation as a row. */
@Embeddable
class TagRow {

    private int place;
    private String tagKey;
    private String label;

    /** When its annotation was written: lists by a tag are in that order. */
    private Instant written;

    protected TagRow() {}

    private TagRow(int place, String label, Instant written) {
        this.place = place;
        this.tagKey = TagText.key(label);
        this.label = label;
        this.written = written;
    }

    static List<TagRow> of(List<String> tags, Instant written) {
        List<TagRow> rows = new ArrayList<>();
        tags.forEach(tag -> rows.add(new TagRow(rows.size(), tag, written)));
        return rows;
    }

    String label() {
        return label;
    }
}
