package org.jointstatement.search.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointstatement.search.index.IndexFollower;
import org.jointstatement.search.index.IndexUnavailableException;
import org.jointstatement.search.index.SearchEngine;
import org.jointstatement.search.index.SearchField;
import org.jointstatement.search.query.FieldName;
import org.jointstatement.search.query.FieldParser;
import org.jointstatement.search.words.Abbreviations;
import org.jointstatement.search.words.Vocabulary;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.PrintedNames;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.ContentVersion;
import org.springframework.stereotype.Component;

/**
 * What someone may go on to type: names and words that the published text prints, and numbers of its paragraphs. Notes
 * have no part in it, not even those that everyone may read.
 */
@Component
class Suggestions {

    static final int MOST = 8;

    /** Names that are looked through; a larger library suggests the first of them. */
    static final int NAMES = 5000;

    private static final int LONGEST = 100;
    private static final Pattern NUMBER =
            Pattern.compile("(?:¶|#|§|para(?:graph)?\\.?)? ?(\\d{1,5})", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}’'-]+$");

    private static final Pattern FIELD = Pattern.compile("(?:^|[\\s(-])(\\p{L}{2,}):$");

    /** A name, and how it is looked for. */
    private record Name(String printed, String folded) {}

    private final PrintedNames printed;
    private final Statements statements;
    private final IndexFollower index;
    private final ContentVersion contentVersion;
    private final Cache<Long, List<Name>> names =
            Caffeine.newBuilder().maximumSize(1).build();

    Suggestions(PrintedNames printed, Statements statements, IndexFollower index, ContentVersion contentVersion) {
        this.printed = printed;
        this.statements = statements;
        this.index = index;
        this.contentVersion = contentVersion;
    }

    /** Whole queries that begin as typed, or of which a name does; none if it is too short, or there is no index. */
    List<String> of(String typed) {
        String begun = typed.strip();
        if (begun.length() > LONGEST) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>(numbers(begun));
        names(begun).forEach(found::add);
        words(typed).forEach(found::add);
        return found.stream().limit(MOST).toList();
    }

    private List<String> numbers(String begun) {
        var number = NUMBER.matcher(begun);
        return !number.matches()
                ? List.of()
                : statements.findOnly().stream()
                        .flatMap(statement -> statement.paragraphs().stream())
                        .map(Paragraph::number)
                        .map(String::valueOf)
                        .filter(each -> each.startsWith(number.group(1)))
                        .map(each -> begun.substring(0, number.start(1)) + each)
                        .toList();
    }

    private Stream<String> names(String begun) {
        String folded = SearchField.fold(begun);
        return folded.length() < 2
                ? Stream.empty()
                : names.get(contentVersion.current(), version -> read()).stream()
                        .filter(name -> name.folded().startsWith(folded)
                                || name.folded().contains(" " + folded))
                        .map(Name::printed)
                        .limit(MOST);
    }

    private List<Name> read() {
        List<Name> read = new ArrayList<>();
        Stream.of(printed.participants(NAMES), printed.headings(NAMES))
                .flatMap(List::stream)
                .forEach(name -> read.add(new Name(name, SearchField.fold(name))));
        return read;
    }

    private static boolean isCapitals(String begun) {
        return begun.codePoints().allMatch(letter -> Character.isUpperCase(letter) || Character.isDigit(letter));
    }

    /** Abbreviations are what someone types in capitals. */
    private static Stream<String> abbreviations(SearchEngine engine, String begun) {
        Vocabulary vocabulary = engine.vocabulary();
        return vocabulary.beginning(begun).stream()
                .map(Abbreviations::key)
                .flatMap(key -> Stream.of(key, key.replaceFirst("S$", "")))
                .distinct()
                .filter(key -> key.length() >= begun.length() && vocabulary.hasAbbreviation(key));
    }

    /** After a field only what it can be goes on. */
    private Stream<String> values(String field, String begun) {
        String folded = SearchField.fold(begun);
        return FieldName.find(field).map(FieldParser::values).orElse(List.of()).stream()
                .filter(value -> value.startsWith(folded));
    }

    /** The last word may go on; what stands before it stays. */
    private Stream<String> words(String typed) {
        var last = WORD.matcher(typed);
        if (!last.find()) {
            return Stream.empty();
        }
        String before = typed.substring(0, last.start());
        var field = FIELD.matcher(before);
        if (field.find()) {
            return values(field.group(1), last.group()).map(value -> before + value);
        }
        return beginning(last.group()).map(word -> before + word);
    }

    /** A name keeps its capital: no text has it without. */
    private static String asPrinted(String word, Vocabulary vocabulary) {
        int first = word.offsetByCodePoints(0, 1);
        String name = word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
        return !vocabulary.hasExactly(word) && vocabulary.hasExactly(name) ? name : word;
    }

    private Stream<String> beginning(String letters) {
        SearchEngine engine;
        try {
            engine = index.engine();
        } catch (IndexUnavailableException e) {
            return Stream.empty();
        }
        try {
            String begun = letters.toLowerCase(Locale.ROOT);
            Stream<String> capitals = isCapitals(letters) ? abbreviations(engine, begun) : Stream.empty();
            Vocabulary vocabulary = engine.vocabulary();
            return Stream.concat(capitals, engine.words(begun, MOST).stream().map(word -> asPrinted(word, vocabulary)));
        } catch (UncheckedIOException e) {
            index.distrust(engine, e);
            return Stream.empty();
        }
    }
}
