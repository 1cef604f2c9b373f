package org.jointstatement.commitment;

import java.util.List;
import org.jointstatement.web.Csv;
import org.jointstatement.web.PublicUrl;

/** Writes commitments as CSV. */
final class CommitmentCsv {

    private static final List<String> HEAD = List.of(
            "ref",
            "paragraph",
            "section",
            "text",
            "type",
            "secondType",
            "strength",
            "direction",
            "subject",
            "addressee",
            "caveats",
            "rule",
            "confidence",
            "corrected",
            "url");

    private CommitmentCsv() {}

    static String of(List<Commitment> commitments) {
        return Csv.of(HEAD, commitments.stream().map(CommitmentCsv::cells));
    }

    private static List<String> cells(Commitment commitment) {
        Clause clause = commitment.clause();
        ClauseType second = clause.secondType();
        String subject = clause.subject();
        String addressee = clause.addressee();
        return List.of(
                clause.ref(),
                Integer.toString(commitment.paragraph().number()),
                commitment.section().slug(),
                commitment.text(),
                clause.type().name(),
                second == null ? "" : second.name(),
                Integer.toString(clause.strength()),
                clause.direction().name(),
                subject == null ? "" : subject,
                addressee == null ? "" : addressee,
                String.join("; ", commitment.caveats()),
                clause.rule(),
                clause.confidence().name(),
                Boolean.toString(clause.isCorrected()),
                PublicUrl.of(commitment.paragraph().address().path()) + "#" + clause.anchor());
    }
}
