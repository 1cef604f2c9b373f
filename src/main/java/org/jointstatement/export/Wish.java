package org.jointstatement.export;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * What a header {@code Accept} asks for, as RFC 9110 weighs it. Of formats that are as welcome as each other the one
 * that is named more closely wins, and then the page.
 *
 * @param isPage whether that is the page
 * @param format another format, or null where it is the page or nothing that there is
 */
record Wish(boolean isPage, @Nullable Format format) {

    private static final Wish PAGE = new Wish(true, null);
    private static final List<MediaType> PAGE_TYPES = List.of(MediaType.TEXT_HTML, MediaType.APPLICATION_XHTML_XML);

    /** How welcome something is: by its weight, then by how closely it was named. */
    private record Welcome(double quality, int closeness) {

        static final Welcome NONE = new Welcome(0, -1);

        boolean isMoreThan(Welcome other) {
            return quality > other.quality || quality == other.quality && closeness > other.closeness;
        }
    }

    /** Reads a header; one that nobody can read asks for anything. */
    static Wish of(String accept) {
        try {
            List<MediaType> ranges = MediaType.parseMediaTypes(accept);
            return ranges.isEmpty() ? PAGE : best(ranges);
        } catch (InvalidMediaTypeException e) {
            return PAGE;
        }
    }

    private static Wish best(List<MediaType> ranges) {
        Welcome page = welcome(ranges, PAGE_TYPES);
        Welcome most = page;
        Format best = null;
        for (Format format : Format.values()) {
            Welcome welcome = welcome(ranges, format.types());
            if (welcome.isMoreThan(most)) {
                most = welcome;
                best = format;
            }
        }
        return best == null && page.quality() > 0 ? PAGE : new Wish(false, best);
    }

    /** The first of the types is what is sent; the others are further names for it, which no wildcard means. */
    private static Welcome welcome(List<MediaType> ranges, List<MediaType> types) {
        Welcome most = welcome(ranges.stream(), types.get(0));
        for (MediaType name : types.subList(1, types.size())) {
            Welcome welcome = welcome(ranges.stream().filter(MediaType::isConcrete), name);
            most = welcome.isMoreThan(most) ? welcome : most;
        }
        return most;
    }

    /** The closest range decides, also where it takes the type out: {@code text/html;q=0, *}{@code /*}. */
    private static Welcome welcome(Stream<MediaType> ranges, MediaType type) {
        return ranges.filter(range -> range.includes(type))
                .map(range -> new Welcome(range.getQualityValue(), closeness(range)))
                .reduce((one, other) -> other.closeness() > one.closeness() ? other : one)
                .filter(welcome -> welcome.quality() > 0)
                .orElse(Welcome.NONE);
    }

    private static int closeness(MediaType range) {
        return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
    }
}
