package org.jointstatement.annotation;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import org.jointstatement.annotation.tags.TagText;

/** A tag of an annotation as a row. */
@Embeddable
class TagRow {

    private int place;
    private String tagKey;
    private String label;

    protected TagRow() {}

    private TagRow(int place, String label) {
        this.place = place;
        this.tagKey = TagText.key(label);
        this.label = label;
    }

    static List<TagRow> of(List<String> tags) {
        List<TagRow> rows = new ArrayList<>();
        tags.forEach(tag -> rows.add(new TagRow(rows.size(), tag)));
        return rows;
    }

    String label() {
        return label;
    }
}
