package org.jointstatement.annotation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jointstatement.account.AccountRenamed;
import org.jointstatement.account.Accounts;
import org.jointstatement.account.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people have begun to write, kept while they type. Every query names the account: a draft is its author's only. */
@Component
public class Drafts {

    /** The most drafts of one account; more are not kept until some are saved or discarded. */
    static final int MOST = 200;

    /** The longest body, in UTF-16 units; more than a note can have, because it is still to be shortened. */
    static final int LONGEST = 200_000;

    /** Of what says which part of the text was chosen. */
    private static final int LONGEST_CHOICE = 20;

    /** Of the words that were chosen: as many as a note can have. */
    private static final int LONGEST_QUOTE = Body.LIMIT;

    private final DraftRows drafts;
    private final Accounts accounts;
    private final Clock clock;

    Drafts(DraftRows drafts, Accounts accounts, Clock clock) {
        this.drafts = drafts;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A draft of the viewer's own. */
    @Transactional(readOnly = true)
    public @Nullable Draft find(Viewer viewer, String place) {
        UUID account = viewer.id();
        return account == null ? null : drafts.find(account, place);
    }

    /** The viewer's own drafts, the newest first. */
    @Transactional(readOnly = true)
    public List<Draft> own(Viewer viewer) {
        UUID account = viewer.id();
        return account == null ? List.of() : drafts.of(account);
    }

    /**
     * Keeps a draft in the place of the one before, and says when; not at all if it is too long or one too many, nor if
     * there is one that the sitting does not know.
     */
    @Transactional
    KeptDraft keep(Viewer viewer, String place, @Nullable Integer version, Writing writing, Sitting sitting) {
        UUID account = viewer.id();
        if (account == null || !fits(writing)) {
            return KeptDraft.REFUSED;
        }
        Draft former = drafts.lock(account, place);
        if (former != null && sitting.isOvertakenBy(former)) {
            return KeptDraft.at(former.kept());
        }
        if (former != null && !sitting.knows(former)) {
            return former.writing().equals(writing) ? KeptDraft.at(former.kept()) : KeptDraft.behind(former);
        }
        Draft draft = new Draft(place, version, writing, after(former), sitting);
        boolean kept = drafts.update(account, draft)
                || drafts.count(account) < MOST && (drafts.insert(account, draft) || drafts.update(account, draft));
        return kept ? KeptDraft.at(draft.kept()) : KeptDraft.REFUSED;
    }

    /** Now, but never as early as the draft before: the time tells one from the other. */
    private OffsetDateTime after(@Nullable Draft former) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
        return former == null || now.isAfter(former.kept())
                ? now
                : former.kept().plus(1, ChronoUnit.MICROS);
    }

    /** Forgets the draft of a form whose words were saved or discarded, unless it is of another form and says something else. */
    @Transactional
    public void dropSaved(Viewer viewer, String place, Writing saved, Sitting sitting) {
        Draft draft = find(viewer, place);
        if (draft != null && (sitting.knows(draft) || draft.writing().equals(saved))) {
            drop(viewer, place);
        }
    }

    /** Forgets a draft, if there is one. */
    @Transactional
    public void drop(Viewer viewer, String place) {
        UUID account = viewer.id();
        if (account != null) {
            drafts.delete(account, place);
        }
    }

    /** Whoever deletes their account leaves no drafts behind. */
    @EventListener
    @Transactional
    public void follow(AccountRenamed renamed) {
        if (accounts.namesInUse(List.of(renamed.id())).isEmpty()) {
            drafts.deleteAll(renamed.id());
        }
    }

    private static boolean fits(Writing writing) {
        return writing.body().length() <= LONGEST
                && DraftRows.tags(writing).length() <= LONGEST
                && writing.place().on().length() <= LONGEST_CHOICE
                && writing.place().quote().length() <= LONGEST_QUOTE;
    }
}
