package org.jointstatement.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Says in a line what a schema lets a value be. */
final class ApiType {

    private ApiType() {}

    static String of(JsonNode schema) {
        if (schema.has("$ref")) {
            return schema.path("$ref").asString().replaceFirst(".*/", "");
        }
        List<String> alternatives = new ArrayList<>();
        for (String key : List.of("oneOf", "anyOf", "allOf")) {
            schema.path(key).forEach(each -> alternatives.add(of(each)));
        }
        if (!alternatives.isEmpty()) {
            return String.join(" | ", alternatives);
        }
        return type(schema) + limits(schema);
    }

    private static String type(JsonNode schema) {
        if (schema.has("enum")) {
            return texts(schema.path("enum"));
        }
        if (schema.path("type").asString("").equals("array")) {
            return "[" + of(schema.path("items")) + "]";
        }
        return schema.path("type").isArray()
                ? texts(schema.path("type"))
                : schema.path("type").asString("object");
    }

    private static String limits(JsonNode schema) {
        String least = schema.path("minimum").asString("");
        String most = schema.path("maximum").asString("");
        String range = least.isEmpty() && most.isEmpty() ? "" : " " + least + "…" + most;
        return range + (schema.has("default") ? " = " + schema.path("default").asString("") : "");
    }

    private static String texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.isNull() ? "null" : each.asString(""))
                .collect(Collectors.joining(" | "));
    }
}
