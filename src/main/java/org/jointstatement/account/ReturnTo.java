package org.jointstatement.account;

import org.jointstatement.web.LocalPath;
import org.springframework.web.servlet.ModelAndView;

/** Sends people on, and only to a place in the portal. */
final class ReturnTo {

    private ReturnTo() {}

    /** The place itself if it is a path of the portal other than that of signing in, otherwise the home page. */
    static String local(String place) {
        return place.startsWith("/login") ? "/" : LocalPath.of(place);
    }

    /** Answers a post with "see other". */
    static ModelAndView seeOther(String place) {
        return LocalPath.seeOther(place);
    }
}
