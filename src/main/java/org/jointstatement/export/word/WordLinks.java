package org.jointstatement.export.word;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jointstatement.export.Xml;
import org.jspecify.annotations.Nullable;

/** The links of a part of a Word file, each address once. Word refuses a whole file for one that it cannot read. */
final class WordLinks {

    /** The longest that Word opens. */
    private static final int LONGEST = 2000;

    private static final int LAST_PORT = 65_535;

    private final String own;
    private final Map<String, String> ids = new LinkedHashMap<>();

    /**
     * For a part of a file.
     *
     * @param url of a page of the portal: paths are its
     */
    WordLinks(String url) {
        this.own = url;
    }

    /** Whether Word can follow it: web and mail addresses, and paths of the portal. */
    boolean leads(String destination) {
        return target(destination) != null;
    }

    /** The id of an address that leads somewhere. */
    String id(String destination) {
        String target = String.valueOf(target(destination));
        return ids.computeIfAbsent(target, fresh -> "link" + (ids.size() + 1));
    }

    /** Writes them. */
    void write(Xml xml) {
        ids.forEach((target, id) -> WordPackage.relationship(xml, id, "hyperlink", target, true));
    }

    private @Nullable String target(String destination) {
        try {
            URI address = new URI(destination);
            URI whole = isPath(destination) ? new URI(own).resolve(address) : address;
            String scheme = String.valueOf(whole.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = (scheme.equals("http") || scheme.equals("https"))
                    && whole.getHost() != null
                    && whole.getPort() <= LAST_PORT;
            boolean mail = scheme.equals("mailto") && whole.isOpaque();
            String target = whole.toASCIIString();
            return (web || mail) && target.length() <= LONGEST ? target : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static boolean isPath(String destination) {
        return destination.startsWith("/") && !destination.startsWith("//");
    }
}
