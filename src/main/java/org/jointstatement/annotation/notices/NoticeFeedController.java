package org.jointstatement.annotation.notices;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jointstatement.account.FeedSecrets;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.AtomFeed;
import org.jointstatement.web.PublicUrl;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Feeds of notices, for whoever has their secret address: what their owner would see on the page at that time. */
@Controller
class NoticeFeedController {

    static final String WORD = "notice";

    private static final int SIZE = 50;

    private final FeedSecrets feeds;
    private final Notices notices;
    private final Statements statements;
    private final MessageSource messages;

    NoticeFeedController(FeedSecrets feeds, Notices notices, Statements statements, MessageSource messages) {
        this.feeds = feeds;
        this.notices = notices;
        this.statements = statements;
        this.messages = messages;
    }

    static String path(String token) {
        return "/notices/" + token + ".atom";
    }

    @GetMapping("/notices/{token}.atom")
    ResponseEntity<byte[]> feed(@PathVariable String token) {
        return feeds.find(WORD, token).map(feed -> of(feed.owner(), token)).orElseGet(NoticeFeedController::gone);
    }

    private ResponseEntity<byte[]> of(Viewer owner, String token) {
        PlaceName.Finder names = new PlaceName.Finder(statements);
        List<AtomFeed.Entry> entries = notices.list(owner, null, SIZE).stream()
                .map(notice -> entry(notice, names))
                .toList();
        String feed = AtomFeed.of(
                new AtomFeed.Head(
                        "urn:uuid:" + owner.id(),
                        PublicUrl.of(path(token)),
                        PublicUrl.of("/notices"),
                        words("notices.title"),
                        words("portal.name")),
                entries,
                Instant.EPOCH);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, AtomFeed.TYPE)
                .header("X-Robots-Tag", "noindex")
                .body(feed.getBytes(StandardCharsets.UTF_8));
    }

    private AtomFeed.Entry entry(Notice notice, PlaceName.Finder names) {
        PlaceName place =
                names.name(notice.note().target().slug(), notice.note().target().paragraph());
        String title = words("notices.kind." + notice.kind()) + " – "
                + words("note.place", place.statement(), String.valueOf(place.paragraph()));
        return new AtomFeed.Entry(
                "urn:uuid:" + notice.id(),
                PublicUrl.of("/annotations/" + notice.note().id()),
                title,
                notice.made().toInstant(),
                notice.note().authorName(),
                notice.note().excerpt());
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** Answered to a program, and led to no similar address: a secret has none. */
    private static ResponseEntity<byte[]> gone() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(MediaType.TEXT_PLAIN)
                .body("There is no such feed, or no longer.\n".getBytes(StandardCharsets.UTF_8));
    }
}
