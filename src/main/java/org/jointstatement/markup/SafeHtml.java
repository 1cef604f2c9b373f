package org.jointstatement.markup;

/** HTML that may stand in a page as it is. Only this package can make it. */
public final class SafeHtml {

    private final String html;

    SafeHtml(String html) {
        this.html = html;
    }

    /** The markup; templates write it with {@code th:utext}. */
    @Override
    public String toString() {
        return html;
    }
}
