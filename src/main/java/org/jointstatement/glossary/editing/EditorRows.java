package org.jointstatement.glossary.editing;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointstatement.web.ContentVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads what editors say now, once for each content version. */
@Component
public class EditorRows {

    /**
     * What was read.
     *
     * @param edition grows only when editors say something else, so that what was derived may be kept till then
     */
    public record Read(long version, long edition, EditorWords words) {}

    private final EntityManager rows;
    private final TransactionTemplate transaction;
    private final ContentVersion contentVersion;
    private volatile @Nullable Read kept;

    EditorRows(EntityManager rows, TransactionTemplate transaction, ContentVersion contentVersion) {
        this.rows = rows;
        this.transaction = transaction;
        this.contentVersion = contentVersion;
    }

    /** What editors say as of the newest content version that this instance knows of. */
    public Read current() {
        long version = contentVersion.current();
        Read read = kept;
        if (read == null || read.version() != version) {
            read = next(version, read);
            kept = read;
        }
        return read;
    }

    private Read next(long version, @Nullable Read former) {
        EditorWords words = transaction.execute(status -> read());
        if (former == null) {
            return new Read(version, version, words);
        }
        return new Read(version, words.equals(former.words()) ? former.edition() : version, words);
    }

    private EditorWords read() {
        List<TermDraft> drafts = rows.createQuery(
                        "select t from TermEntity t where t.state.withdrawn = false order by t.state.changed, t.id",
                        TermEntity.class)
                .getResultStream()
                .map(term -> term.state().draft())
                .toList();
        Set<EditorWords.Left> left = rows.createQuery(
                        "select e from ExclusionEntity e where e.lifted is null", ExclusionEntity.class)
                .getResultStream()
                .map(ExclusionEntity::toLeft)
                .collect(Collectors.toUnmodifiableSet());
        return new EditorWords(drafts, left);
    }
}
