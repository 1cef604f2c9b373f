package org.jointstatement.search.expansion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jointstatement.search.query.Query;
import org.jointstatement.search.words.WordFile;
import org.jspecify.annotations.Nullable;

/**
 * Queries that find what is meant by a word which texts hardly use.
 *
 * @param reason the end of the key of the words that say why
 */
public record Offer(Set<String> words, String reason, List<String> queries) {

    private static final List<Offer> SHIPPED = WordFile.read("offers.txt").lines().stream()
            .map(line -> line.split("\\s*\\|\\s*"))
            .map(parts ->
                    new Offer(Set.of(parts[0].split("\\s*,\\s*")), parts[1], List.of(parts[2].split("\\s*;\\s*"))))
            .toList();

    public Offer {
        words = Set.copyOf(words);
        queries = List.copyOf(queries);
    }

    /** What to offer for the words of a query. */
    public static List<Offer> of(@Nullable Query query) {
        Set<String> typed = new TreeSet<>();
        collect(query, typed);
        List<Offer> offers = new ArrayList<>(SHIPPED);
        offers.removeIf(offer -> typed.stream().noneMatch(offer.words()::contains));
        return offers;
    }

    private static void collect(@Nullable Query query, Set<String> words) {
        if (query instanceof Query.Word word) {
            words.add(word.text().toLowerCase(Locale.ROOT));
        } else if (query instanceof Query.Phrase phrase) {
            words.add(phrase.text().toLowerCase(Locale.ROOT));
        }
        parts(query).forEach(part -> collect(part, words));
    }

    private static Stream<Query> parts(@Nullable Query query) {
        if (query instanceof Query.And and) {
            return and.parts().stream();
        }
        if (query instanceof Query.Or or) {
            return or.parts().stream();
        }
        return query instanceof Query.Near near ? near.parts().stream() : Stream.empty();
    }
}
