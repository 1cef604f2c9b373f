package org.jointstatement.seeding;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Footnote;
import org.jointstatement.statement.NumberSource;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Section;
import org.jointstatement.statement.Sentence;
import org.jointstatement.statement.Source;
import org.jointstatement.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Reads an outcome document: bytes in, a statement out, or a {@link SeedException}. */
final class LayoutReader {

    private final String file;
    private final SeedMetadata metadata;
    private final List<Piece> pieces;
    private final Titles titles = new Titles();
    private final String slug;

    private LayoutReader(String file, List<Line> lines, SeedMetadata metadata) {
        this.file = file;
        this.metadata = metadata;
        this.pieces = Layout.of(file, lines);
        this.slug = metadata.slug() == null ? Titles.slug(stem(file)) : metadata.slug();
    }

    static Statement read(String file, byte[] bytes, SeedMetadata metadata) {
        List<Line> lines = SeedText.lines(file, bytes);
        Statement statement = new LayoutReader(file, lines, metadata).read(sha256(bytes));
        refuseLoss(file, lines, statement);
        return statement;
    }

    private Statement read(String sha256) {
        if (slug.isEmpty()) {
            throw new SeedException(file, 1, "The file's name gives no name for URLs", "set slug in the YAML file");
        }
        String title = pieces.get(0).text();
        Opening opening = new Opening(pieces.get(1).text(), metadata.languageOrEnglish());
        return new Statement(
                slug,
                1,
                Objects.requireNonNullElseGet(metadata.kind(), () -> Titles.kind(title)),
                title,
                Objects.requireNonNullElseGet(metadata.shortTitle(), () -> Titles.shortTitle(title)),
                agreed("theme", opening.theme(), metadata.theme()),
                agreed("adopted", opening.date(), metadata.adopted()),
                metadata.event(),
                metadata.languageOrEnglish(),
                new Source(file, sha256, metadata.origin()),
                sections(),
                Footnotes.of(file, pieces),
                Participants.of(file, pieces));
    }

    /** What the text says, or else the YAML; the two may not differ. */
    private <T> @Nullable T agreed(String key, @Nullable T printed, @Nullable T given) {
        if (printed != null && given != null && !printed.equals(given)) {
            throw new SeedException(
                    file,
                    pieces.get(1).line(),
                    "The YAML file says " + key + " is “" + given + "”, the text says “" + printed + "”",
                    "take " + key + " out of the YAML file");
        }
        return printed == null ? given : printed;
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        String heading = null;
        for (Piece piece : pieces) {
            if (piece.is(Piece.Kind.PARAGRAPH)) {
                paragraphs.add(paragraph(piece));
            } else if (piece.is(Piece.Kind.HEADING)) {
                sections.add(section(heading, paragraphs));
                paragraphs.clear();
                heading = piece.text();
            }
        }
        sections.add(section(heading, paragraphs));
        return sections;
    }

    private Section section(@Nullable String heading, List<Paragraph> paragraphs) {
        return new Section(titles.uniqueSlug(heading == null ? "opening" : heading), heading, paragraphs);
    }

    private Paragraph paragraph(Piece piece) {
        Address address = Address.ofParagraph(slug, piece.number());
        List<Sentence> sentences = new ArrayList<>();
        for (Sentences.Range range : Sentences.of(piece.text())) {
            sentences.add(new Sentence(address.withSentence(sentences.size() + 1), range.start(), range.end()));
        }
        return new Paragraph(
                address,
                piece.number(),
                piece.isPrinted() ? piece.number() : null,
                piece.isPrinted() ? NumberSource.PRINTED : NumberSource.INFERRED,
                piece.text(),
                sentences);
    }

    /** Puts the statement together again: what does not come back, but for white space, was lost. */
    private static void refuseLoss(String file, List<Line> lines, Statement statement) {
        StringBuilder placed = new StringBuilder(statement.title());
        for (Section section : statement.sections()) {
            placed.append(Objects.requireNonNullElse(section.heading(), ""));
            section.paragraphs().forEach(paragraph -> placed.append(numbered(paragraph)));
        }
        for (Footnote footnote : statement.footnotes()) {
            placed.append(footnote.mark()).append(footnote.text());
        }
        StringBuilder source = new StringBuilder();
        lines.forEach(line -> source.append(line.text()));
        if (!Line.squeeze(placed.toString()).equals(Line.squeeze(source.toString()))) {
            throw new SeedException(file, 1, "A part of the text found no place", "report this text as a defect");
        }
    }

    private static String numbered(Paragraph paragraph) {
        return paragraph.numberSource() == NumberSource.PRINTED
                ? paragraph.number() + "." + paragraph.text()
                : paragraph.text();
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
