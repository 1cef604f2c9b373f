package org.jointstatement.markup;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Reads what people write as CommonMark without images and without HTML: tags are shown as they were typed, an image by
 * its description.
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

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(
                    BlockQuote.class,
                    FencedCodeBlock.class,
                    Heading.class,
                    IndentedCodeBlock.class,
                    ListBlock.class,
                    ThematicBreak.class))
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .postProcessor(Taming::process)
            .build();

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).percentEncodeUrls(true).build();

    private Markdown() {}

    /** Renders a source as blocks of HTML. */
    public static SafeHtml render(String source) {
        if (source.length() > LONGEST) {
            StringBuilder html = new StringBuilder("<pre>\n");
            String text = withoutDirections(source);
            Escape.append(html, text, 0, text.length());
            return new SafeHtml(html.append("</pre>\n").toString());
        }
        return Sanitiser.sanitise(withoutDirections(RENDERER.render(PARSER.parse(source))));
    }

    /** The words of a source without its markup, a line for each block and line of code; for feeds and search. */
    public static String plain(String source) {
        if (source.length() > LONGEST) {
            return withoutDirections(source);
        }
        Node document = PARSER.parse(source);
        return withoutDirections(Words.of(document));
    }

    private static String withoutDirections(String text) {
        return DIRECTIONS.matcher(text).replaceAll("");
    }
}
