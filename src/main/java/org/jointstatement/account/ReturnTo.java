package org.jointstatement.account;

import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Sends people on, and only to a place in the portal. */
final class ReturnTo {

    private ReturnTo() {}

    /** The place itself if it is a path of the portal, otherwise the home page. */
    static String local(String place) {
        boolean path = place.startsWith("/") && !place.startsWith("//") && !place.startsWith("/login");
        boolean plain = place.chars().allMatch(c -> c > ' ' && c != '\\' && c != 0x7f);
        return path && plain ? place : "/";
    }

    /** Answers a post with "see other". */
    static ModelAndView seeOther(String place) {
        RedirectView view = new RedirectView(place, true, false, false);
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }
}
