package org.jointstatement.reading;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jointstatement.statement.Country;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Participant;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Status;
import org.jointstatement.web.Csv;
import org.jointstatement.web.PublicUrl;
import org.jspecify.annotations.Nullable;

/**
 * Writes those who took part as CSV, in the order of the print. A country may stand on several lists: the columns that
 * tell of them have as many parts as it has groups, in one order.
 */
final class ParticipantsCsv {

    private static final List<String> HEAD = List.of(
            "name",
            "commonName",
            "alpha2",
            "alpha3",
            "m49",
            "region",
            "subregion",
            "role",
            "representedBy",
            "groups",
            "lists",
            "editions",
            "asOf",
            "sources",
            "spokenOfIn",
            "url");

    private ParticipantsCsv() {}

    static String of(Statement statement, Map<String, List<Paragraph>> speaking) {
        return Csv.of(HEAD, statement.participants().stream().map(one -> cells(statement, one, speaking)));
    }

    private static List<String> cells(
            Statement statement, Participant participant, Map<String, List<Paragraph>> speaking) {
        Country country = participant.country();
        List<Status> statuses = country == null ? List.of() : country.statuses();
        return List.of(
                participant.name(),
                of(country, Country::commonName),
                of(country, Country::alpha2),
                of(country, Country::alpha3),
                of(country, Country::m49),
                of(country, Country::region),
                of(country, Country::subregion),
                participant.role().name(),
                participant.representedBy() == null ? "" : participant.representedBy(),
                parts(statuses, Status::group),
                parts(statuses, Status::list),
                parts(statuses, status -> status.edition().toString()),
                parts(statuses, status -> status.asOf().toString()),
                parts(statuses, Status::source),
                parts(statuses, status -> numbers(speaking.getOrDefault(status.group(), List.of()))),
                of(country, known -> PublicUrl.of(CountryPage.path(statement, known))));
    }

    private static String of(@Nullable Country country, Function<Country, String> told) {
        return country == null ? "" : told.apply(country);
    }

    private static String parts(List<Status> statuses, Function<Status, String> told) {
        return statuses.stream().map(told).collect(Collectors.joining("; "));
    }

    private static String numbers(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> Integer.toString(paragraph.number()))
                .collect(Collectors.joining(", "));
    }
}
