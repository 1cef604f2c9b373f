package org.jointstatement.export;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.AnnotatedText;
import org.jointstatement.annotation.Endnote;
import org.jointstatement.annotation.Endnotes;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.ContentVersion;
import org.jointstatement.web.PublicPage;
import org.jointstatement.web.PublicUrl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.HandlerMapping;

/** Hands out statements and paragraphs as files; JSON comes from the API, under both its addresses. */
@Controller
@PublicPage
class FileController {

    private static final String STATEMENT = "/statements/{slug}";
    private static final String PARAGRAPH = "/statements/{slug}/paragraphs/{number:[1-9]\\d{0,4}}";

    private final Statements statements;
    private final Files files;
    private final Endnotes endnotes;
    private final AnnotatedText annotated;
    private final ContentVersion contentVersion;

    FileController(
            Statements statements,
            Files files,
            Endnotes endnotes,
            AnnotatedText annotated,
            ContentVersion contentVersion) {
        this.statements = statements;
        this.files = files;
        this.endnotes = endnotes;
        this.annotated = annotated;
        this.contentVersion = contentVersion;
    }

    /** One pattern for each format: with the format as a variable the page's own pattern would come first. */
    @GetMapping({STATEMENT + ".pdf", STATEMENT + ".docx", STATEMENT + ".txt", STATEMENT + ".md", STATEMENT + ".xml"})
    ResponseEntity<byte[]> statement(
            @PathVariable String slug,
            @RequestParam(defaultValue = "a4") String paper,
            @RequestParam(defaultValue = "") String notes,
            Viewer viewer,
            HttpServletRequest request) {
        Statement statement = statements.get(slug);
        Extract extract = new Extract(statement, null, PublicUrl.of("/statements/" + slug));
        return answer(request, extract, notes, viewer, Paper.of(paper));
    }

    @GetMapping({PARAGRAPH + ".pdf", PARAGRAPH + ".docx", PARAGRAPH + ".txt", PARAGRAPH + ".md", PARAGRAPH + ".xml"})
    ResponseEntity<byte[]> paragraph(
            @PathVariable String slug,
            @PathVariable int number,
            @RequestParam(defaultValue = "a4") String paper,
            @RequestParam(defaultValue = "") String notes,
            Viewer viewer,
            HttpServletRequest request) {
        Statement statement = statements.getWithParagraph(slug, number);
        var paragraph = statement.findParagraph(number).orElseThrow();
        Extract extract = new Extract(
                statement, paragraph, PublicUrl.of(paragraph.address().path()));
        return answer(request, extract, notes, viewer, Paper.of(paper));
    }

    private ResponseEntity<byte[]> answer(
            HttpServletRequest request, Extract extract, String notes, Viewer viewer, Paper paper) {
        Format format = format(request);
        boolean noted = format == Format.PDF && notes.equals("end");
        return answer(format, noted ? extract.with(noted(extract, viewer)) : extract, paper);
    }

    /** The version comes first: else notes that were withdrawn meanwhile could be kept as those of the newer one. */
    private Noted noted(Extract extract, Viewer viewer) {
        long version = contentVersion.current();
        String slug = extract.statement().slug();
        List<Endnote> found = endnotes.under(slug, extract.paragraphs(), viewer);
        int left = Endnote.left(found, annotated.counts(slug, extract.paragraphs(), viewer));
        return new Noted(found, left, viewer.id(), version);
    }

    private static Format format(HttpServletRequest request) {
        return Format.ofAddress(String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)));
    }

    private ResponseEntity<byte[]> answer(Format format, Extract extract, Paper paper) {
        String name = extract.fileName() + "." + format.suffix();
        ContentDisposition disposition = ContentDisposition.inline()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(format.contentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.LINK, "<" + extract.url() + ">; rel=\"canonical\"")
                .body(files.make(format, extract, paper));
    }
}
