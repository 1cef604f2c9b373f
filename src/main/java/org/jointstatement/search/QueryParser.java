package org.jointstatement.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jointstatement.search.QueryTokens.Kind;
import org.jointstatement.search.QueryTokens.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads the query language. Words are ANDed, OR joins its two neighbours before that. Nothing makes it fail: what it
 * cannot read is left out and remarked on. Its work grows with the length of the query, which is bounded.
 */
final class QueryParser {

    static final int LENGTH = 500;
    static final int WORDS = 50;
    static final int DEPTH = 20;

    private final Set<Remark> remarks = EnumSet.noneOf(Remark.class);
    private final List<Token> tokens;
    private int at;
    private int words;
    private int depth;

    private QueryParser(String text) {
        tokens = QueryTokens.of(shortened(text), remarks);
    }

    static ParsedQuery parse(String text) {
        QueryParser parser = new QueryParser(text);
        Query query = parser.all();
        if (parser.remarks.contains(Remark.TOO_DEEP)) {
            // The partners of the parentheses that were left out are not the writer's mistake.
            parser.remarks.remove(Remark.UNMATCHED_PARENTHESIS);
        }
        if (query != null && query.isOnlyNegative()) {
            parser.remarks.add(Remark.ONLY_NOT);
        }
        return new ParsedQuery(text, query, List.copyOf(parser.remarks));
    }

    private String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LENGTH) {
            return text;
        }
        remarks.add(Remark.TOO_LONG);
        String cut = text.substring(0, text.offsetByCodePoints(0, LENGTH));
        return cut.indexOf(' ') > 0 ? cut.substring(0, cut.lastIndexOf(' ')) : cut;
    }

    /** What stands between two parentheses, or all there is. */
    private @Nullable Query all() {
        List<Query> parts = new ArrayList<>();
        while (at < tokens.size() && !(depth > 0 && is(Kind.CLOSE))) {
            if (is(Kind.CLOSE)) {
                remarks.add(Remark.UNMATCHED_PARENTHESIS);
                at++;
            } else if (is(Kind.AND) || is(Kind.OR)) {
                operator(parts);
            } else {
                add(parts, alternatives());
            }
        }
        return parts.isEmpty() ? null : parts.size() == 1 ? parts.get(0) : new Query.And(parts);
    }

    /** An AND says what is the case anyhow; an OR that comes here has nothing on its left. */
    private void operator(List<Query> parts) {
        boolean or = is(Kind.OR);
        at++;
        if (or || parts.isEmpty() || !startsOperand()) {
            remarks.add(Remark.DANGLING_OPERATOR);
        }
    }

    private @Nullable Query alternatives() {
        List<Query> parts = new ArrayList<>();
        add(parts, operand());
        while (is(Kind.OR)) {
            at++;
            if (parts.isEmpty() || !startsOperand()) {
                remarks.add(Remark.DANGLING_OPERATOR);
            } else {
                add(parts, operand());
            }
        }
        return parts.isEmpty() ? null : parts.size() == 1 ? parts.get(0) : new Query.Or(parts);
    }

    private @Nullable Query operand() {
        boolean not = false;
        while (is(Kind.NOT)) {
            not = !not;
            at++;
        }
        if (!startsOperand()) {
            remarks.add(Remark.DANGLING_OPERATOR);
            return null;
        }
        Token token = tokens.get(at++);
        Query query = token.kind() == Kind.OPEN ? group() : term(token);
        return query == null || !not ? query : query instanceof Query.Not inner ? inner.part() : new Query.Not(query);
    }

    private @Nullable Query group() {
        if (depth == DEPTH) {
            remarks.add(Remark.TOO_DEEP);
            return null;
        }
        depth++;
        Query query = all();
        depth--;
        if (is(Kind.CLOSE)) {
            at++;
        } else {
            remarks.add(Remark.UNMATCHED_PARENTHESIS);
        }
        return query;
    }

    private @Nullable Query term(Token token) {
        if (++words > WORDS) {
            remarks.add(Remark.TOO_MANY_WORDS);
            return null;
        }
        return switch (token.kind()) {
            case PHRASE -> new Query.Phrase(token.text());
            case PREFIX -> new Query.Prefix(token.text());
            default -> new Query.Word(token.text());
        };
    }

    private boolean startsOperand() {
        return is(Kind.WORD) || is(Kind.PHRASE) || is(Kind.PREFIX) || is(Kind.OPEN) || is(Kind.NOT);
    }

    private boolean is(Kind kind) {
        return at < tokens.size() && tokens.get(at).kind() == kind;
    }

    private static void add(List<Query> parts, @Nullable Query part) {
        if (part != null) {
            parts.add(part);
        }
    }
}
