package org.jointstatement.testing;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What an OpenAPI file promises, held against what is really answered. */
public final class OpenApi {

    private final JsonNode file;

    public OpenApi(JsonNode file) {
        this.file = file;
    }

    /** The paths that it describes. */
    public Set<String> paths() {
        return new TreeSet<>(file.get("paths").propertyNames());
    }

    /** The statuses that it describes for a path. */
    public Set<String> statuses(String path) {
        return new TreeSet<>(file.get("paths").get(path).at("/get/responses").propertyNames());
    }

    /** The content type that it promises for a path's answer. */
    public String contentType(String path, int status) {
        return content(path, status).propertyNames().iterator().next();
    }

    /** Where an answer is not what was promised: a field that nobody told of, one that is missing, a wrong value. */
    public List<String> faults(String path, int status, JsonNode answer) {
        List<String> faults = new ArrayList<>();
        compare("$", schema(path, status), answer, faults);
        return faults;
    }

    private JsonNode content(String path, int status) {
        return file.get("paths")
                .get(path)
                .get("get")
                .get("responses")
                .get("" + status)
                .get("content");
    }

    private JsonNode schema(String path, int status) {
        return content(path, status).get(contentType(path, status)).get("schema");
    }

    private void compare(String place, JsonNode schema, JsonNode value, List<String> faults) {
        if (schema.has("$ref")) {
            compare(place, file.at(schema.get("$ref").asString().substring(1)), value, faults);
            return;
        }
        List<String> types = types(schema);
        if (!types.isEmpty() && !types.contains(type(value)) && !(value.isInt() && types.contains("number"))) {
            faults.add(place + " is " + type(value) + ", not " + types);
        }
        if (value.isObject() && schema.has("properties")) {
            compareFields(place, schema, value, faults);
        }
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                compare(place + "[" + i + "]", schema.get("items"), value.get(i), faults);
            }
        }
        if (value.isString()) {
            compareText(place, schema, value.asString(), faults);
        }
    }

    private void compareFields(String place, JsonNode schema, JsonNode value, List<String> faults) {
        for (String name : value.propertyNames()) {
            JsonNode field = schema.get("properties").get(name);
            if (field == null) {
                faults.add(place + "." + name + " is not described");
            } else {
                compare(place + "." + name, field, value.get(name), faults);
            }
        }
        for (JsonNode required : schema.path("required")) {
            if (!value.has(required.asString())) {
                faults.add(place + "." + required.asString() + " is missing");
            }
        }
    }

    private static void compareText(String place, JsonNode schema, String text, List<String> faults) {
        if (schema.has("enum") && texts(schema.get("enum")).stream().noneMatch(text::equals)) {
            faults.add(place + " is " + text + ", none of " + schema.get("enum"));
        }
        if (schema.has("pattern")
                && !Pattern.compile(schema.get("pattern").asString())
                        .matcher(text)
                        .find()) {
            faults.add(place + " is " + text + ", which " + schema.get("pattern") + " does not match");
        }
        if ("uri".equals(schema.path("format").asString(""))
                && !URI.create(text).isAbsolute()) {
            faults.add(place + " is " + text + ", no whole URI");
        }
    }

    private static List<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? texts(type) : type.isString() ? List.of(type.asString()) : List.of();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            default -> value.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
        };
    }
}
