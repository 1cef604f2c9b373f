package org.jointstatement.web;

import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** A place to go on to that a request names, and that is in the portal, whatever was sent. */
public final class LocalPath {

    private LocalPath() {}

    /** The place itself if it is a path of the portal, otherwise the home page. */
    public static String of(String place) {
        boolean path = place.startsWith("/") && !place.startsWith("//");
        boolean plain = place.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
        return path && plain ? place : "/";
    }

    /** Answers a post with "see other". */
    public static ModelAndView seeOther(String place) {
        RedirectView view = new RedirectView(place, true, false, false);
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }
}
