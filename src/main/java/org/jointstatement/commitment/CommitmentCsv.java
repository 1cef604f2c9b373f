package org.jointstatement.commitment;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointstatement.web.PublicUrl;

/** Writes commitments as CSV (RFC 4180). */
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
            "addressee",
            "caveats",
            "rule",
            "confidence",
            "corrected",
            "url");

    private CommitmentCsv() {}

    static String of(List<Commitment> commitments) {
        return Stream.concat(Stream.of(HEAD), commitments.stream().map(CommitmentCsv::cells))
                .map(cells -> cells.stream().map(CommitmentCsv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static List<String> cells(Commitment commitment) {
        Clause clause = commitment.clause();
        ClauseType second = clause.secondType();
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
                addressee == null ? "" : addressee,
                String.join("; ", commitment.caveats()),
                clause.rule(),
                clause.confidence().name(),
                Boolean.toString(clause.isCorrected()),
                PublicUrl.of(commitment.paragraph().address().path()) + "#" + clause.anchor());
    }

    /** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
    static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n|%".indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(letter -> ",\"\r\n".indexOf(letter) >= 0);
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
