package org.jointstatement.commitment.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jointstatement.commitment.Clause;
import org.jointstatement.commitment.ClauseType;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.NumberSource;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Sentence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A sentence with the clauses that a reviewer found in it. */
record Marked(String kind, String ref, String sentence, List<Expected> clauses) {

    /** One clause as the reviewer has it. */
    record Expected(String text, ClauseType type, int strength) {}

    static List<Marked> gold() {
        Map<String, List<Expected>> sentences = new LinkedHashMap<>();
        for (JsonNode clause : read("/gold/belt-and-road-covid-19-2020.json").get("clauses")) {
            String ref = clause.get("id").asString().replaceAll("[a-z]+$", "");
            sentences.computeIfAbsent(ref, none -> new ArrayList<>()).add(expected(clause));
        }
        Map<Integer, String> paragraphs = new LinkedHashMap<>();
        for (JsonNode paragraph : read("/gold/belt-and-road-covid-19-2020.json").get("paragraphs")) {
            paragraphs.put(
                    paragraph.get("number").asInt(), paragraph.get("text").asString());
        }
        List<Marked> marked = new ArrayList<>();
        sentences.forEach((ref, clauses) -> {
            String text = paragraphs.get(Integer.parseInt(ref.split("\\.")[0]));
            Expected last = clauses.get(clauses.size() - 1);
            int start = text.indexOf(clauses.get(0).text());
            int end = text.indexOf(last.text(), start) + last.text().length();
            marked.add(new Marked("gold", ref, text.substring(start, end), clauses));
        });
        return marked;
    }

    /** A set of single sentences, each with its kind of document; nothing if there is no such file. */
    static List<Marked> set(String name) {
        List<Marked> marked = new ArrayList<>();
        for (JsonNode line : read("/clauses/" + name)) {
            List<Expected> clauses = new ArrayList<>();
            line.get("clauses").forEach(clause -> clauses.add(expected(clause)));
            String ref = "1." + (marked.size() + 1);
            marked.add(new Marked(
                    line.get("kind").asString(), ref, line.get("sentence").asString(), clauses));
        }
        return marked;
    }

    static boolean exists(String name) {
        return Marked.class.getResource("/clauses/" + name) != null;
    }

    List<Clause> derived(ClauseReader reader) {
        return reader.derive(paragraph());
    }

    Paragraph paragraph() {
        String[] numbers = ref.split("\\.");
        Address address = Address.ofParagraph("fixture", Integer.parseInt(numbers[0]));
        Sentence whole = new Sentence(
                address.withSentence(Integer.parseInt(numbers[1])), 0, sentence.codePointCount(0, sentence.length()));
        return new Paragraph(address, address.paragraph(), null, NumberSource.INFERRED, sentence, List.of(whole));
    }

    /** Where the expected clauses stand in the sentence, in code points. */
    int[][] extents() {
        int[][] extents = new int[clauses.size()][];
        int from = 0;
        for (int i = 0; i < extents.length; i++) {
            String text = clauses.get(i).text();
            int at = sentence.indexOf(text, from);
            if (at < 0) {
                throw new IllegalArgumentException("Not in its sentence: " + text);
            }
            from = at + text.length();
            extents[i] = new int[] {sentence.codePointCount(0, at), sentence.codePointCount(0, from)};
        }
        return extents;
    }

    /** Whether clauses begin and end with the same words; the marks and conjunctions between them do not count. */
    boolean isSplitLike(List<Clause> derived) {
        List<String> found = derived.stream().map(this::words).map(Marked::bare).toList();
        return found.equals(
                clauses.stream().map(Expected::text).map(Marked::bare).toList());
    }

    String words(Clause clause) {
        int start = sentence.offsetByCodePoints(0, clause.extent().start());
        return sentence.substring(
                start, sentence.offsetByCodePoints(0, clause.extent().end()));
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}%$ ]+", " ")
                .strip()
                .replaceAll("\\s+", " ")
                .replaceAll("^(?:and|but) |(?: and| but)$", "");
    }

    private static Expected expected(JsonNode clause) {
        return new Expected(
                clause.get("text").asString(),
                ClauseType.valueOf(clause.get("type").asString()),
                clause.get("strength").asInt());
    }

    private static JsonNode read(String name) {
        try (InputStream file = Objects.requireNonNull(Marked.class.getResourceAsStream(name), name)) {
            return JsonMapper.builder().build().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
