package org.jointstatement.search.query;

import java.util.List;
import org.jointstatement.search.query.Token.Kind;

/** Where the reading of a query stands. */
final class Cursor {

    private final List<Token> tokens;
    private final Faults faults;
    private int at;

    Cursor(List<Token> tokens, Faults faults) {
        this.tokens = tokens;
        this.faults = faults;
    }

    int place() {
        return at;
    }

    boolean isAtEnd() {
        return at == tokens.size();
    }

    boolean is(Kind kind) {
        return !isAtEnd() && tokens.get(at).kind() == kind;
    }

    Kind kind(int place) {
        return tokens.get(place).kind();
    }

    boolean startsOperand() {
        return !isAtEnd()
                && switch (tokens.get(at).kind()) {
                    case WORD, PHRASE, PREFIX, FUZZY, PROXIMITY, FIELD, OPEN, NOT -> true;
                    default -> false;
                };
    }

    Token next() {
        return tokens.get(at++);
    }

    void skip() {
        at++;
    }

    /** The values of a field that begin here, and goes behind them; none, and stays, if there are none. */
    List<List<Token>> values() {
        int end = FieldParser.valuesEnd(tokens, at);
        List<List<Token>> values = FieldParser.values(tokens, at, end);
        at = end;
        return values;
    }

    void fault(Remark remark) {
        fault(remark, at);
    }

    void fault(Remark remark, int place) {
        faults.add(remark, tokens.get(place).start(), tokens.get(place).end());
    }
}
