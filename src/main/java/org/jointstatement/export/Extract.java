package org.jointstatement.export;

import java.text.Bidi;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.jointstatement.annotation.Endnote;
import org.jointstatement.statement.Footnote;
import org.jointstatement.statement.NumberSource;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Section;
import org.jointstatement.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What a file hands out: a statement, or one paragraph of it with its section's heading and its footnotes.
 *
 * @param only the one paragraph, or null for all
 * @param url the page that it is read on
 * @param noted what people wrote about it, if that is wanted; only a PDF has it
 */
public record Extract(Statement statement, @Nullable Paragraph only, String url, Noted noted) {

    /** The world: dates are written as most who use a language write them. */
    private static final String ANYWHERE = "-001";

    /** The text alone. */
    public Extract(Statement statement, @Nullable Paragraph only, String url) {
        this(statement, only, url, Noted.NOTHING);
    }

    /** The same with what people wrote about it. */
    Extract with(Noted notes) {
        return new Extract(statement, only, url, notes);
    }

    /** What people wrote about it; none if that is not wanted. */
    public List<Endnote> endnotes() {
        return noted.endnotes();
    }

    /** Those about one paragraph. */
    public List<Endnote> endnotesOn(Paragraph paragraph) {
        return endnotes().stream()
                .filter(note -> note.paragraph() == paragraph.number())
                .toList();
    }

    /** Which way words run that may be in any language: as their first letter does. */
    public static String direction(String words) {
        return new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? "ltr" : "rtl";
    }

    /** The sections with what is handed out of them. */
    public List<Section> sections() {
        if (only == null) {
            return statement.sections();
        }
        Section section = statement.sectionOf(only);
        return List.of(new Section(section.slug(), section.heading(), List.of(only)));
    }

    public List<Paragraph> paragraphs() {
        return only == null ? statement.paragraphs() : List.of(only);
    }

    public List<Footnote> footnotes() {
        return only == null ? statement.footnotes() : statement.footnotesOf(only);
    }

    /** Whether a number in it stands in brackets. */
    public boolean hasInferred() {
        return paragraphs().stream().anyMatch(paragraph -> paragraph.numberSource() == NumberSource.INFERRED);
    }

    /** The day it was agreed, in its own language; empty if that is not known. */
    public String day() {
        LocalDate adopted = statement.adopted();
        return adopted == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(dated(statement.language()))
                        .format(adopted);
    }

    /** What it is and when it was agreed: {@code Joint statement, 18 June 2020}. */
    public String kindAndDay() {
        return statement.adopted() == null ? statement.kind() : statement.kind() + ", " + day();
    }

    /** The title of the file: that of the statement, after the number if it is one paragraph. */
    public String title() {
        return only == null ? statement.title() : only.label() + " – " + statement.title();
    }

    /** The name of the file without its suffix. */
    String fileName() {
        return statement.slug() + (only == null ? "" : "-paragraph-" + only.number());
    }

    /** The text's own. */
    public Locale locale() {
        return Locale.forLanguageTag(statement.language());
    }

    private static Locale dated(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return locale.getCountry().isEmpty() ? Locale.forLanguageTag(locale.getLanguage() + ANYWHERE) : locale;
    }
}
