package org.jointstatement.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointstatement.export.CommentedFiles.LIST;
import static org.jointstatement.export.CommentedFiles.file;
import static org.jointstatement.export.CommentedFiles.on;
import static org.jointstatement.export.CommentedFiles.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.jointstatement.annotation.comments.CommentThread;
import org.jointstatement.annotation.comments.CommentedLine;
import org.jointstatement.annotation.comments.Fact;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statement;
import org.jointstatement.testing.WordComments;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The parts of a Word file with comments: named, led to, valid, bounded and always the same. */
class CommentedPartsTests {

    private static final Statement BRIDGE = Fixtures.statement("bridge");

    @Test
    void linksThatWordCanFollowAreLinks() throws Exception {
        byte[] file = file(text(
                BRIDGE,
                2,
                on(
                        0,
                        2,
                        "[a](https://un.org/é) [b](/statements/x#y) [c](mailto:d@e.org) [f](https://un.org/é)\n\n"
                                + "[g](javascript:x) [h](file:///i) [j](//k.org) [l](https://) [t](https://un.org:70000/) [m](https://n.org/"
                                + "o".repeat(3000) + ") [p](\\\\\\\\q\\r)")));

        String links = WordComments.text(file, "word/_rels/comments.xml.rels");
        assertThat(Pattern.compile("Target=\"([^\"]*)\"")
                        .matcher(links)
                        .results()
                        .map((MatchResult one) -> one.group(1)))
                .containsExactly(
                        "https://un.org/%C3%A9",
                        "https://portal.example/statements/x#y", "mailto:d@e.org", LIST + "/1");
        assertThat(WordComments.of(file).get(0).lines().get(1))
                .contains(
                        "g (javascript:x) h (file:///i) j (//k.org) l (https://) t (https://un.org:70000/) m (https://n.org/ooo");
    }

    @Test
    void everyPartIsNamedByATypeAndLedTo() throws Exception {
        byte[] file = file(text(BRIDGE, 2, on(0, 2, "[a](https://un.org)")), text(Fixtures.statement("c"), 1));
        Map<String, byte[]> parts = WordComments.parts(file);
        String types = WordComments.text(file, "[Content_Types].xml");
        String led = WordComments.text(file, "word/_rels/document.xml.rels");

        parts.forEach(
                (name, xml) -> assertThat(WordComments.parsed(xml)).as(name).isNotNull());
        for (String name : parts.keySet()) {
            if (!name.endsWith(".rels") && !name.startsWith("[")) {
                assertThat(types).contains("PartName=\"/" + name + "\"");
            }
            if (name.matches("word/[^/]+") && !name.equals("word/document.xml")) {
                assertThat(led).contains("Target=\"" + name.substring(5) + "\"");
            }
        }
        assertThat(Pattern.compile("PartName").matcher(types).results()).hasSize(types(parts));
        assertThat(WordComments.text(file, "word/comments.xml")).contains("r:id=\"link1\"");
    }

    @Test
    void everyPartIsValidByTheSchema() throws Exception {
        String body = "# h\n\n*a* **b** `c`  \nd [e](https://un.org) f\tg\n\n- i\n  > j\n\n~~~\nk\n~~~\n\n"
                + "مرحبا **بكم** [l](/m)\n\n| n |\n|---|\n| o |";
        Statement arabic = Fixtures.translated("arabic", "ar", "بيان مشترك", "الجسر", "سنبقي الجسر مفتوحا");
        CommentedLine line = new CommentedLine("Bridge, paragraph 9", List.of(on(0, 0, body)));
        byte[] file = file(
                List.of(
                        text(Fixtures.marked("marked", "**"), 1, on(0, 17, body, "p"), on(9, 20, ""), on(0, 0, "q")),
                        text(arabic, Map.of(3, List.of(on(3, 9, body))), List.of(line), true),
                        text(BRIDGE, Map.of(), List.of(line), false)),
                List.of(new Fact("Older notes", LIST), Fact.of("None")));

        assertThat(wrong(DocumentDocument.Factory.parse(bare(file, "word/document.xml"))))
                .isEmpty();
        assertThat(wrong(CommentsDocument.Factory.parse(bare(file, "word/comments.xml"))))
                .isEmpty();
        assertThat(wrong(FootnotesDocument.Factory.parse(bare(file, "word/footnotes.xml"))))
                .isEmpty();
        assertThat(wrong(StylesDocument.Factory.parse(bare(file, "word/styles.xml"))))
                .isEmpty();
    }

    /** Without what Word 2010 added to paragraphs, which the schema of ECMA-376 leaves to those who know it. */
    private static String bare(byte[] file, String part) throws Exception {
        return WordComments.text(file, part).replaceAll(" (?:w14:(?:para|text)Id|mc:Ignorable)=\"[^\"]*\"", "");
    }

    private static List<XmlError> wrong(XmlObject part) {
        List<XmlError> wrong = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(wrong));
        return wrong;
    }

    @Test
    void theSameNotesAreTheSameBytesAnywhere() {
        byte[] file = file(text(BRIDGE, 2, on(0, 2, "a", "b")));
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(file(text(BRIDGE, 2, on(0, 2, "a", "b")))).isEqualTo(file);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aThousandLongNotesAreMadeAtOnce() throws Exception {
        String body = "*a* `b` [c](/d)\n\n".repeat(120);
        CommentThread[] threads = IntStream.range(0, 1000)
                .mapToObj(i -> on(i % 20, 20 + i % 2, body))
                .toArray(CommentThread[]::new);

        byte[] file = file(text(BRIDGE, 2, threads));

        assertThat(WordComments.paragraphs(file)).contains("It is old. It is ours.");
        assertThat(file.length).isLessThan(4 << 20);
    }

    private static int types(Map<String, byte[]> parts) {
        return (int) parts.keySet().stream()
                .filter(name -> !name.endsWith(".rels") && !name.startsWith("["))
                .count();
    }
}
