package org.jointstatement.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jointstatement.search.query.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the query language. OR joins its two neighbours first, then /s, then /p; what is left is ANDed. Nothing makes it
 * fail: what it cannot read is left out and remarked on. Its work grows with the length of the query, which is bounded.
 */
public final class QueryParser {

    static final int LENGTH = 500;
    public static final int WORDS = 50;
    static final int DEPTH = 20;
    static final int STARS = 10;
    static final int TILDES = 5;

    private final Faults faults;
    private final Cursor cursor;
    private final FieldParser fields;
    private final Terms terms;
    private int depth;
    private @Nullable Token field;

    private QueryParser(String text, Function<String, Optional<String>> countries) {
        faults = new Faults(text);
        cursor = new Cursor(QueryTokens.of(shortened(text), faults), faults);
        fields = new FieldParser(faults, countries);
        terms = new Terms(faults, fields);
    }

    /** Reads a query; takes any name of a country as it is. */
    public static ParsedQuery parse(String text) {
        return parse(text, Optional::of);
    }

    /**
     * Reads a query.
     *
     * @param countries gives the code of the country that a name or a code stands for
     */
    public static ParsedQuery parse(String text, Function<String, Optional<String>> countries) {
        QueryParser parser = new QueryParser(text, countries);
        Query query = parser.all();
        if (parser.faults.has(Remark.TOO_DEEP)) {
            // The partners of the parentheses that were left out are not the writer's mistake.
            parser.faults.drop(Remark.UNMATCHED_PARENTHESIS);
        }
        if (query != null && query.isOnlyNegative()) {
            parser.faults.add(Remark.ONLY_NOT, 0, text.length());
        }
        return new ParsedQuery(text, query, parser.faults.inCodePoints());
    }

    private String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LENGTH) {
            return text;
        }
        String cut = text.substring(0, text.offsetByCodePoints(0, LENGTH));
        String kept = cut.indexOf(' ') > 0 ? cut.substring(0, cut.lastIndexOf(' ')) : cut;
        faults.add(Remark.TOO_LONG, kept.length(), text.length());
        return kept;
    }

    /** What stands between two parentheses, or all there is. */
    private @Nullable Query all() {
        List<Query> parts = new ArrayList<>();
        while (!cursor.isAtEnd() && !(depth > 0 && cursor.is(Kind.CLOSE))) {
            if (cursor.is(Kind.CLOSE)) {
                cursor.fault(Remark.UNMATCHED_PARENTHESIS);
                cursor.skip();
            } else if (cursor.startsOperand()) {
                add(parts, near(Scope.PARAGRAPH, () -> near(Scope.SENTENCE, this::alternatives)));
            } else {
                operator(parts);
            }
        }
        return parts.isEmpty() ? null : parts.size() == 1 ? parts.get(0) : new Query.And(parts);
    }

    /** An AND says what is the case anyhow; any other operator that comes here has nothing on its left. */
    private void operator(List<Query> parts) {
        int operator = cursor.place();
        if (cursor.next().kind() != Kind.AND || parts.isEmpty() || !cursor.startsOperand()) {
            cursor.fault(Remark.DANGLING_OPERATOR, operator);
        }
    }

    private @Nullable Query near(Scope scope, Supplier<@Nullable Query> part) {
        Kind sign = scope == Scope.SENTENCE ? Kind.SENTENCE : Kind.PARAGRAPH;
        int first = cursor.place();
        List<Query> parts = joined(sign, part);
        if (parts.size() < 2) {
            return parts.isEmpty() ? null : parts.get(0);
        }
        if (parts.stream().allMatch(each -> each.isPlace(scope))) {
            return new Query.Near(scope, parts);
        }
        for (int i = first; i < cursor.place(); i++) {
            if (cursor.kind(i) == sign) {
                cursor.fault(Remark.NOT_A_PLACE, i);
            }
        }
        return new Query.And(parts);
    }

    private @Nullable Query alternatives() {
        List<Query> parts = joined(Kind.OR, this::operand);
        return parts.isEmpty() ? null : parts.size() == 1 ? parts.get(0) : new Query.Or(parts);
    }

    private List<Query> joined(Kind operator, Supplier<@Nullable Query> part) {
        List<Query> parts = new ArrayList<>();
        add(parts, part.get());
        while (cursor.is(operator)) {
            int sign = cursor.place();
            cursor.skip();
            if (parts.isEmpty() || !cursor.startsOperand()) {
                cursor.fault(Remark.DANGLING_OPERATOR, sign);
            } else {
                add(parts, part.get());
            }
        }
        return parts;
    }

    private @Nullable Query operand() {
        boolean not = false;
        int first = cursor.place();
        while (cursor.is(Kind.NOT)) {
            not = !not;
            cursor.skip();
        }
        if (!cursor.startsOperand()) {
            cursor.fault(Remark.DANGLING_OPERATOR, first);
            return null;
        }
        Token token = cursor.next();
        Query query = token.kind() == Kind.OPEN ? group() : term(token);
        return query == null || !not ? query : query instanceof Query.Not inner ? inner.part() : new Query.Not(query);
    }

    private @Nullable Query group() {
        int open = cursor.place() - 1;
        if (depth == DEPTH) {
            cursor.fault(Remark.TOO_DEEP, open);
            return null;
        }
        depth++;
        Query query = all();
        depth--;
        if (cursor.is(Kind.CLOSE)) {
            cursor.skip();
        } else {
            cursor.fault(Remark.UNMATCHED_PARENTHESIS, open);
        }
        return query;
    }

    private @Nullable Query term(Token token) {
        if (!terms.hasRoom(token)) {
            return null;
        }
        return token.kind() == Kind.FIELD ? field(token) : terms.read(token, field);
    }

    private Query field(Token name) {
        List<List<Token>> values = cursor.values();
        if (values.isEmpty()) {
            return cursor.is(Kind.OPEN) ? inside(name) : fields.word(name);
        }
        terms.count(values.stream().mapToInt(List::size).sum() - 1);
        return fields.all(name, values);
    }

    /** Parentheses with more than a row of values: the field is asked of each word in them. */
    private Query inside(Token name) {
        Token outer = field;
        field = name;
        cursor.skip();
        Query query = group();
        field = outer;
        return query == null ? fields.word(name) : query;
    }

    private static void add(List<Query> parts, @Nullable Query part) {
        if (part != null) {
            parts.add(part);
        }
    }
}
