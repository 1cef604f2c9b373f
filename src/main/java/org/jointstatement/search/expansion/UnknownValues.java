package org.jointstatement.search.expansion;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jointstatement.search.query.Query;

/** Finds the values of fields that nothing has, so that an empty result can say which word of the query is to blame. */
public final class UnknownValues {

    /** So many values of a query are looked up. */
    static final int MOST = 10;

    private UnknownValues() {}

    /**
     * The fields with such values, each as it can be typed.
     *
     * @param found whether a query finds anything
     */
    public static List<String> of(Query query, Predicate<Query> found) {
        return fields(query)
                .flatMap(field -> field.values().stream().map(value -> new Query.Field(field.name(), List.of(value))))
                .distinct()
                .limit(MOST)
                .filter(field -> !found.test(field))
                .map(Query.Field::toString)
                .toList();
    }

    private static Stream<Query.Field> fields(Query query) {
        if (query instanceof Query.And and) {
            return and.parts().stream().flatMap(UnknownValues::fields);
        }
        if (query instanceof Query.Or or) {
            return or.parts().stream().flatMap(UnknownValues::fields);
        }
        if (query instanceof Query.Not not) {
            return fields(not.part());
        }
        return query instanceof Query.Field field ? Stream.of(field) : Stream.empty();
    }
}
