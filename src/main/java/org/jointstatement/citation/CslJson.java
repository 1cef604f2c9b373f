package org.jointstatement.citation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointstatement.statement.Statement;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the JSON that processors of the Citation Style Language read. */
final class CslJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CslJson() {}

    static Citation cite(Reference reference) {
        return Citation.of(JSON.writeValueAsString(List.of(item(reference))) + "\n");
    }

    private static Map<String, Object> item(Reference reference) {
        Statement statement = reference.statement();
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", reference.id());
        item.put("type", "document");
        item.put("title", statement.title());
        item.put("title-short", statement.shortTitle());
        item.put("genre", statement.kind());
        LocalDate adopted = statement.adopted();
        if (adopted != null) {
            List<Integer> day = List.of(adopted.getYear(), adopted.getMonthValue(), adopted.getDayOfMonth());
            item.put("issued", Map.of("date-parts", List.of(day)));
        }
        if (statement.event() != null) {
            item.put("event-title", statement.event());
        }
        item.put("language", statement.language());
        List<String> remarks = Remarks.on(reference);
        if (!remarks.isEmpty()) {
            item.put("note", String.join(". ", remarks));
        }
        item.put("URL", reference.url());
        return item;
    }
}
