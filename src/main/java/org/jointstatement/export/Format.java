package org.jointstatement.export;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jointstatement.statement.Statement;
import org.springframework.http.MediaType;

/** A form, other than a page, in which a statement and each of its paragraphs are handed out. */
public enum Format {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    TXT("text/plain"),
    MD("text/markdown"),
    JSON("application/json"),
    XML("application/akn+xml", "application/xml", "text/xml");

    /** In characters of all paragraphs: some hundred pages, which take 60 MB while they are made. */
    private static final int LONGEST_PDF = 250_000;

    /** What the fonts that the portal brings for PDF can set, by and large. */
    private static final Set<UnicodeScript> SET = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARABIC,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    private final List<MediaType> types;

    Format(String... types) {
        this.types = Stream.of(types).map(MediaType::parseMediaType).toList();
    }

    /** What a file's name and its address end in, without the dot. */
    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The media type that it is sent as. */
    public String type() {
        return types.get(0).toString();
    }

    /** Whether a text can be had in this format: a PDF needs fonts for nine letters of ten, and memory by length. */
    public boolean suits(Statement statement) {
        return this != PDF
                || isShort(statement)
                        && isKnown(statement.title()
                                + statement.paragraphs().get(0).text());
    }

    private static boolean isShort(Statement statement) {
        return statement.paragraphs().stream()
                        .mapToInt(paragraph -> paragraph.text().length())
                        .sum()
                <= LONGEST_PDF;
    }

    private static boolean isKnown(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long known = text.codePoints()
                .filter(letter -> Character.isLetter(letter) && SET.contains(UnicodeScript.of(letter)))
                .count();
        return 10 * known >= 9 * letters;
    }

    /** The type that answers say: with its encoding, where a reader could not tell it otherwise. */
    MediaType contentType() {
        return this == TXT || this == MD ? MediaType.parseMediaType(type() + ";charset=UTF-8") : types.get(0);
    }

    /** What it may be asked for by. */
    List<MediaType> types() {
        return types;
    }

    /** The format that an address or a pattern of addresses ends in. */
    static Format ofAddress(String address) {
        String suffix = address.substring(address.lastIndexOf('.') + 1);
        return valueOf(suffix.toUpperCase(Locale.ROOT));
    }
}
