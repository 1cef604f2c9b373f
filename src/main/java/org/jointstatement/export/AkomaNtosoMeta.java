package org.jointstatement.export;

import java.time.LocalDate;
import java.util.List;
import java.util.MissingResourceException;
import org.jointstatement.statement.Participant;
import org.jointstatement.statement.ParticipantRole;
import org.jointstatement.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Writes what an Akoma Ntoso file says of its document: what it is, by whom, from when, in which language. */
final class AkomaNtosoMeta {

    /** Of no one country: a code that ISO 3166 leaves to its users. */
    private static final String NO_COUNTRY = "zz";

    /** Every level must have a date; this one, named so, says that none is known. */
    private static final String NO_DATE = "0001-01-01";

    private static final String PORTAL = "#portal";

    private AkomaNtosoMeta() {}

    static void write(Xml xml, Extract extract) {
        Statement statement = extract.statement();
        String work = "/akn/" + NO_COUNTRY + "/statement/" + date(statement) + "/" + statement.slug();
        String language = language(extract);
        String expression = work + "/" + language + "@" + date(statement);
        xml.open("meta").open("identification", "source", PORTAL);
        level(xml.open("FRBRWork"), extract, work, extract.url());
        xml.empty("FRBRcountry", "value", NO_COUNTRY).close();
        level(xml.open("FRBRExpression"), extract, expression, null);
        xml.empty("FRBRversionNumber", "value", String.valueOf(statement.revision()));
        xml.empty("FRBRlanguage", "language", language).close();
        level(xml.open("FRBRManifestation"), extract, expression + ".xml", null);
        xml.close().close();
        references(xml, statement.participants());
        xml.close();
    }

    private static void level(Xml xml, Extract extract, String uri, @Nullable String alias) {
        Statement statement = extract.statement();
        String part =
                extract.only() == null ? "" : "/~" + extract.only().address().anchor();
        xml.empty("FRBRthis", "value", uri + part).empty("FRBRuri", "value", uri);
        if (alias != null) {
            xml.empty("FRBRalias", "value", alias, "name", "url");
        }
        xml.empty("FRBRdate", "date", date(statement), "name", statement.adopted() == null ? "unknown" : "adoption");
        List<Participant> participants = statement.participants();
        if (participants.stream().noneMatch(AkomaNtosoMeta::isAuthor)) {
            xml.empty("FRBRauthor", "href", PORTAL);
        }
        for (int i = 0; i < participants.size(); i++) {
            if (isAuthor(participants.get(i))) {
                xml.empty("FRBRauthor", "href", "#participant-" + (i + 1));
            }
        }
    }

    private static void references(Xml xml, List<Participant> participants) {
        xml.open("references", "source", PORTAL);
        for (int i = 0; i < participants.size(); i++) {
            String id = "participant-" + (i + 1);
            xml.empty(
                    "TLCOrganization",
                    "eId",
                    id,
                    "href",
                    "/akn/ontology/organization/" + name(participants.get(i), id),
                    "showAs",
                    participants.get(i).name());
        }
        xml.empty("TLCOrganization", "eId", "portal", "href", "/akn/ontology/organization/portal", "showAs", "Portal");
        xml.close();
    }

    private static String name(Participant participant, String id) {
        return participant.country() == null
                ? id
                : "iso3166/" + participant.country().alpha3();
    }

    /** A text is of those who agreed on it in the room; whoever wrote to them, or came as a guest, is only referred to. */
    private static boolean isAuthor(Participant participant) {
        return participant.role() == ParticipantRole.REPRESENTED;
    }

    private static String date(Statement statement) {
        LocalDate adopted = statement.adopted();
        return adopted == null ? NO_DATE : adopted.toString();
    }

    /** Three letters, as Akoma Ntoso wants them, where the language has such a code. */
    private static String language(Extract extract) {
        try {
            String language = extract.locale().getISO3Language();
            return language.isEmpty() ? "und" : language;
        } catch (MissingResourceException e) {
            return extract.locale().getLanguage();
        }
    }
}
