package org.jointstatement.markup;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The one policy on HTML that people's words became. */
final class Sanitiser {

    /** Web and mail addresses, paths of this site and fragments; not {@code //host}, which only looks like a path. */
    private static final Pattern LINK =
            Pattern.compile("(?:https?://|mailto:|/(?![/\\\\])|#)[^\\s\\p{Cntrl}]*", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "em", "strong", "ul", "ol", "li", "blockquote", "code", "pre")
            .allowElements("h4", "h5", "h6", "a")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .matching(LINK)
            .onElements("a")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .requireRelsOnLinks("nofollow", "noopener", "ugc")
            .toFactory();

    private Sanitiser() {}

    static SafeHtml sanitise(String html) {
        return new SafeHtml(POLICY.sanitize(html));
    }
}
