package org.jointstatement.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;

/**
 * A rendered answer with its headers, as it is and compressed.
 *
 * @param version the content version it shows
 * @param vary what else of a request it depends on
 * @param headers without those that each answer gets anew, and those that every answer has
 */
record KeptPage(long version, String etag, String vary, Map<String, List<String>> headers, byte[] body, byte[] gzip) {

    private static final Set<String> OWN =
            Set.of("content-length", "content-encoding", "etag", "vary", "transfer-encoding", "date", "connection");

    /**
     * Keeps an answer.
     *
     * @param given the headers that it had before it was rendered, as every answer has them
     */
    static KeptPage of(
            long version,
            String etag,
            String vary,
            Map<String, List<String>> given,
            HttpServletResponse response,
            byte[] body)
            throws IOException {
        Map<String, List<String>> headers = headers(response);
        headers.keySet().removeIf(name -> OWN.contains(name.toLowerCase(Locale.ROOT)));
        headers.putIfAbsent(HttpHeaders.CONTENT_TYPE, List.of(String.valueOf(response.getContentType())));
        headers.entrySet().removeAll(given.entrySet());
        return new KeptPage(version, etag, vary, headers, body, compress(body));
    }

    /** Returns the headers that an answer has. */
    static Map<String, List<String>> headers(HttpServletResponse response) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        response.getHeaderNames().forEach(name -> headers.put(name, List.copyOf(response.getHeaders(name))));
        return headers;
    }

    /** Gives it to somebody for whom nothing was rendered. */
    void repeat(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach((name, values) -> write(response, name, values));
        write(request, response);
    }

    /** Gives it to whom it was rendered for, whose answer has its headers. */
    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean compressed = acceptsGzip(request);
        response.addHeader(HttpHeaders.VARY, vary);
        response.setHeader(HttpHeaders.ETAG, Etag.quote(etag, compressed));
        if (compressed) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        byte[] bytes = compressed ? gzip : body;
        response.setContentLength(bytes.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(bytes);
        }
    }

    /** Whether its form was asked for; who takes none but others hears so from the handler, kept or not. */
    boolean suits(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted == null || accepted.contains("*/*") || accepted.contains(form());
    }

    private String form() {
        return headers.getOrDefault(HttpHeaders.CONTENT_TYPE, List.of(""))
                .get(0)
                .split(";", 2)[0];
    }

    int weight() {
        return body.length + gzip.length + 2048;
    }

    /** What every answer has may have been said otherwise for this one. */
    private static void write(HttpServletResponse response, String name, List<String> values) {
        response.setHeader(name, values.get(0));
        values.stream().skip(1).forEach(value -> response.addHeader(name, value));
    }

    private static boolean acceptsGzip(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }

    private static byte[] compress(byte[] body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 3 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        }
        return bytes.toByteArray();
    }
}
