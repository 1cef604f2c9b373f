package org.jointstatement.annotation.tags;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes how a tag is spelt wherever it stands. */
@Component
class TagLabels {

    private final JdbcClient rows;
    private final TagSets sets;
    private final ApplicationEventPublisher events;

    TagLabels(JdbcClient rows, TagSets sets, ApplicationEventPublisher events) {
        this.rows = rows;
        this.sets = sets;
        this.events = events;
    }

    /** What editors look after keeps its set under the new name, unless that has one of its own. */
    void move(String former, String key, String label) {
        boolean taken = !former.equals(key) && sets.byKey().containsKey(key);
        String sql = taken
                ? "delete from tag where tag_key = :former"
                : "update tag set tag_key = :key, label = :label where tag_key = :former";
        JdbcClient.StatementSpec change = rows.sql(sql).param("former", former);
        (taken ? change : change.param("key", key).param("label", label)).update();
    }

    /** Calls it otherwise on every note; one that had both has it once. */
    void change(String former, String key, String label) {
        int changed = 0;
        if (!former.equals(key)) {
            changed = rows.sql("delete from annotation_tag where tag_key = :former and annotation_id in"
                            + " (select annotation_id from annotation_tag where tag_key = :key)")
                    .param("former", former)
                    .param("key", key)
                    .update();
        }
        changed += rows.sql("update annotation_tag set tag_key = :key, label = :label"
                        + " where tag_key = :former and (tag_key <> :key or label <> :label)")
                .param("former", former)
                .param("key", key)
                .param("label", label)
                .update();
        if (changed > 0) {
            events.publishEvent(new TagRelabelled(key));
        }
    }
}
