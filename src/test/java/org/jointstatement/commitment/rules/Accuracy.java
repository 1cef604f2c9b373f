package org.jointstatement.commitment.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jointstatement.commitment.ClauseType;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Measures the rules on the reviewed sets, prints the figures and writes those that the method page shows. */
final class Accuracy {

    private static final String GOLD = "gold";
    private static final List<String> SETS = List.of("second", "third", "fourth", "development");

    private final Map<String, Score> scores = new LinkedHashMap<>();
    private final String version;

    Accuracy(Rules rules) {
        ClauseReader reader = new ClauseReader(rules);
        version = rules.version();
        scores.put(GOLD, new Score(reader, Marked.gold()));
        for (String set : SETS) {
            if (Marked.exists(set + "-set.json")) {
                scores.put(set, new Score(reader, Marked.set(set + "-set.json")));
            }
        }
    }

    /** Prints, and writes the file that is named. */
    public static void main(String[] files) throws IOException {
        Accuracy accuracy = new Accuracy(Rules.shipped());
        System.out.print(accuracy.printed());
        for (String file : files) {
            Files.writeString(Path.of(file), accuracy.json());
        }
    }

    Score score(String set) {
        return scores.get(set);
    }

    String json() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("rules", version);
        figures.put(
                "sets",
                scores.entrySet().stream()
                        .map(e -> figures(e.getKey(), e.getValue()))
                        .toList());
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        return mapper.writeValueAsString(figures).replace("\r\n", "\n") + "\n";
    }

    private static Map<String, Object> figures(String name, Score score) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("name", name);
        figures.put("sentences", score.sentences);
        figures.put("clauses", score.clauses);
        figures.put("splitRight", score.splitRight);
        figures.put("strengthRight", score.strengthRight);
        figures.put("micro", round(score.micro()));
        figures.put("macro", round(score.macro()));
        List<Map<String, Object>> types = new ArrayList<>();
        score.types.forEach((type, counts) -> types.add(type(type, counts)));
        figures.put("types", types);
        figures.put("confusion", score.confusion);
        figures.put("errors", score.errors);
        return figures;
    }

    private static Map<String, Object> type(ClauseType type, int[] counts) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("type", type.name());
        figures.put("expected", counts[0]);
        figures.put("found", counts[1]);
        figures.put("right", counts[2]);
        figures.put("precision", round(counts[1] == 0 ? 1 : (double) counts[2] / counts[1]));
        figures.put("recall", round(counts[0] == 0 ? 1 : (double) counts[2] / counts[0]));
        figures.put("f1", round(Score.f1(counts)));
        return figures;
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    String printed() {
        StringBuilder text = new StringBuilder("rules " + version + "\n");
        scores.forEach((name, score) -> print(text, name, score));
        return text.toString();
    }

    private static void print(StringBuilder text, String name, Score score) {
        line(text, "%n%s: %d sentences, %d clauses", name, score.sentences, score.clauses);
        line(text, "  split right   %d of %d sentences", score.splitRight, score.sentences);
        line(text, "  strength      %d of %d clauses", score.strengthRight, score.clauses);
        line(
                text,
                "  F1            micro %.3f, macro %.3f, PLEDGE %.3f",
                score.micro(),
                score.macro(),
                score.f1(ClauseType.PLEDGE));
        line(
                text,
                "  %-10s %8s %6s %6s %10s %7s %6s",
                "type",
                "expected",
                "found",
                "right",
                "precision",
                "recall",
                "F1");
        score.types.forEach((type, n) -> line(
                text,
                "  %-10s %8d %6d %6d %10.3f %7.3f %6.3f",
                type,
                n[0],
                n[1],
                n[2],
                n[1] == 0 ? 1.0 : (double) n[2] / n[1],
                n[0] == 0 ? 1.0 : (double) n[2] / n[0],
                Score.f1(n)));
        text.append(confusion(score));
    }

    /** Rows are what was expected, columns what was found. */
    private static String confusion(Score score) {
        List<String> names = new ArrayList<>();
        score.types.keySet().forEach(type -> names.add(type.name()));
        names.add("-");
        StringBuilder table = new StringBuilder(String.format("  %-10s", "confusion"));
        names.forEach(name -> table.append(String.format(" %5.5s", name)));
        table.append('\n');
        for (String row : names) {
            table.append(String.format("  %-10s", row));
            names.forEach(
                    name -> table.append(String.format(" %5d", score.confusion.getOrDefault(row + " " + name, 0))));
            table.append('\n');
        }
        return table.toString();
    }

    private static void line(StringBuilder text, String form, Object... values) {
        text.append(String.format(Locale.ROOT, form, values)).append('\n');
    }
}
