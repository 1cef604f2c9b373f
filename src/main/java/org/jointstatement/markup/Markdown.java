package org.jointstatement.markup;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jointstatement.markup.footnotes.FootnoteLabels;
import org.jointstatement.markup.footnotes.FootnoteRenderer;
import org.jointstatement.markup.footnotes.Footnotes;
import org.jointstatement.markup.tables.TableRenderer;
import org.jointstatement.markup.tables.Tables;
import org.jspecify.annotations.Nullable;

/**
 * Reads what people write as CommonMark with tables and footnotes, without images and without HTML: tags are shown as
 * they were typed, an image by its description.
 *
 * <p>The page owns the headings down to {@code h3}; those of a note begin at {@code h4} and skip no level. The
 * characters that embed, override or isolate a direction (U+202A-202E, U+2066-2069) are left out, so that no note can
 * reorder words; {@code dir="auto"} on what contains a note is what gives it its direction.
 */
public final class Markdown {

    /** The most UTF-16 units that are read as Markdown; a longer source is shown as it was typed. */
    public static final int LONGEST = 65_536;

    private static final int DEEPEST = 24;
    private static final Pattern DIRECTIONS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    private static final Extension TABLES = TablesExtension.create();
    private static final Parser PARSER = parser().extensions(List.of(TABLES)).build();
    private static final Parser WITHOUT_TABLES = parser().build();
    private static final Parser ENTIRE = reader().extensions(List.of(TABLES))
            .postProcessor(Footnotes::process)
            .build();
    private static final Parser ENTIRE_WITHOUT_TABLES =
            reader().postProcessor(Footnotes::process).build();
    private static final Parser PLACED = reader().extensions(List.of(TABLES))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private Markdown() {}

    /** Renders a source as blocks of HTML; footnotes have figures but no links, which need a name. */
    public static SafeHtml render(String source) {
        return rendered(source, null);
    }

    /**
     * Renders a source as blocks of HTML, with links between footnotes and their marks.
     *
     * @param name what the ids begin with, in small letters, figures and hyphens; no other part of a page has it
     */
    public static SafeHtml render(String source, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a name for ids: " + name);
        }
        return rendered(source, name);
    }

    private static SafeHtml rendered(String source, @Nullable String name) {
        if (source.length() > LONGEST) {
            StringBuilder html = new StringBuilder("<pre>\n");
            String text = withoutDirections(source);
            Escape.append(html, text, 0, text.length());
            return new SafeHtml(html.append("</pre>\n").toString());
        }
        return Sanitiser.sanitise(withoutDirections(renderer(name).render(parse(source))));
    }

    /** The words of a source without its markup, a line for each block and line of code; for feeds and search. */
    public static String plain(String source) {
        return withoutDirections(source.length() > LONGEST ? source : Words.of(parse(source)));
    }

    /**
     * The same source with a word before each label of its footnotes, so that it can stand in one text with others whose
     * footnotes have the same labels.
     */
    public static String withFootnotesOf(String source, String word) {
        return source.length() > LONGEST ? source : FootnoteLabels.prefixed(source, PLACED.parse(source), word);
    }

    /**
     * A source as blocks, for formats that are no pages: nothing of it is left out, an image is a link to it, and where a
     * link does not lead anywhere its address stands beside it.
     *
     * @param leads whether a destination can be followed there
     */
    public static List<NoteBlock> blocks(String source, Predicate<String> leads) {
        if (source.length() > LONGEST) {
            NoteRun all = new NoteRun(withoutDirections(source), false, false, false, null);
            return List.of(new NoteBlock(NoteBlock.Kind.CODE, 0, "", List.of(all)));
        }
        return Blocks.of((Tables.areTooWide(source) ? ENTIRE_WITHOUT_TABLES : ENTIRE).parse(source), leads);
    }

    private static Node parse(String source) {
        return (Tables.areTooWide(source) ? WITHOUT_TABLES : PARSER).parse(source);
    }

    private static Parser.Builder parser() {
        return reader().postProcessor(Taming::process)
                .postProcessor(Footnotes::process)
                .postProcessor(Tables::process);
    }

    private static Parser.Builder reader() {
        return Parser.builder()
                .enabledBlockTypes(Set.of(
                        BlockQuote.class,
                        FencedCodeBlock.class,
                        Heading.class,
                        IndentedCodeBlock.class,
                        ListBlock.class,
                        ThematicBreak.class))
                .extensions(List.of(Footnotes.extension()))
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST);
    }

    private static HtmlRenderer renderer(@Nullable String name) {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .percentEncodeUrls(true)
                .extensions(List.of(TABLES))
                .nodeRendererFactory(TableRenderer::new)
                .nodeRendererFactory(context -> new FootnoteRenderer(context, name))
                .attributeProviderFactory(context -> TableRenderer::align)
                .build();
    }

    /** The runs of plain words of a source: of what stands in code or in a link there is nothing. */
    public static List<String> prose(String source) {
        return source.length() > LONGEST ? List.of() : Prose.of(PARSER.parse(source));
    }

    /** The same without the characters that turn what stands around them. */
    public static String withoutDirections(String text) {
        return DIRECTIONS.matcher(text).replaceAll("");
    }
}
