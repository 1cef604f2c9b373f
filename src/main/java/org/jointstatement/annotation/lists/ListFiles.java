package org.jointstatement.annotation.lists;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.Cursor;
import org.jointstatement.annotation.comments.Commented;
import org.jointstatement.annotation.comments.CommentedFile;
import org.jointstatement.annotation.comments.Fact;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.statement.Title;
import org.jointstatement.web.AtomFeed;
import org.jointstatement.web.Csv;
import org.jointstatement.web.PublicPage;
import org.jointstatement.web.PublicUrl;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A list as a feed, as a sheet, as data, as text and as comments: what its page shows to the same person. */
@Controller
@PublicPage
class ListFiles {

    /** How many annotations a file has; {@code after} asks for the next. */
    static final int ROWS = 1000;

    /** UTF-16 units of what they say that are read as comments; {@code after} asks for the next. */
    private static final int COMMENTS_LENGTH = 2_000_000;

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String ROBOTS = "X-Robots-Tag";

    private final Lists lists;
    private final Statements statements;
    private final CommentedFile comments;
    private final MessageSource messages;

    ListFiles(Lists lists, Statements statements, CommentedFile comments, MessageSource messages) {
        this.comments = comments;
        this.lists = lists;
        this.statements = statements;
        this.messages = messages;
    }

    @GetMapping("/annotations.atom")
    ResponseEntity<byte[]> atom(@RequestParam MultiValueMap<String, String> query, Viewer viewer) {
        Asked asked = Asked.of(query);
        String self = address("/annotations.atom", asked);
        return feed(self, self, asked, viewer);
    }

    @GetMapping("/annotations.csv")
    ResponseEntity<byte[]> csv(@RequestParam MultiValueMap<String, String> query, Viewer viewer) {
        List<Placed> rows = rows(query, viewer);
        ResponseEntity<byte[]> file =
                Csv.file("annotations.csv", NoteSheet.of(rows, lists.said(rows, viewer), lists.teams(viewer)));
        return ResponseEntity.ok()
                .headers(file.getHeaders())
                .header(ROBOTS, "noindex")
                .body(file.getBody());
    }

    @GetMapping(value = "/annotations.jsonld", produces = "application/ld+json")
    ResponseEntity<WebAnnotations> jsonld(@RequestParam MultiValueMap<String, String> query, Viewer viewer) {
        String self = address("/annotations.jsonld", Asked.of(query));
        List<Placed> rows = rows(query, viewer);
        return ResponseEntity.ok()
                .header(ROBOTS, "noindex")
                .body(WebAnnotations.of(self, rows, lists.said(rows, viewer), lists.teams(viewer)));
    }

    @GetMapping("/annotations.md")
    ResponseEntity<byte[]> markdown(@RequestParam MultiValueMap<String, String> query, Viewer viewer) {
        Threaded threaded = lists.threaded(Asked.of(query), ROWS, viewer);
        String text = NoteText.of(threaded, new FileWords(messages, lists.teams(viewer)));
        return attached("annotations.md", "text/markdown;charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/annotations.docx")
    ResponseEntity<byte[]> word(@RequestParam MultiValueMap<String, String> query, Viewer viewer) {
        Asked asked = Asked.of(query);
        Threaded threaded = lists.threaded(asked, ROWS, COMMENTS_LENGTH, viewer);
        Commented commented = commented(asked, threaded, new FileWords(messages, lists.teams(viewer)));
        return attached("annotations.docx", WORD, comments.make(commented));
    }

    private static ResponseEntity<byte[]> attached(String name, String type, byte[] file) {
        String disposition =
                ContentDisposition.attachment().filename(name).build().toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header(ROBOTS, "noindex")
                .body(file);
    }

    private Commented commented(Asked asked, Threaded threaded, FileWords words) {
        List<Statement> texts = statements.titles().stream()
                .map(Title::slug)
                .filter(threaded.slugs()::contains)
                .map(statements::get)
                .toList();
        Cursor next = threaded.next();
        List<Fact> rest = new ArrayList<>();
        if (next != null) {
            rest.add(new Fact(
                    words.label("notes.own.older"), PublicUrl.of("/annotations.docx") + "?" + asked.from(next)));
        } else if (texts.isEmpty()) {
            rest.add(Fact.of(words.label("notes.list.none")));
        }
        return new Commented(
                words.label("notes.list.title"),
                address("/annotations", asked),
                NoteComments.of(texts, threaded, words),
                rest);
    }

    /** The feed of what somebody may see. */
    ResponseEntity<byte[]> feed(String id, String self, Asked asked, Viewer viewer) {
        String portal = messages.getMessage("portal.name", null, Locale.ENGLISH);
        String title = messages.getMessage("notes.list.title", null, Locale.ENGLISH);
        AtomFeed.Head head = new AtomFeed.Head(id, self, address("/annotations", asked), title, portal);
        List<AtomFeed.Entry> entries = lists.alone(asked, Lists.SIZE, viewer).stream()
                .map(ListFiles::entry)
                .toList();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, AtomFeed.TYPE)
                .header(ROBOTS, "noindex")
                .body(AtomFeed.of(head, entries, statements.lastPublished().orElse(Instant.EPOCH))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private List<Placed> rows(MultiValueMap<String, String> query, Viewer viewer) {
        return lists.newest(Asked.of(query), ROWS, viewer);
    }

    private static String address(String path, Asked asked) {
        String query = asked.query();
        return PublicUrl.of(path) + (query.isEmpty() ? "" : "?" + query);
    }

    private static AtomFeed.Entry entry(Placed placed) {
        return new AtomFeed.Entry(
                placed.url(), placed.title(), placed.updated(), placed.note().authorName(), placed.plain());
    }
}
