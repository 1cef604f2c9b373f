package org.jointstatement.search.saved;

import java.nio.charset.StandardCharsets;
import org.jointstatement.search.Selection;
import org.jointstatement.search.page.SearchFiles;
import org.jointstatement.web.PublicUrl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Feeds of kept searches, for whoever has their secret address: what their owner would find at that time. */
@Controller
class FeedController {

    private final SavedSearches searches;
    private final SearchFiles files;

    FeedController(SavedSearches searches, SearchFiles files) {
        this.searches = searches;
        this.files = files;
    }

    static String path(String token) {
        return "/searches/" + token + ".atom";
    }

    @GetMapping("/searches/{token}.atom")
    ResponseEntity<byte[]> feed(@PathVariable String token) {
        return searches.feed(token).map(feed -> of(feed, token)).orElseGet(FeedController::gone);
    }

    private ResponseEntity<byte[]> of(SavedSearches.Feed feed, String token) {
        SavedSearch search = feed.search();
        return files.feed(
                "urn:uuid:" + search.id(),
                PublicUrl.of(path(token)),
                search.name(),
                Selection.parse(search.query()),
                feed.owner());
    }

    /** Answered to a program, and led to no similar address: a secret has none. */
    private static ResponseEntity<byte[]> gone() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(MediaType.TEXT_PLAIN)
                .body("There is no such feed, or no longer.\n".getBytes(StandardCharsets.UTF_8));
    }
}
