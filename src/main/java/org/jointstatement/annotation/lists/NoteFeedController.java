package org.jointstatement.annotation.lists;

import java.nio.charset.StandardCharsets;
import org.jointstatement.account.FeedSecrets;
import org.jointstatement.account.Viewer;
import org.jointstatement.web.LocalPath;
import org.jointstatement.web.PublicUrl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Feeds of what one may see, for whoever has their secret address. */
@Controller
class NoteFeedController {

    private static final String WORD = "annotation";

    private final FeedSecrets feeds;
    private final ListFiles files;

    NoteFeedController(FeedSecrets feeds, ListFiles files) {
        this.feeds = feeds;
        this.files = files;
    }

    @GetMapping("/account/annotation-feed")
    ModelAndView state(Viewer viewer, @RequestParam MultiValueMap<String, String> query) {
        return new ModelAndView("annotation/feed")
                .addObject("asked", Asked.of(query))
                .addObject("made", feeds.has(viewer, WORD));
    }

    /** Shows the address once, in the answer to the post itself: its secret is kept nowhere. */
    @PostMapping("/account/annotation-feed")
    ModelAndView make(Viewer viewer, @RequestParam MultiValueMap<String, String> query) {
        Asked asked = Asked.of(query);
        return new ModelAndView("annotation/feed")
                .addObject("asked", asked)
                .addObject("made", true)
                .addObject("link", address(feeds.make(viewer, WORD), asked));
    }

    @PostMapping("/account/annotation-feed/revoke")
    ModelAndView revoke(Viewer viewer) {
        feeds.revoke(viewer, WORD);
        return LocalPath.seeOther("/account/annotation-feed");
    }

    @GetMapping("/annotations/feeds/{token}.atom")
    ResponseEntity<byte[]> feed(@PathVariable String token, @RequestParam MultiValueMap<String, String> query) {
        Asked asked = Asked.of(query);
        return feeds.find(WORD, token)
                .map(FeedSecrets.Feed::owner)
                .map(owner -> files.feed("urn:uuid:" + owner.id(), address(token, asked), asked, owner))
                .orElseGet(NoteFeedController::gone);
    }

    private static String address(String token, Asked asked) {
        String query = asked.query();
        return PublicUrl.of("/annotations/feeds/" + token + ".atom") + (query.isEmpty() ? "" : "?" + query);
    }

    /** Answered to a program, and led to no similar address: a secret has none. */
    private static ResponseEntity<byte[]> gone() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(MediaType.TEXT_PLAIN)
                .body("There is no such feed, or no longer.\n".getBytes(StandardCharsets.UTF_8));
    }
}
