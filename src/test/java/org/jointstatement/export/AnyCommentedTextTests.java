package org.jointstatement.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointstatement.export.CommentedFiles.file;
import static org.jointstatement.export.CommentedFiles.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jointstatement.annotation.comments.CommentThread;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statement;
import org.jointstatement.testing.WordComments;
import org.jointstatement.testing.WordComments.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds Word files to their promise over texts and ranges that nobody chose. */
class AnyCommentedTextTests {

    private static final List<String> SIGNS = List.of(
            "a",
            "b ",
            "<",
            "&",
            "]]>",
            "\"",
            "é",
            "e\u0301",
            "👩‍👩‍👧‍👦",
            "🇬🇷",
            "שלום",
            "مرحبا ",
            "\u200F",
            "𠀀",
            "  ",
            "中",
            "*");

    static List<Long> seeds() {
        return new Random(18_06_2020).longs(120).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTextStaysAndEachRangeGivesBackItsWords(long seed) throws Exception {
        Random random = new Random(seed);
        Statement statement = random.nextBoolean()
                ? Fixtures.statement("any", words(random))
                : Fixtures.marked("any", "*".repeat(1 + random.nextInt(3)));
        int paragraph = statement.slug().equals("any") && random.nextBoolean() ? 3 : 1;
        String text = statement.findParagraph(paragraph).orElseThrow().text();
        List<CommentThread> threads = threads(random, text.codePointCount(0, text.length()));

        byte[] file = file(text(statement, paragraph, threads.toArray(CommentThread[]::new)));

        assertThat(WordComments.of(file)).extracting(Read::on).containsExactlyElementsOf(on(threads, text));
        assertThat(WordComments.paragraphs(file))
                .isEqualTo(WordComments.paragraphs(Makers.make(Format.DOCX, Makers.whole(statement))))
                .contains(text);
    }

    /** In the order in which a reader meets them, as often as there are comments in a thread. */
    private static List<String> on(List<CommentThread> threads, String text) {
        return threads.stream()
                .sorted(Comparator.comparingInt(CommentThread::start)
                        .thenComparing(
                                Comparator.comparingInt(CommentThread::end).reversed()))
                .flatMap(thread -> thread.comments().stream().map(comment -> words(text, thread)))
                .toList();
    }

    private static String words(String text, CommentThread thread) {
        return text.substring(text.offsetByCodePoints(0, thread.start()), text.offsetByCodePoints(0, thread.end()));
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder("a");
        IntStream.range(0, random.nextInt(40)).forEach(i -> words.append(SIGNS.get(random.nextInt(SIGNS.size()))));
        return words.toString();
    }

    private static List<CommentThread> threads(Random random, int length) {
        List<CommentThread> threads = new ArrayList<>();
        for (int i = random.nextInt(12); i >= 0; i--) {
            int one = random.nextInt(length + 1);
            int other = random.nextInt(length + 1);
            String[] bodies = IntStream.range(0, 1 + random.nextInt(3))
                    .mapToObj(String::valueOf)
                    .toArray(String[]::new);
            threads.add(CommentedFiles.on(Math.min(one, other), Math.max(one, other), bodies));
        }
        return threads;
    }
}
