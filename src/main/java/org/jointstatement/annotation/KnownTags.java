package org.jointstatement.annotation;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.tags.TagSets;
import org.jointstatement.annotation.tags.TagText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tags that a viewer may know: those that editors look after, and those of annotations that the viewer may see. */
@Component
public class KnownTags {

    private static final int OFFERED = 10;
    private static final int LISTED = 200;

    private final EntityManager rows;
    private final TagSets sets;

    KnownTags(EntityManager rows, TagSets sets) {
        this.rows = rows;
        this.sets = sets;
    }

    /** A tag with how many of the annotations that the viewer may see have it. */
    public record Used(String label, long notes, boolean lookedAfter) {}

    /** What may be meant by the beginning of a tag, or of a word in one; those that editors look after come first. */
    @Transactional(readOnly = true)
    public List<String> beginning(String typed, Viewer viewer) {
        String key = TagText.key(TagText.tidy(typed));
        if (key.isEmpty() || key.length() > TagText.LONGEST) {
            return List.of();
        }
        Map<String, String> found = new LinkedHashMap<>();
        sets.all().stream()
                .flatMap(set -> set.tags().stream())
                .filter(tag -> tag.key().startsWith(key) || tag.key().contains(" " + key))
                .forEach(tag -> found.putIfAbsent(tag.key(), tag.label()));
        String pattern = key.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        Visibility.query(
                        rows,
                        Object[].class,
                        viewer,
                        "t.tagKey, min(t.label)",
                        "join a.tags t",
                        "(t.tagKey like :key escape '!' or t.tagKey like :word escape '!')"
                                + " group by t.tagKey order by count(a) desc, t.tagKey")
                .setParameter("key", pattern)
                .setParameter("word", "% " + pattern)
                .setMaxResults(OFFERED)
                .getResultList()
                .forEach(row -> found.putIfAbsent((String) row[0], (String) row[1]));
        return found.values().stream().limit(OFFERED).toList();
    }

    /** The tags in use, by label. */
    @Transactional(readOnly = true)
    public List<Used> used(Viewer viewer) {
        Map<String, ?> lookedAfter = sets.byKey();
        return Visibility.query(
                        rows,
                        Object[].class,
                        viewer,
                        "t.tagKey, min(t.label), count(a)",
                        "join a.tags t",
                        "1 = 1 group by t.tagKey order by t.tagKey")
                .setMaxResults(LISTED)
                .getResultList()
                .stream()
                .map(row -> new Used((String) row[1], (Long) row[2], lookedAfter.containsKey(String.valueOf(row[0]))))
                .toList();
    }
}
