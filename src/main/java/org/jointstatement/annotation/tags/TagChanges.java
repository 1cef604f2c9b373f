package org.jointstatement.annotation.tags;

import java.util.List;
import java.util.UUID;
import org.jointstatement.account.Role;
import org.jointstatement.account.Viewer;
import org.jointstatement.web.Audit;
import org.jointstatement.web.ContentVersion;
import org.jointstatement.web.ForbiddenException;
import org.jointstatement.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What editors do with tags. Nothing here says how often a tag is used: some of the notes may be private. So what is no
 * longer looked after stays on its notes as a free tag, and no change is refused because a tag is in use.
 */
@Component
public class TagChanges {

    private static final int LONGEST_DESCRIPTION = 500;
    private static final int MOST_SETS = 50;
    private static final int MOST_TAGS = 500;

    private final JdbcClient rows;
    private final TagSets sets;
    private final ContentVersion contentVersion;
    private final Audit audit;
    private final TagLabels labels;

    TagChanges(JdbcClient rows, TagSets sets, ContentVersion contentVersion, Audit audit, TagLabels labels) {
        this.rows = rows;
        this.sets = sets;
        this.contentVersion = contentVersion;
        this.audit = audit;
        this.labels = labels;
    }

    /** Makes a set under an id that the form chose, so that sending it twice makes one. */
    @Transactional
    public void makeSet(Viewer viewer, UUID id, String name, String description, TagColour colour) {
        begin(viewer);
        if (sets.all().stream().anyMatch(set -> set.id().equals(id))) {
            return;
        }
        String tidy = valid(name, description);
        refuse(sets.all().size() >= MOST_SETS, "tags.full");
        refuse(isSet(tidy, id), "tags.set.taken");
        rows.sql("insert into tag_set (id, name, name_key, description, colour, version)"
                        + " values (:id, :name, :key, :description, :colour, 0)")
                .param("id", id)
                .param("name", tidy)
                .param("key", TagText.key(tidy))
                .param("description", description.strip())
                .param("colour", colour.name())
                .update();
        audit.add(viewer.name(), "tag-set-made", tidy, colour.name());
    }

    /** Changes what a set is called, what it is for and its colour. */
    @Transactional
    public void changeSet(Viewer viewer, UUID id, int version, String name, String description, TagColour colour) {
        begin(viewer);
        String former = sets.get(id).name();
        String tidy = valid(name, description);
        refuse(isSet(tidy, id), "tags.set.taken");
        int changed = rows.sql("update tag_set set name = :name, name_key = :key, description = :description,"
                        + " colour = :colour, version = version + 1 where id = :id and version = :version")
                .param("id", id)
                .param("version", version)
                .param("name", tidy)
                .param("key", TagText.key(tidy))
                .param("description", description.strip())
                .param("colour", colour.name())
                .update();
        refuse(changed == 0, "tags.conflict");
        audit.add(viewer.name(), "tag-set-changed", former, tidy + ", " + colour.name());
    }

    /** Takes a set away that has no tags any more. */
    @Transactional
    public void dropSet(Viewer viewer, UUID id) {
        begin(viewer);
        TagSet set = sets.get(id);
        refuse(!set.tags().isEmpty(), "tags.set.used");
        rows.sql("delete from tag_set where id = :id").param("id", id).update();
        audit.add(viewer.name(), "tag-set-dropped", set.name(), null);
    }

    /** Looks after a tag from now on; one that is looked after already moves to this set. */
    @Transactional
    public void put(Viewer viewer, UUID set, String label, String description) {
        begin(viewer);
        TagSet into = sets.get(set);
        String tidy = valid(label, description);
        String key = TagText.key(tidy);
        rows.sql("delete from tag where tag_key = :key").param("key", key).update();
        refuse(into.tags().size() >= MOST_TAGS, "tags.full");
        rows.sql("insert into tag (tag_key, label, tag_set, description) values (:key, :label, :set, :description)")
                .param("key", key)
                .param("label", tidy)
                .param("set", set)
                .param("description", description.strip())
                .update();
        labels.change(key, key, tidy);
        audit.add(viewer.name(), "tag-put", tidy, into.name());
    }

    /** Looks after a tag no longer; notes keep it as a free one. */
    @Transactional
    public void drop(Viewer viewer, String key) {
        begin(viewer);
        int dropped = rows.sql("delete from tag where tag_key = :key")
                .param("key", key)
                .update();
        if (dropped == 0) {
            throw new NotFoundException("tag " + key);
        }
        audit.add(viewer.name(), "tag-dropped", key, null);
    }

    /**
     * Calls a tag otherwise on every note, whoever may see it. A name that is another tag's makes one of the two: a note
     * that had both has it once.
     */
    @Transactional
    public void rename(Viewer viewer, String from, String to) {
        begin(viewer);
        String former = TagText.key(TagText.tidy(from));
        String typed = valid(to, "");
        refuse(!TagText.fits(TagText.tidy(from)), "tags.odd");
        String label = sets.written(List.of(typed)).get(0);
        String key = TagText.key(label);
        label = key.equals(former) ? typed : label;
        labels.move(former, key, label);
        labels.change(former, key, label);
        labels.change(key, key, label);
        audit.add(viewer.name(), "tag-renamed", TagText.tidy(from), label);
    }

    /** Pages that anyone may keep show tags, so all of them are asked for again. */
    private void begin(Viewer viewer) {
        if (!viewer.isSignedIn() || !viewer.isAtLeast(Role.EDITOR)) {
            throw new ForbiddenException("look after tags");
        }
        contentVersion.advance();
    }

    private boolean isSet(String name, UUID other) {
        return sets.all().stream()
                .anyMatch(set ->
                        !set.id().equals(other) && TagText.key(set.name()).equals(TagText.key(name)));
    }

    private static String valid(String label, String description) {
        String tidy = TagText.tidy(label);
        refuse(!TagText.fits(tidy), "tags.odd");
        refuse(description.length() > LONGEST_DESCRIPTION, "tags.description.long");
        return tidy;
    }

    private static void refuse(boolean wrong, String code) {
        if (wrong) {
            throw new TagRefusedException(code);
        }
    }
}
