package org.jointstatement.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jointstatement.glossary.Glossary;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Participant;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Status;
import org.springframework.stereotype.Component;

/** Knows where a text speaks of the groups that its participants stand in. */
@Component
class SpokenOf {

    private final Glossary glossary;

    SpokenOf(Glossary glossary) {
        this.glossary = glossary;
    }

    /** The paragraphs that speak of each group, by its code and in the order of the codes; none where none does. */
    Map<String, List<Paragraph>> in(Statement statement) {
        Map<String, List<Paragraph>> paragraphs = new LinkedHashMap<>();
        statement.participants().stream()
                .map(Participant::country)
                .filter(Objects::nonNull)
                .flatMap(country -> country.statuses().stream().map(Status::group))
                .distinct()
                .sorted()
                .forEach(group -> paragraphs.put(group, glossary.speakingOf(statement, group)));
        return paragraphs;
    }
}
