package org.jointstatement.reading;

import java.util.List;
import java.util.Map;
import org.jointstatement.reading.StatementJson.ParticipantJson;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.jointstatement.web.PublicUrl;

/** Those who took part in a statement as programs read them, in the order of the print. */
record ParticipantsJson(
        String statement, int revision, List<ParticipantJson> participants, List<GroupJson> groups, String url) {

    /** A group that participants stand in, with the paragraphs that speak of it. */
    record GroupJson(String group, List<PlaceJson> paragraphs) {}

    record PlaceJson(int number, String address, String url) {

        static PlaceJson of(Paragraph paragraph) {
            return new PlaceJson(
                    paragraph.number(),
                    paragraph.address().toString(),
                    PublicUrl.of(paragraph.address().path()));
        }
    }

    static ParticipantsJson of(Statement statement, Map<String, List<Paragraph>> speaking) {
        return new ParticipantsJson(
                statement.slug(),
                statement.revision(),
                statement.participants().stream().map(ParticipantJson::of).toList(),
                speaking.entrySet().stream()
                        .map(group -> new GroupJson(
                                group.getKey(),
                                group.getValue().stream().map(PlaceJson::of).toList()))
                        .toList(),
                PublicUrl.of("/statements/" + statement.slug() + "/participants"));
    }
}
