package org.jointstatement.search.query;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes queries of every kind, as the parser could have read them. */
public final class QueryTrees {

    private static final List<String> WORDS = List.of(
            "trade",
            "the",
            "health",
            "healthcare",
            "WHO",
            "UN",
            "countries",
            "vacines",
            "COVID-19",
            "people's",
            "e-commerce",
            "10:30",
            "漢字",
            "or",
            "été",
            "U.N.",
            "😀");

    private QueryTrees() {}

    public static Query random(Random random) {
        return random(random, 3);
    }

    private static Query random(Random random, int depth) {
        int kind = depth == 0 ? random.nextInt(8) : random.nextInt(14);
        return switch (kind) {
            case 8, 9 -> new Query.And(several(random, depth - 1));
            case 10, 11 -> new Query.Or(several(random, depth - 1));
            case 12 -> not(random(random, depth - 1));
            case 13 -> near(random, depth - 1);
            case 7 -> field(random);
            default -> leaf(random);
        };
    }

    private static Query leaf(Random random) {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        return switch (random.nextInt(6)) {
            case 0 -> new Query.Phrase(word + " of " + word);
            case 1 -> new Query.Proximity(word + " " + word, random.nextInt(51));
            case 2 -> new Query.Prefix("promot");
            case 3 -> new Query.Fuzzy("vacine", random.nextInt(3));
            default -> new Query.Word(word);
        };
    }

    private static Query field(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new Query.Field(FieldName.TYPE, List.of("pledge", "call"));
            case 1 -> new Query.Field(FieldName.SECTION, List.of("health silk road"));
            case 2 -> new Query.Field(FieldName.ADDRESSEE, List.of("OR", "G20", "all -parties:"));
            case 3 -> new Query.Range(FieldName.PARA, random.nextInt(3), 3 + random.nextInt(3));
            case 4 -> new Query.Range(FieldName.STRENGTH, random.nextInt(6), Numbers.HIGHEST);
            default -> new Query.Range(FieldName.STRENGTH, 4, 4);
        };
    }

    private static Query not(Query part) {
        return part instanceof Query.Not ? part : new Query.Not(part);
    }

    private static Query near(Random random, int depth) {
        Scope scope = Scope.values()[random.nextInt(2)];
        List<Query> places = IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(i -> random(random, depth))
                .map(part -> part.isPlace(scope) ? part : leaf(random))
                .toList();
        return new Query.Near(scope, places);
    }

    private static List<Query> several(Random random, int depth) {
        return IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(i -> random(random, depth))
                .toList();
    }
}
