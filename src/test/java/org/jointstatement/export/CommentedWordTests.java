package org.jointstatement.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointstatement.export.CommentedFiles.LIST;
import static org.jointstatement.export.CommentedFiles.comment;
import static org.jointstatement.export.CommentedFiles.file;
import static org.jointstatement.export.CommentedFiles.on;
import static org.jointstatement.export.CommentedFiles.text;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jointstatement.annotation.comments.Comment;
import org.jointstatement.annotation.comments.CommentThread;
import org.jointstatement.annotation.comments.CommentedLine;
import org.jointstatement.annotation.comments.Fact;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statement;
import org.jointstatement.testing.WordComments;
import org.jointstatement.testing.WordComments.Read;
import org.junit.jupiter.api.Test;

class CommentedWordTests {

    private static final String FACTS = "Kind: comment · Address: " + LIST + "/1";
    private static final Statement BRIDGE = Fixtures.statement("bridge");

    @Test
    void notesThatOverlapAreEachOnTheirWords() throws Exception {
        byte[] file = file(text(
                BRIDGE, 1, on(0, 23, "all"), on(4, 16, "up to the mark"), on(8, 17, "with it"), on(16, 22, "from it")));

        assertThat(WordComments.of(file))
                .extracting(Read::on)
                .containsExactly("We, the partners*, met.", "the partners", "partners*", "*, met");
        try (XWPFDocument document = ReadFile.word(file)) {
            assertThat(ReadFile.numbered(document)).startsWith("[1] We, the partners*, met.");
            assertThat(document.getFootnotes()).hasSize(3);
        }
    }

    @Test
    void theTextIsThatOfItsOwnFile() throws Exception {
        byte[] alone = Makers.make(Format.DOCX, Makers.whole(BRIDGE));

        assertThat(WordComments.paragraphs(file(text(BRIDGE, 2, on(3, 5, "is")))))
                .isEqualTo(WordComments.paragraphs(alone));
    }

    @Test
    void aRangeMayBeginWithinTheMarkOfAFootnote() throws Exception {
        Statement marked = Fixtures.marked("marked", "**");
        byte[] file = file(text(marked, 1, on(4, 17, "half"), on(17, 18, "the other half")));

        assertThat(WordComments.of(file)).extracting(Read::on).containsExactly("the partners*", "*");
        assertThat(WordComments.text(file, "word/document.xml")).containsOnlyOnce("<w:footnoteReference ");
    }

    @Test
    void answersAreToTheFirstOfTheirThreadAndStandOnItsWords() throws Exception {
        CommentThread resolved = new CommentThread(0, 2, true, List.of(comment("a"), comment("b"), comment("c")));

        List<Read> comments = WordComments.of(file(text(BRIDGE, 2, resolved, on(0, 2, "d", "e"))));

        assertThat(comments).extracting(Read::on).containsOnly("It");
        assertThat(comments).extracting(Read::answers).containsExactly(null, 0, 0, null, 3);
        assertThat(comments).extracting(Read::done).containsExactly(true, true, true, false, false);
    }

    @Test
    void aCommentSaysByWhomItIsAndWhen() throws Exception {
        Comment comment =
                new Comment("ана \"b\" <c> d", OffsetDateTime.parse("2026-11-21T01:07:09.5+02:00"), "x", List.of());

        assertThat(WordComments.of(file(text(BRIDGE, 2, new CommentThread(0, 2, false, List.of(comment))))))
                .containsExactly(new Read(
                        "ана \"b\" <c> d", "А\"<", "2026-11-20T23:07:09Z", "It", List.of("x", ""), null, false));
    }

    @Test
    void markdownBecomesWordsOfWord() throws Exception {
        byte[] file = file(text(
                BRIDGE,
                2,
                on(
                        0,
                        2,
                        "One *two* **three** `f`  \ng\n\n- a\n  1. b\n\n> q\n\n[w](https://un.org/?a=1&b=\"2\") <i>")));

        assertThat(WordComments.of(file).get(0).lines())
                .containsExactly(
                        "One two three f\ng", "•\ta", "1.\tb", "q", "w (https://un.org/?a=1&b=\"2\") <i>", FACTS);
        assertThat(WordComments.text(file, "word/comments.xml"))
                .contains("<w:i/><w:iCs/></w:rPr><w:t xml:space=\"preserve\">two<")
                .contains("<w:b/><w:bCs/></w:rPr><w:t xml:space=\"preserve\">three<")
                .contains("<w:rStyle w:val=\"CommentCodeWords\"/></w:rPr><w:t xml:space=\"preserve\">f<");
    }

    @Test
    void nothingThatSomebodyWroteIsMoreThanWords() throws Exception {
        String body = Hostile.TEXT + " <w:instrText>{ DDEAUTO x }</w:instrText> <!-- -->";
        byte[] file = file(text(Fixtures.statement("hostile", Hostile.TEXT), 3, on(0, 8, body)));

        assertThat(WordComments.of(file).get(0).on()).isEqualTo("<script>");
        assertThat(WordComments.text(file, "word/comments.xml")).doesNotContain("<w:instrText", "<w:fld");
        assertThat(WordComments.of(file).get(0).lines().get(0))
                .contains("<w:instrText>{ DDEAUTO x }</w:instrText> <!-- -->", "\uFFFD end.", "\uD83D\uDE00");
    }

    @Test
    void whatHasNoWordsStandsOnTheNumberOrOnALineBelow() throws Exception {
        byte[] file = file(text(
                BRIDGE,
                Map.of(2, List.of(on(0, 0, "on the number"))),
                List.of(new CommentedLine("Bridge, paragraph 9", List.of(on(0, 0, "a", "b"), on(0, 0, "c")))),
                true));

        assertThat(WordComments.of(file))
                .extracting(Read::on)
                .containsExactly("", "Bridge, paragraph 9", "Bridge, paragraph 9", "Bridge, paragraph 9");
        assertThat(WordComments.paragraphs(file))
                .containsSubsequence("We will keep the bridge open.", "Notes elsewhere", "Bridge, paragraph 9");
    }

    @Test
    void aTextForWhichThereIsNoRoomHasItsLinesOnly() throws Exception {
        CommentedLine line = new CommentedLine("Bridge, paragraph 2", List.of(on(0, 0, "a")));

        assertThat(WordComments.paragraphs(file(text(BRIDGE, Map.of(), List.of(line), false))))
                .contains(BRIDGE.title(), "Notes elsewhere", "Bridge, paragraph 2")
                .doesNotContain("It is old. It is ours.");
    }

    @Test
    void severalTextsFollowEachOtherEachWithItsOwnNumbersAndFootnotes() throws Exception {
        Statement arabic = Fixtures.translated("arabic", "ar", "بيان مشترك", "الجسر", "سنبقي الجسر 😀 مفتوحا");
        byte[] file = file(
                text(BRIDGE, 3, on(0, 7, "a")),
                text(arabic, 3, on(12, 13, "b")),
                text(Fixtures.statement("c"), 1, on(0, 2, "c")));

        assertThat(WordComments.of(file)).extracting(Read::on).containsExactly("We will", "😀", "We");
        try (XWPFDocument document = ReadFile.word(file)) {
            assertThat(ReadFile.numbered(document).stream().map(line -> line.split(" ")[0]))
                    .containsExactly("[1]", "2", "[3]", "[1]", "2", "[3]", "[1]", "2", "[3]");
            assertThat(document.getFootnotes()).hasSize(5);
            assertThat(document.getHeaderList()).hasSize(3);
        }
        assertThat(unique(file, "w:bookmarkStart w:id=\"([^\"]+)\"")).hasSize(9);
        assertThat(unique(file, "w:name=\"([^\"]+)\"")).hasSize(9).contains("para_2", "text_2_para_2");
        assertThat(WordComments.text(file, "word/document.xml")).contains("<w:rtl/><w:lang w:val=\"ar\"");
    }

    @Test
    void whereThereIsMoreIsALinkAtTheEnd() throws Exception {
        String endless = LIST + "?words=" + "%C3".repeat(1000);
        byte[] file = file(
                List.of(),
                List.of(new Fact("Older notes", LIST + "?after=1"), Fact.of("No notes"), new Fact("Older", endless)));

        assertThat(WordComments.paragraphs(file)).containsExactly("Older notes", "No notes", "Older: " + endless);
        assertThat(WordComments.text(file, "word/_rels/document.xml.rels"))
                .contains(LIST + "?after=1")
                .doesNotContain("%C3");
        assertThat(WordComments.of(file)).isEmpty();
    }

    private static Set<String> unique(byte[] file, String pattern) throws Exception {
        List<String> found = Pattern.compile(pattern)
                .matcher(WordComments.text(file, "word/document.xml"))
                .results()
                .map((MatchResult one) -> one.group(1))
                .toList();
        assertThat(found).doesNotHaveDuplicates();
        return found.stream().collect(Collectors.toSet());
    }
}
