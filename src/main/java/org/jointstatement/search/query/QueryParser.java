package org.jointstatement.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jointstatement.search.query.Query.Scope;
import org.jointstatement.search.query.QueryTokens.Kind;
import org.jointstatement.search.query.QueryTokens.Token;
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
    private final List<Token> tokens;
    private final FieldParser fields;
    private int at;
    private int words;
    private int stars;
    private int tildes;
    private int depth;
    private @Nullable Token field;

    private QueryParser(String text, Function<String, Optional<String>> countries) {
        faults = new Faults(text);
        tokens = QueryTokens.of(shortened(text), faults);
        fields = new FieldParser(faults, countries);
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
        while (at < tokens.size() && !(depth > 0 && is(Kind.CLOSE))) {
            if (is(Kind.CLOSE)) {
                fault(Remark.UNMATCHED_PARENTHESIS);
                at++;
            } else if (startsOperand()) {
                add(parts, near(Scope.PARAGRAPH, () -> near(Scope.SENTENCE, this::alternatives)));
            } else {
                operator(parts);
            }
        }
        return parts.isEmpty() ? null : parts.size() == 1 ? parts.get(0) : new Query.And(parts);
    }

    /** An AND says what is the case anyhow; any other operator that comes here has nothing on its left. */
    private void operator(List<Query> parts) {
        int operator = at++;
        if (tokens.get(operator).kind() != Kind.AND || parts.isEmpty() || !startsOperand()) {
            fault(Remark.DANGLING_OPERATOR, operator);
        }
    }

    private @Nullable Query near(Scope scope, Supplier<@Nullable Query> part) {
        Kind sign = scope == Scope.SENTENCE ? Kind.SENTENCE : Kind.PARAGRAPH;
        int first = at;
        List<Query> parts = joined(sign, part);
        if (parts.size() < 2) {
            return parts.isEmpty() ? null : parts.get(0);
        }
        if (parts.stream().allMatch(each -> each.isPlace(scope))) {
            return new Query.Near(scope, parts);
        }
        for (int i = first; i < at; i++) {
            if (tokens.get(i).kind() == sign) {
                fault(Remark.NOT_A_PLACE, i);
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
        while (is(operator)) {
            int sign = at++;
            if (parts.isEmpty() || !startsOperand()) {
                fault(Remark.DANGLING_OPERATOR, sign);
            } else {
                add(parts, part.get());
            }
        }
        return parts;
    }

    private @Nullable Query operand() {
        boolean not = false;
        int first = at;
        while (is(Kind.NOT)) {
            not = !not;
            at++;
        }
        if (!startsOperand()) {
            fault(Remark.DANGLING_OPERATOR, first);
            return null;
        }
        Token token = tokens.get(at++);
        Query query = token.kind() == Kind.OPEN ? group() : term(token);
        return query == null || !not ? query : query instanceof Query.Not inner ? inner.part() : new Query.Not(query);
    }

    private @Nullable Query group() {
        int open = at - 1;
        if (depth == DEPTH) {
            fault(Remark.TOO_DEEP, open);
            return null;
        }
        depth++;
        Query query = all();
        depth--;
        if (is(Kind.CLOSE)) {
            at++;
        } else {
            fault(Remark.UNMATCHED_PARENTHESIS, open);
        }
        return query;
    }

    private @Nullable Query term(Token token) {
        if (++words > WORDS) {
            faults.add(Remark.TOO_MANY_WORDS, token.start(), token.end());
            return null;
        }
        if (field != null && FieldParser.isValue(token)) {
            return fields.read(field, List.of(token));
        }
        return switch (token.kind()) {
            case PHRASE -> new Query.Phrase(token.text());
            case PREFIX -> ++stars > STARS ? plain(token) : new Query.Prefix(token.text());
            case FUZZY -> ++tildes > TILDES ? plain(token) : new Query.Fuzzy(token.text(), token.number());
            case PROXIMITY -> new Query.Proximity(token.text(), token.number());
            case FIELD -> field(token);
            default -> new Query.Word(token.text());
        };
    }

    /** A pattern is looked up among all words there are, so there are few of them. */
    private Query plain(Token pattern) {
        faults.add(Remark.TOO_MANY_PATTERNS, pattern.start(), pattern.end());
        return new Query.Phrase(pattern.text());
    }

    private Query field(Token name) {
        int end = FieldParser.valuesEnd(tokens, at);
        List<List<Token>> values = FieldParser.values(tokens, at, end);
        if (values.isEmpty()) {
            return is(Kind.OPEN) ? inside(name) : fields.word(name);
        }
        at = end;
        words += values.stream().mapToInt(List::size).sum() - 1;
        return fields.all(name, values);
    }

    /** Parentheses with more than a row of values: the field is asked of each word in them. */
    private Query inside(Token name) {
        Token outer = field;
        field = name;
        at++;
        Query query = group();
        field = outer;
        return query == null ? fields.word(name) : query;
    }

    private boolean startsOperand() {
        return at < tokens.size()
                && switch (tokens.get(at).kind()) {
                    case WORD, PHRASE, PREFIX, FUZZY, PROXIMITY, FIELD, OPEN, NOT -> true;
                    default -> false;
                };
    }

    private boolean is(Kind kind) {
        return at < tokens.size() && tokens.get(at).kind() == kind;
    }

    private void fault(Remark remark) {
        fault(remark, at);
    }

    private void fault(Remark remark, int token) {
        faults.add(remark, tokens.get(token).start(), tokens.get(token).end());
    }

    private static void add(List<Query> parts, @Nullable Query part) {
        if (part != null) {
            parts.add(part);
        }
    }
}
