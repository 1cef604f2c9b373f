package org.jointstatement.search.meaning;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.jointstatement.search.Selection;
import org.jointstatement.search.meaning.RelatedAnswer.State;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class RelatedController {

    static final String RETRY_AFTER = "2";

    private static final String VIEW = "search/related";

    private static final Pattern SENTENCE = Pattern.compile("[1-9]\\d{0,4}");

    private final Related related;
    private final Statements statements;

    RelatedController(Related related, Statements statements) {
        this.related = related;
        this.statements = statements;
    }

    /** The third way of searching has a page of its own. */
    @GetMapping(value = "/search", params = "mode=meaning")
    String searched(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String statement) {
        Statement only = only(statement);
        return "redirect:" + new RelatedPage(RelatedAnswer.of(State.EMPTY), q, only, null, null, false).at();
    }

    @GetMapping("/search/related")
    String related(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String statement,
            @RequestParam MultiValueMap<String, String> asked,
            Model model,
            HttpServletResponse response) {
        Statement only = only(statement);
        model.addAttribute("asked", Selection.of(asked).inText().query());
        RelatedAnswer answer = related.to(q, only == null ? null : only.slug());
        return show(new RelatedPage(answer, q, only, null, null, isSeveral(only)), model, response);
    }

    @GetMapping("/statements/{slug}/paragraphs/{number:[1-9]\\d{0,4}}/related")
    String likeThis(
            @PathVariable String slug,
            @PathVariable int number,
            @RequestParam(name = "sentence", defaultValue = "") String place,
            Model model,
            HttpServletResponse response) {
        Statement statement = statements.getWithParagraph(slug, number);
        Paragraph paragraph = statement.findParagraph(number).orElseThrow();
        int sentence = sentence(place, paragraph);
        String words = sentence == 0
                ? paragraph.text()
                : paragraph.textOf(paragraph.sentences().get(sentence - 1));
        model.addAttribute("source", statement);
        return show(
                new RelatedPage(
                        related.to(statement, paragraph, sentence),
                        words,
                        null,
                        sentence == 0
                                ? paragraph.address()
                                : paragraph.address().withSentence(sentence),
                        paragraph.label(),
                        isSeveral(null)),
                model,
                response);
    }

    private static String show(RelatedPage page, Model model, HttpServletResponse response) {
        switch (page.answer().state()) {
            case OFF -> response.setStatus(HttpStatus.NOT_FOUND.value());
            case PREPARING, BROKEN -> {
                response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
            }
            default -> {}
        }
        model.addAttribute("related", page);
        return VIEW;
    }

    private @Nullable Statement only(String slug) {
        return slug.isBlank() ? null : statements.get(slug);
    }

    private boolean isSeveral(@Nullable Statement only) {
        return only == null && statements.findOnly().isEmpty();
    }

    /** The number of a sentence that is there, or 0 for the whole paragraph. */
    private static int sentence(String place, Paragraph paragraph) {
        List<?> sentences = paragraph.sentences();
        if (place.isEmpty()) {
            return 0;
        }
        if (!SENTENCE.matcher(place).matches() || Integer.parseInt(place) > sentences.size()) {
            throw new NotFoundException("such sentence in " + paragraph.address());
        }
        return Integer.parseInt(place);
    }
}
