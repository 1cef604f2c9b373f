package org.jointstatement.search.page;

import java.util.List;
import java.util.stream.Stream;
import org.jointstatement.search.Selection;
import org.jointstatement.search.index.SearchField;
import org.springframework.util.MultiValueMap;

/** What parameters ask that cannot be asked: a page leaves it out and says so, a program is refused. */
final class Unread {

    /** What somebody is told who asks for a file by meaning. */
    static final String REMEDY =
            "mode is smart, exact or characters here; what is related by meaning is at /api/search/related?q=.";

    /** So many are named. */
    private static final int MOST = 10;

    /** What it is called and what it was to be, as both were typed. */
    record Value(String parameter, String text) {

        @Override
        public String toString() {
            int end = Math.min(text.codePointCount(0, text.length()), 40);
            return parameter + "=" + text.substring(0, text.offsetByCodePoints(0, end));
        }
    }

    private Unread() {}

    /** Names the values that a selection could not take in. */
    static List<Value> of(MultiValueMap<String, String> query, Selection selection) {
        Stream<Value> words = Stream.of("in", "mode", "order")
                .filter(query::containsKey)
                .map(name -> new Value(name, String.valueOf(query.getFirst(name))))
                .filter(value -> !value.text().isEmpty() && !value.text().equals(selection.word(value.parameter())));
        Stream<Value> chosen = SearchField.FACETS.stream()
                .flatMap(facet -> query.getOrDefault(facet.parameter(), List.of()).stream()
                        .filter(value -> !value.isBlank() && !selection.reads(facet, value))
                        .map(value -> new Value(facet.parameter(), value)));
        return Stream.concat(words, chosen).distinct().limit(MOST).toList();
    }

    static List<String> texts(MultiValueMap<String, String> query, Selection selection) {
        return of(query, selection).stream().map(Value::toString).toList();
    }

    static boolean isByMeaning(MultiValueMap<String, String> query) {
        return "meaning".equals(query.getFirst("mode"));
    }
}
