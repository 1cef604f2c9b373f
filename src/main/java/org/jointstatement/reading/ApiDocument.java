package org.jointstatement.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The OpenAPI document as people read it.
 *
 * @param about the API as a whole
 * @param shapes what the answers are made of
 */
public record ApiDocument(String about, List<Call> calls, List<Shape> shapes) {

    private static final String REFERENCE = "#/components/schemas/";

    /** A method of a path. */
    public record Call(String method, String path, String summary, List<Part> parameters, List<Answer> answers) {}

    /**
     * A parameter, or a member of an object.
     *
     * @param place path or query; nothing for a member
     * @param type what it can be, in the words of JSON
     */
    public record Part(String name, String place, boolean required, String type, String description) {}

    /**
     * An answer.
     *
     * @param shape what it is made of; empty if that has no name
     */
    public record Answer(String status, String description, String shape) {}

    /** An object that has a name. */
    public record Shape(String name, List<Part> members) {}

    /** Reads the document that programs get. */
    static ApiDocument shipped() {
        try (InputStream file = new ClassPathResource("openapi.json").getInputStream()) {
            return of(JsonMapper.builder().build().readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ApiDocument of(JsonNode document) {
        List<Call> calls = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> calls.add(call(method.getKey(), path.getKey(), method.getValue()))));
        List<Shape> shapes = document.path("components").path("schemas").properties().stream()
                .map(shape -> new Shape(shape.getKey(), members(shape.getValue())))
                .toList();
        return new ApiDocument(document.path("info").path("description").asString(""), calls, shapes);
    }

    private static Call call(String method, String path, JsonNode call) {
        return new Call(
                method.toUpperCase(Locale.ROOT),
                path,
                call.path("summary").asString(""),
                stream(call.path("parameters"))
                        .map(parameter -> part(
                                parameter.path("name").asString(""),
                                parameter.path("in").asString(""),
                                parameter.path("required").asBoolean(false),
                                parameter.path("schema"),
                                parameter.path("description").asString("")))
                        .toList(),
                call.path("responses").properties().stream()
                        .map(answer -> answer(answer.getKey(), answer.getValue()))
                        .toList());
    }

    private static Answer answer(String status, JsonNode answer) {
        String shape = answer.path("content").properties().stream()
                .map(content -> content.getValue().path("schema").path("$ref").asString(""))
                .map(reference -> reference.replace(REFERENCE, ""))
                .findFirst()
                .orElse("");
        return new Answer(status, answer.path("description").asString(""), shape);
    }

    private static List<Part> members(JsonNode shape) {
        List<String> required =
                stream(shape.path("required")).map(JsonNode::asString).toList();
        return shape.path("properties").properties().stream()
                .map(member -> part(
                        member.getKey(),
                        "",
                        required.contains(member.getKey()),
                        member.getValue(),
                        member.getValue().path("description").asString("")))
                .toList();
    }

    private static Part part(String name, String place, boolean required, JsonNode schema, String description) {
        return new Part(name, place, required, ApiType.of(schema), description);
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
