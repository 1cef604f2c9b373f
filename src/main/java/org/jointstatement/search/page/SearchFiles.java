package org.jointstatement.search.page;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jointstatement.account.Viewer;
import org.jointstatement.search.Search;
import org.jointstatement.search.Selection;
import org.jointstatement.search.expansion.Reading;
import org.jointstatement.search.index.IndexUnavailableException;
import org.jointstatement.search.index.SearchEngine;
import org.jointstatement.search.index.SearchField;
import org.jointstatement.search.query.ParsedQuery;
import org.jointstatement.statement.NumberSource;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.AtomFeed;
import org.jointstatement.web.BadRequestException;
import org.jointstatement.web.Csv;
import org.jointstatement.web.PublicUrl;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A result as a sheet, as data and as a feed: what its page shows to the same person. */
@Controller
public class SearchFiles {

    /** How many hits a sheet has. */
    static final int ROWS = 1000;

    private static final String ROBOTS = "X-Robots-Tag";

    private final Search search;
    private final Statements statements;
    private final MessageSource messages;

    SearchFiles(Search search, Statements statements, MessageSource messages) {
        this.search = search;
        this.statements = statements;
        this.messages = messages;
    }

    @GetMapping("/search.csv")
    ResponseEntity<byte[]> csv(@RequestParam MultiValueMap<String, String> query, Viewer viewer) {
        Selection selection = selection(query);
        Search.Answer answer = search.hits(parsed(selection), selection, ROWS, viewer);
        ResponseEntity<byte[]> file =
                Csv.file("search.csv", SearchCsv.of(answer.result().hits(), selection, answer.reading()));
        return ResponseEntity.ok()
                .headers(file.getHeaders())
                .header(ROBOTS, "noindex")
                .body(file.getBody());
    }

    @GetMapping("/search.json")
    ResponseEntity<SearchJson> json(@RequestParam MultiValueMap<String, String> query, Viewer viewer) {
        Selection selection = selection(query);
        ParsedQuery asked = parsed(selection);
        int page = Math.min(SearchController.page(query), Search.DEPTH / SearchPage.SIZE);
        Search.Answer answer = search.search(asked, selection, page, SearchPage.SIZE, viewer);
        return ResponseEntity.ok()
                .header(ROBOTS, "noindex")
                .body(SearchJson.of(asked, selection, answer, Unread.texts(query, selection), page, SearchPage.SIZE));
    }

    @GetMapping("/search.atom")
    ResponseEntity<byte[]> atom(@RequestParam MultiValueMap<String, String> query, Viewer viewer) {
        Selection selection = selection(query);
        String self = PublicUrl.of("/search.atom") + "?" + selection.query();
        return feed(self, self, selection.q(), selection, viewer);
    }

    /** The feed of a selection, as a viewer may see it. */
    public ResponseEntity<byte[]> feed(String id, String self, String title, Selection selection, Viewer viewer) {
        Search.Answer answer = search.hits(parsed(selection), selection, SearchFeed.SIZE, viewer);
        String portal = messages.getMessage("portal.name", null, Locale.ENGLISH);
        String page = PublicUrl.of("/search") + "?" + selection.query();
        AtomFeed.Head head = new AtomFeed.Head(
                id,
                self,
                page,
                title.isEmpty() ? portal : title,
                held(answer.result().total(), selection) + instead(answer.reading()) + inferred(answer.result()),
                portal);
        String feed = SearchFeed.of(
                head, answer.result().hits(), statements.lastPublished().orElse(Instant.EPOCH));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, AtomFeed.TYPE)
                .header(ROBOTS, "noindex")
                .body(feed.getBytes(StandardCharsets.UTF_8));
    }

    /** What a feed holds: the first hits, of so many, in the order of the search. */
    private String held(long total, Selection selection) {
        String order = messages.getMessage("search.order." + selection.order(), null, Locale.ENGLISH);
        Object[] figures = {Math.min(SearchFeed.SIZE, total), total, order};
        return messages.getMessage("search.feed.held", figures, Locale.ENGLISH);
    }

    /** Which words stand nowhere, and what the hits have in their place. */
    private String instead(Reading reading) {
        return reading.instead().entrySet().stream()
                .map(word -> " "
                        + messages.getMessage(
                                "search.as.SPELLING",
                                new Object[] {word.getKey(), String.join(", ", word.getValue())},
                                Locale.ENGLISH)
                        + ".")
                .collect(Collectors.joining());
    }

    /** What numbers in brackets are, where an entry has one. */
    private String inferred(SearchEngine.Result result) {
        boolean any = result.hits().stream()
                .limit(SearchFeed.SIZE)
                .anyMatch(hit -> hit.document().numberSource() == NumberSource.INFERRED);
        return any ? " " + messages.getMessage("export.inferred", null, Locale.ENGLISH) : "";
    }

    private Selection selection(MultiValueMap<String, String> query) {
        if (Unread.isByMeaning(query)) {
            throw new BadRequestException("mode", Unread.REMEDY);
        }
        Selection selection = Selection.of(query);
        selection.values(SearchField.STATEMENT).forEach(statements::get);
        return selection;
    }

    private ParsedQuery parsed(Selection selection) {
        return search.parse(selection.q());
    }

    @ExceptionHandler
    ResponseEntity<String> building(IndexUnavailableException e) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SearchController.RETRY_AFTER)
                .body("There is no index to search at present: it is being built or opened again.\n");
    }
}
