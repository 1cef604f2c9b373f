package org.jointstatement.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.NumberSource;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Section;
import org.jointstatement.statement.Sentence;
import org.jointstatement.statement.Source;
import org.jointstatement.statement.Statement;

/**
 * A library of statements that nobody agreed, for trying size: the same number gives the same statement on every machine.
 * Words are as unevenly frequent as in real texts (Zipf's law), the rarest stand in one paragraph of thousands.
 *
 * <p>As a command it writes seed files: {@code Library FOLDER STATEMENTS}.
 */
public final class Library {

    /** How many paragraphs each statement has. */
    public static final int PARAGRAPHS = 50;

    private static final int SECTION = 10;
    private static final int VOCABULARY = 60_000;
    private static final List<String> LEADS = List.of(
            "We will strengthen",
            "We support",
            "We call for",
            "We encourage partners to promote",
            "We recognize",
            "We welcome",
            "We reaffirm our commitment to",
            "We take note of",
            "We emphasize",
            "The ministers agreed on");
    private static final List<String> COMMON = List.of(
            "cooperation",
            "of",
            "the",
            "and",
            "trade",
            "development",
            "health",
            "in",
            "connectivity",
            "for",
            "sustainable",
            "infrastructure",
            "countries",
            "with",
            "digital",
            "economy",
            "to",
            "global",
            "supply",
            "chains",
            "investment",
            "multilateral",
            "public",
            "policy",
            "finance",
            "climate",
            "energy",
            "water",
            "security",
            "education");
    private static final List<String> SYLLABLES = List.of(
            "ba", "cor", "den", "fal", "gri", "hom", "jun", "kel", "lim", "mar", "nov", "pel", "qui", "ran", "sol",
            "tam", "ur", "vex", "wil", "zan");

    private Library() {}

    /** The statement of a number, from 0. */
    public static Statement statement(int number) {
        Random random = new Random(number);
        String slug = slug(number);
        List<Section> sections = new ArrayList<>();
        for (int first = 1; first <= PARAGRAPHS; first += SECTION) {
            String heading = first == 1 ? null : "On " + word(random) + " and " + word(random);
            sections.add(new Section(
                    first == 1 ? "opening" : "section-" + first,
                    heading,
                    IntStream.range(first, first + SECTION)
                            .mapToObj(at -> paragraph(slug, at, random))
                            .toList()));
        }
        String title = "Joint Statement on the Library, Volume " + (number + 1);
        return new Statement(
                slug,
                1,
                "Joint Statement",
                title,
                title,
                null,
                LocalDate.of(2000, 1, 1).plusDays(number),
                null,
                "en",
                new Source(slug + ".txt", "0".repeat(64), null),
                sections,
                List.of(),
                List.of());
    }

    /** A statement as a seed file has it. */
    static String text(Statement statement) {
        return statement.title() + "\n\n"
                + statement.sections().stream().map(Library::text).collect(Collectors.joining("\n"));
    }

    private static String text(Section section) {
        String heading = section.heading() == null ? "" : section.heading() + "\n\n";
        return heading
                + section.paragraphs().stream()
                        .map(paragraph -> paragraph.number() + ". " + paragraph.text() + "\n")
                        .collect(Collectors.joining());
    }

    private static String slug(int number) {
        return String.format(Locale.ROOT, "library-%05d", number + 1);
    }

    private static Paragraph paragraph(String slug, int number, Random random) {
        Address address = Address.ofParagraph(slug, number);
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 1; i <= 1 + random.nextInt(3); i++) {
            text.append(i == 1 ? "" : " ");
            int start = text.length();
            text.append(sentence(random));
            sentences.add(new Sentence(address.withSentence(i), start, text.length()));
        }
        return new Paragraph(address, number, number, NumberSource.PRINTED, text.toString(), sentences);
    }

    private static String sentence(Random random) {
        String words = IntStream.range(0, 12 + random.nextInt(20))
                .mapToObj(at -> word(random))
                .collect(Collectors.joining(" "));
        return LEADS.get(random.nextInt(LEADS.size())) + " " + words + ".";
    }

    /** The rank of a word is the vocabulary's size to a power between 0 and 1: each decade of ranks is equally likely. */
    private static String word(Random random) {
        int rank = (int) Math.pow(VOCABULARY, random.nextDouble()) - 1;
        if (rank < COMMON.size()) {
            return COMMON.get(rank);
        }
        StringBuilder word = new StringBuilder();
        for (int rest = rank; rest > 0; rest /= SYLLABLES.size()) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return word.toString();
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("Library FOLDER STATEMENTS");
        }
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (int number = 0; number < Integer.parseInt(args[1]); number++) {
            Statement statement = statement(number);
            Files.writeString(folder.resolve(statement.slug() + ".txt"), text(statement), UTF_8);
        }
    }
}
