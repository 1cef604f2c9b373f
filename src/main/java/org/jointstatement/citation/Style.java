package org.jointstatement.citation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.MediaType;

/** A way to write citations. */
public enum Style {
    PLAIN("plain", "text/plain", "txt", TextStyles::plain),
    UN("un", "text/plain", "txt", TextStyles::un),
    CHICAGO("chicago", "text/plain", "txt", TextStyles::chicago),
    OSCOLA("oscola", "text/plain", "txt", TextStyles::oscola),
    BLUEBOOK("bluebook", "text/plain", "txt", TextStyles::bluebook),
    BIBTEX("bibtex", "application/x-bibtex", "bib", BibTex::cite),
    RIS("ris", "application/x-research-info-systems", "ris", Ris::cite),
    CSL_JSON("csl-json", "application/vnd.citationstyles.csl+json", "json", CslJson::cite);

    private final String word;
    private final String type;
    private final String extension;
    private final Function<Reference, Citation> writer;

    Style(String word, String type, String extension, Function<Reference, Citation> writer) {
        this.word = word;
        this.type = type;
        this.extension = extension;
        this.writer = writer;
    }

    static Optional<Style> find(String word) {
        return Arrays.stream(values()).filter(style -> style.word.equals(word)).findFirst();
    }

    /** The styles that programs read. */
    static List<Style> ofPrograms() {
        return Arrays.stream(values()).filter(Style::isForPrograms).toList();
    }

    /** Writes a citation. */
    public Citation cite(Reference reference) {
        return writer.apply(reference);
    }

    /** Its name in URLs. */
    public String word() {
        return word;
    }

    /** Whether programs read it and not people. */
    public boolean isForPrograms() {
        return !extension.equals("txt");
    }

    /** The media type without its charset. */
    public String type() {
        return type;
    }

    MediaType mediaType() {
        return new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8);
    }

    /** The name of a file with a citation in this style. */
    String fileName(Reference reference) {
        return reference.id() + (isForPrograms() ? "." : "-" + word + ".") + extension;
    }
}
