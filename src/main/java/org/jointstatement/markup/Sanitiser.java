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

    /** Of footnotes: a name of the portal's own, then which footnote or mark. */
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*-(?:fn|ref)-\\d{1,6}");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "em", "strong", "ul", "ol", "li", "blockquote", "code", "pre")
            .allowElements("h4", "h5", "h6", "a", "sup", "div", "table", "thead", "tbody", "tr", "th", "td")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .matching(LINK)
            .onElements("a")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .allowAttributes("id")
            .matching(ID)
            .onElements("a", "li")
            .allowAttributes("role")
            .matching(true, "doc-noteref", "doc-backlink")
            .onElements("a")
            .allowAttributes("class")
            .matching(true, "footnotes")
            .onElements("ol")
            .allowAttributes("class")
            .matching(true, "cell-start", "cell-centre", "cell-end")
            .onElements("th", "td")
            .allowAttributes("colspan")
            .matching(NUMBER)
            .onElements("td")
            .allowAttributes("class")
            .matching(true, "table-scroll")
            .onElements("div")
            .allowAttributes("role")
            .matching(true, "group")
            .onElements("div")
            .allowAttributes("tabindex")
            .matching(true, "0")
            .onElements("div")
            .allowAttributes("aria-label")
            .onElements("div")
            .requireRelsOnLinks("nofollow", "noopener", "ugc")
            .toFactory();

    private Sanitiser() {}

    static SafeHtml sanitise(String html) {
        return new SafeHtml(POLICY.sanitize(html));
    }
}
