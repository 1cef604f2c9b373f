package org.jointstatement.search.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointstatement.annotation.Status;
import org.jointstatement.search.query.Token.Kind;
import org.jointstatement.search.words.WordFile;

/** Reads what stands after a field: a value, or several in parentheses of which one is enough. */
public final class FieldParser {

    private static final Map<String, String> TYPES =
            WordFile.read("type-words.txt").pairs();

    private static final Set<String> YES_OR_NO = Set.of("yes", "no");
    private static final Set<String> DIRECTIONS = Set.of("self", "others", "none");

    private static final Set<String> STATUSES =
            Stream.of(Status.values()).map(Status::word).collect(Collectors.toSet());

    /** A place that has no field of its own, such as {@code 9.2} or {@code [6].1b}. */
    private static final Pattern SENTENCE = Pattern.compile("[¶§]?\\[?(\\d{1,5})]?\\.\\d+\\p{L}?");

    private final Faults faults;
    private final Function<String, Optional<String>> countries;

    FieldParser(Faults faults, Function<String, Optional<String>> countries) {
        this.faults = faults;
        this.countries = countries;
    }

    /** The values of a field, in small letters, where they are few; none where they are of the text. */
    public static List<String> values(FieldName name) {
        return switch (name) {
            case TYPE -> TYPES.values().stream().distinct().sorted().toList();
            case DIRECTION -> DIRECTIONS.stream().sorted().toList();
            case CAVEAT -> YES_OR_NO.stream().sorted().toList();
            default -> List.of();
        };
    }

    /** Where the values that begin here end; the same place if there are none. */
    static int valuesEnd(List<Token> tokens, int from) {
        if (from == tokens.size() || tokens.get(from).kind() != Kind.OPEN) {
            return from < tokens.size() && isValue(tokens.get(from)) ? from + 1 : from;
        }
        int end = from + 1;
        while (end < tokens.size()
                && (isValue(tokens.get(end))
                        || tokens.get(end).kind() == Kind.OR
                        || tokens.get(end).kind() == Kind.AND)) {
            end++;
        }
        boolean closed = end < tokens.size() && tokens.get(end).kind() == Kind.CLOSE;
        return closed && end > from + 1 ? end + 1 : from;
    }

    /** The values that stand there: of those in one list one is enough, and each list has to be answered. */
    static List<List<Token>> values(List<Token> tokens, int from, int to) {
        List<List<Token>> all = new ArrayList<>();
        boolean next = true;
        for (Token token : tokens.subList(from, to)) {
            if (isValue(token)) {
                if (next) {
                    all.add(new ArrayList<>());
                }
                all.get(all.size() - 1).add(token);
            }
            next = token.kind() == Kind.AND || next && !isValue(token);
        }
        return all;
    }

    static boolean isValue(Token token) {
        return switch (token.kind()) {
            case WORD, PHRASE, PREFIX, FUZZY, PROXIMITY -> true;
            default -> false;
        };
    }

    /** A field without a value, which is a word. */
    Query word(Token field) {
        faults.add(Remark.NO_VALUE, field.start(), field.end());
        return new Query.Word(field.text());
    }

    /** The field with all that was asked of it. */
    Query all(Token field, List<List<Token>> values) {
        List<Query> all = values.stream().map(any -> read(field, any)).toList();
        return all.size() == 1 ? all.get(0) : new Query.And(all);
    }

    /** The field with its values; words where there is none that it can have. */
    Query read(Token field, List<Token> values) {
        FieldName name = FieldName.find(field.text()).orElseThrow();
        Set<Query> read = new LinkedHashSet<>();
        Set<String> known = new LinkedHashSet<>();
        for (Token value : values) {
            remarkOnSigns(value);
            if (name.isNumber()) {
                read.add(number(name, value));
            } else {
                value(name, value).ifPresentOrElse(known::add, () -> read.add(unread(name, value)));
            }
        }
        if (!known.isEmpty()) {
            read.add(new Query.Field(name, List.copyOf(known)));
        }
        return read.size() == 1 ? read.iterator().next() : new Query.Or(new ArrayList<>(read));
    }

    /** A star or a tilde means nothing in a value. */
    private void remarkOnSigns(Token value) {
        if (value.kind() == Kind.PREFIX) {
            faults.add(Remark.STRAY_STAR, value.start(), value.end());
        } else if (value.kind() == Kind.FUZZY || value.kind() == Kind.PROXIMITY) {
            faults.add(Remark.STRAY_TILDE, value.start(), value.end());
        }
    }

    private Query number(FieldName name, Token value) {
        Matcher sentence = SENTENCE.matcher(value.text());
        if (name == FieldName.PARA && sentence.matches()) {
            faults.add(Remark.SENTENCE_NUMBER, value.start(), value.end());
            int paragraph = Integer.parseInt(sentence.group(1));
            return new Query.Range(name, paragraph, paragraph);
        }
        Optional<Numbers> numbers = Numbers.read(value.text());
        if (name == FieldName.STRENGTH && numbers.filter(Numbers::isNoStrength).isPresent()) {
            faults.add(Remark.NOT_A_STRENGTH, value.start(), value.end());
        }
        return numbers.isPresent()
                ? new Query.Range(name, numbers.get().from(), numbers.get().to())
                : unread(name, value);
    }

    /** A value that the field cannot have is searched as what it is, words. */
    private Query unread(FieldName name, Token value) {
        faults.add(remark(name), value.start(), value.end());
        return value.kind() == Kind.PHRASE ? new Query.Phrase(value.text()) : word(value.text());
    }

    /** Signs before a number are no part of a word. */
    private static Query word(String text) {
        String bare = text.replaceFirst("^[<>=≥≤]+", "");
        return QueryText.readsAsWord(bare) ? new Query.Word(bare) : new Query.Phrase(bare);
    }

    private static Remark remark(FieldName name) {
        return switch (name) {
            case TYPE -> Remark.UNKNOWN_TYPE;
            case DIRECTION -> Remark.UNKNOWN_DIRECTION;
            case CAVEAT -> Remark.NOT_YES_OR_NO;
            case COUNTRY -> Remark.UNKNOWN_COUNTRY;
            case STATUS -> Remark.UNKNOWN_STATUS;
            default -> Remark.NOT_A_NUMBER;
        };
    }

    private Optional<String> value(FieldName name, Token value) {
        String small = value.text().toLowerCase(Locale.ROOT);
        return switch (name) {
            case TYPE -> Optional.ofNullable(TYPES.get(small));
            case DIRECTION -> Optional.of(small).filter(DIRECTIONS::contains);
            case CAVEAT -> Optional.of(small).filter(YES_OR_NO::contains);
            case COUNTRY -> countries.apply(value.text());
            case STATUS -> Optional.of(small.replaceAll("[\\s_]+", "-")).filter(STATUSES::contains);
            default -> Optional.of(value.text());
        };
    }
}
