package org.jointstatement.annotation.tags;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointstatement.annotation.tags.TagSet.SetTag;
import org.jointstatement.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tags that editors look after; everyone may know them. */
@Component
public class TagSets {

    private final JdbcClient rows;

    TagSets(JdbcClient rows) {
        this.rows = rows;
    }

    /** Every set with its tags, by name. */
    @Transactional(readOnly = true)
    public List<TagSet> all() {
        Map<UUID, List<SetTag>> tags = new HashMap<>();
        rows.sql("select tag_key, label, description, tag_set from tag order by tag_key")
                .query((row, i) ->
                        new SetTag(row.getString(1), row.getString(2), row.getString(3), row.getObject(4, UUID.class)))
                .list()
                .forEach(tag -> tags.computeIfAbsent(tag.set(), set -> new ArrayList<>())
                        .add(tag));
        return rows.sql("select id, name, description, colour, version from tag_set order by name_key")
                .query((row, i) -> {
                    UUID id = row.getObject(1, UUID.class);
                    return new TagSet(
                            id,
                            row.getString(2),
                            row.getString(3),
                            TagColour.valueOf(row.getString(4)),
                            row.getInt(5),
                            tags.getOrDefault(id, List.of()));
                })
                .list();
    }

    TagSet get(UUID id) {
        return all().stream()
                .filter(set -> set.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("set of tags " + id));
    }

    /** The sets by the keys of their tags. */
    @Transactional(readOnly = true)
    public Map<String, TagSet> byKey() {
        Map<String, TagSet> sets = new HashMap<>();
        all().forEach(set -> set.tags().forEach(tag -> sets.put(tag.key(), set)));
        return sets;
    }

    /** Tags as they are kept: those that editors look after are written as editors write them. */
    @Transactional(readOnly = true)
    public List<String> written(List<String> tags) {
        if (tags.isEmpty()) {
            return tags;
        }
        Map<String, String> labels = new HashMap<>();
        rows.sql("select tag_key, label from tag where tag_key in (:keys)")
                .param("keys", tags.stream().map(TagText::key).toList())
                .query(row -> {
                    labels.put(row.getString(1), row.getString(2));
                });
        return tags.stream()
                .map(tag -> labels.getOrDefault(TagText.key(tag), tag))
                .toList();
    }
}
