package org.jointstatement.search.plots;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jointstatement.search.Selection;
import org.jointstatement.search.query.Mode;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Up to four queries beside each other, all on one scale. */
record Comparison(List<Side> sides) {

    /** How many queries there can be. */
    static final int LIMIT = 4;

    static final List<String> HEAD =
            List.of("query", "statement", "paragraph", "section", "occurrences", "words", "perThousand");

    /** A query and where its words stand; none while there is no index. */
    record Side(Inquiry inquiry, @Nullable Spread spread) {}

    Comparison {
        sides = List.copyOf(sides);
    }

    /** What the longest bar of all stands for, so that bars can be compared. */
    public double most(Scale scale) {
        return spreads().mapToDouble(spread -> spread.most(scale)).max().orElse(0);
    }

    /** Over the paragraphs of the one statement that is looked in; none where there are several. */
    public List<Dispersion> dispersions() {
        List<Dispersion> dispersions = new ArrayList<>();
        spreads().map(Spread::dispersion).forEach(dispersion -> {
            if (dispersion != null) {
                dispersions.add(dispersion);
            }
        });
        return dispersions;
    }

    /** The same as they are drawn beside each other. */
    public List<Picture> pictures(Scale scale) {
        double most = most(scale);
        return dispersions().stream()
                .map(dispersion -> new Picture(dispersion, scale, most))
                .toList();
    }

    private Stream<Spread> spreads() {
        return sides.stream().flatMap(side -> side.spread() == null ? Stream.empty() : Stream.of(side.spread()));
    }

    public int limit() {
        return LIMIT;
    }

    /** Whether there is no index to search at present. */
    public boolean isBuilding() {
        return sides.stream().anyMatch(side -> side.spread() == null);
    }

    /**
     * The queries as addresses have them.
     *
     * @param rest how their words are taken, and in which statement
     */
    public String query(Selection rest) {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        sides.forEach(
                side -> address.queryParam("q", UriUtils.encode(side.inquiry().text(), StandardCharsets.UTF_8)));
        if (rest.mode() != Mode.SMART) {
            address.queryParam("mode", rest.mode().word());
        }
        String slug = rest.onlyStatement();
        if (slug != null) {
            address.queryParam("statement", slug);
        }
        return Objects.requireNonNullElse(address.build(true).getQuery(), "");
    }

    /** The figures that the plots show, a row each. */
    Stream<List<String>> rows() {
        return sides.stream().flatMap(side -> rows(side.inquiry().text(), side.spread()));
    }

    private static Stream<List<String>> rows(String query, @Nullable Spread spread) {
        if (spread == null) {
            return Stream.empty();
        }
        Dispersion dispersion = spread.dispersion();
        return dispersion == null
                ? spread.totals().stream()
                        .map(total -> row(query, total.statement().slug(), "", "", total.count()))
                : dispersion.parts().stream()
                        .flatMap(part -> part.bars().stream()
                                .map(bar -> row(
                                        query,
                                        dispersion.statement().slug(),
                                        Integer.toString(bar.paragraph().number()),
                                        part.section().slug(),
                                        bar.count())));
    }

    private static List<String> row(String query, String statement, String paragraph, String section, Count count) {
        return List.of(
                query,
                statement,
                paragraph,
                section,
                Integer.toString(count.occurrences()),
                Integer.toString(count.words()),
                String.format(Locale.ROOT, "%.2f", count.perThousand()));
    }
}
