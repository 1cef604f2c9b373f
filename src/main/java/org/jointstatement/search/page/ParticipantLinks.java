package org.jointstatement.search.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointstatement.statement.Countries;
import org.jointstatement.statement.Participant;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.springframework.stereotype.Component;

/** Leads from a country's name to the pages of its participation, whatever the name that the text prints. */
@Component
class ParticipantLinks {

    /** A page of a country in a statement. */
    record Link(Statement statement, Participant participant, String path) {}

    private final Countries countries;
    private final Statements statements;

    ParticipantLinks(Countries countries, Statements statements) {
        this.countries = countries;
        this.statements = statements;
    }

    private static final Pattern FIELD = Pattern.compile("(?i)country:\\s*[\"“”]?([^\"“”]*)[\"“”]?");

    /** Where a query leads that is nothing but a country's name or code, or asks for texts that name it. */
    List<Link> of(String q) {
        Matcher field = FIELD.matcher(q.strip());
        return q.length() > 100
                ? List.of()
                : countries
                        .code(field.matches() ? field.group(1) : q)
                        .map(this::all)
                        .orElse(List.of());
    }

    private List<Link> all(String code) {
        return statements.all().stream()
                .flatMap(statement -> statement.findCountry(code).stream()
                        .map(participant -> new Link(
                                statement,
                                participant,
                                "/statements/" + statement.slug() + "/participants/" + code.toLowerCase(Locale.ROOT))))
                .toList();
    }
}
