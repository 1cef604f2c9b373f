package org.jointstatement.account;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Where a session began, as people know it: from what the browser says of itself, which may be anything, and the address.
 *
 * @param agent as it was sent, cut
 * @param network the address, or of IPv6 the /64 that limits count as one
 */
record Device(String agent, String network) implements Serializable {

    private static final int LONGEST = 300;

    /** An address is shorter, unless a proxy passes on what somebody wrote. */
    private static final int LONGEST_NETWORK = 50;

    /** Of several that are named the first counts: browsers name those that they descend from. */
    private static final Map<String, String> BROWSERS = words(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser/",
            "Samsung Internet",
            "YaBrowser/",
            "Yandex",
            "Vivaldi/",
            "Vivaldi",
            "Firefox/",
            "Firefox",
            "FxiOS/",
            "Firefox",
            "CriOS/",
            "Chrome",
            "Chrome/",
            "Chrome",
            "Safari/",
            "Safari");

    private static final Map<String, String> SYSTEMS = words(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "Windows",
            "Windows",
            "CrOS",
            "ChromeOS",
            "Mac OS X",
            "macOS",
            "Linux",
            "Linux");

    static Device of(HttpServletRequest request) {
        String agent = request.getHeader(HttpHeaders.USER_AGENT);
        String kept = agent == null ? "" : agent.substring(0, Math.min(LONGEST, agent.length()));
        String network = SignInLimits.shownNetwork(request.getRemoteAddr());
        return new Device(kept, network.substring(0, Math.min(LONGEST_NETWORK, network.length())));
    }

    /** The browser's name; none if it is not one of the usual. */
    public @Nullable String browser() {
        return first(BROWSERS);
    }

    /** The name of the system that it runs on; none if it is not one of the usual. */
    public @Nullable String system() {
        return first(SYSTEMS);
    }

    private @Nullable String first(Map<String, String> names) {
        return names.entrySet().stream()
                .filter(name -> agent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> words(String... pairs) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            words.put(pairs[i], pairs[i + 1]);
        }
        return words;
    }
}
