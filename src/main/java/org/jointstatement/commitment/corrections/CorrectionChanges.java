package org.jointstatement.commitment.corrections;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.jointstatement.commitment.Clause;
import org.jointstatement.commitment.ClausesCorrected;
import org.jointstatement.commitment.Extent;
import org.jointstatement.commitment.Reading;
import org.jointstatement.commitment.rules.Rules;
import org.jointstatement.statement.Address;
import org.jointstatement.web.Audit;
import org.jointstatement.web.ContentVersion;
import org.jointstatement.web.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Adds rows. Each change takes the content version before it reads any, so that corrections of a sentence are made one
 * after the other and whoever comes second is told.
 */
@Component
class CorrectionChanges {

    private final CorrectionRows rows;
    private final Places places;
    private final CorrectedClauses corrected;
    private final Rules rules;
    private final ContentVersion contentVersion;
    private final Audit audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CorrectionChanges(
            CorrectionRows rows,
            Places places,
            CorrectedClauses corrected,
            Rules rules,
            ContentVersion contentVersion,
            Audit audit,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.places = places;
        this.corrected = corrected;
        this.rules = rules;
        this.contentVersion = contentVersion;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    Correction correct(Viewer viewer, UUID author, Address sentence, String ref, CorrectionForm form) {
        contentVersion.lock();
        Optional<Correction> same = sent(form.id(), author, sentence, Kind.CLAUSE, ref);
        if (same.filter(form::made).isPresent()) {
            return same.get();
        }
        Place place = places.get(sentence);
        requireUnchanged(sentence, form.id(), place.version(), form.version());
        Clause clause = place.get(ref);
        Proposal proposal = new Proposal(form, place, clause);
        require(proposal.problems());
        Clause byRule = clause.derived() == null ? clause : clause.derived();
        Correction made = row(place, form.id(), Kind.CLAUSE, ref, form.reason(), author)
                .saying(proposal.reading(), byRule.reading(), place.sentence().start());
        return add(viewer, "clause-corrected", made, told(clause.reading()) + " to " + told(proposal.reading()));
    }

    Correction split(Viewer viewer, UUID author, Address sentence, SplitForm form) {
        contentVersion.lock();
        Place place = places.get(sentence);
        SplitProposal proposal = new SplitProposal(form, place, corrected);
        Optional<Correction> same = sent(form.id(), author, sentence, Kind.SPLIT, place.ref());
        if (same.filter(row -> isSame(row, form, proposal, place)).isPresent()) {
            return same.get();
        }
        requireUnchanged(sentence, form.id(), place.version(), form.version());
        require(proposal.problems());
        List<Part> parts = place.reading().partsOf(proposal.pieces());
        Correction made = row(place, form.id(), Kind.SPLIT, place.ref(), form.reason(), author)
                .splitting(parts);
        int former = place.reading().parts().size();
        return add(viewer, "sentence-split", made, former + " to " + parts.size());
    }

    /** Whatever has become of the text: the row stands on the words that the correction was made on. */
    Correction withdraw(Viewer viewer, UUID author, Correction correction, WithdrawalForm form) {
        contentVersion.lock();
        Optional<Correction> same = sent(form.id(), author, correction.sentence(), correction.kind(), correction.ref());
        if (same.filter(Correction::withdrawn).isPresent()) {
            return same.get();
        }
        List<Correction> made = rows.of(correction.sentence());
        requireUnchanged(correction.sentence(), form.id(), made.size(), form.version());
        requireNewest(correction, made);
        Reason reason = new Reason(form.reason());
        Problem problem = reason.problem();
        require(problem == null ? Map.of() : Map.of("reason", problem));
        Correction back = correction.takenBack(form.id(), made.size() + 1, reason.text(), author, now());
        return add(viewer, "correction-withdrawn", back, correction.kind().name());
    }

    /** Begins as a row that changes nothing. */
    private Correction row(Place place, UUID id, Kind kind, String ref, String reason, UUID author) {
        return new Correction(
                id,
                place.sentence().address(),
                place.version() + 1,
                kind,
                ref,
                false,
                new Reason(reason).text(),
                author,
                now(),
                place.statement().revision(),
                place.words(),
                rules.version(),
                place.reading().parts(),
                place.reading().unsplit(),
                null,
                null);
    }

    /** What was sent before under this id by the same person about the same. */
    private Optional<Correction> sent(UUID id, UUID author, Address sentence, Kind kind, String ref) {
        return rows.find(id)
                .filter(row ->
                        row.author().equals(author) && row.sentence().equals(sentence) && row.isAbout(kind, ref));
    }

    private static boolean isSame(Correction row, SplitForm form, SplitProposal proposal, Place place) {
        List<Extent> pieces = row.parts().stream()
                .map(part -> part.extent().shifted(place.sentence().start()))
                .toList();
        return row.reason().equals(new Reason(form.reason()).text()) && pieces.equals(proposal.pieces());
    }

    private void requireUnchanged(Address sentence, UUID id, int version, int had) {
        if (version != had || rows.find(id).isPresent()) {
            throw new CorrectionConflictException(sentence.toString());
        }
    }

    private static void requireNewest(Correction correction, List<Correction> made) {
        boolean later = made.stream()
                .anyMatch(row ->
                        row.version() > correction.version() && row.isAbout(correction.kind(), correction.ref()));
        if (later || correction.withdrawn()) {
            throw new NotFoundException("correction " + correction.id() + " that counts");
        }
    }

    private static String told(Reading reading) {
        return reading.type() + " " + reading.strength();
    }

    private Correction add(Viewer viewer, String action, Correction correction, String detail) {
        rows.add(correction);
        audit.add(viewer.name(), action, correction.sentence().slug() + " " + correction.ref(), detail);
        contentVersion.advance();
        events.publishEvent(new ClausesCorrected(correction.sentence()));
        return correction;
    }

    /** In the precision that every database keeps. */
    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static void require(Map<String, Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidCorrectionException(problems);
        }
    }
}
