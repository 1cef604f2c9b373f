package org.jointstatement.seeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides a printed list of names: at semicolons if there are any, else at commas; at the last "and". Names that hold a
 * comma or "and" themselves are known from a list.
 */
final class NameList {

    private static final List<String> JOINED_NAMES = DataLines.longestFirst("joined-names.txt");
    private static final Pattern CONNECTOR = Pattern.compile("^(?:and|as well as|along with|together with) ");
    private static final Pattern NAME = Pattern.compile("(?:the |The )?[“\"]?(?!\\p{Ll})\\p{L}.*");
    private static final String AND = " and ";

    private final String list;
    private final char separator;
    private final List<String> names = new ArrayList<>();

    private NameList(String list) {
        this.list = list;
        this.separator = list.indexOf(';') >= 0 ? ';' : ',';
    }

    /** The names as printed; none if the list cannot be divided without guessing. */
    static Optional<List<String>> of(String list) {
        List<String> names = new NameList(list).divide();
        boolean allNames = names.stream()
                .allMatch(name -> name.length() <= 300 && NAME.matcher(name).matches());
        return allNames && !names.isEmpty() ? Optional.of(names) : Optional.empty();
    }

    private List<String> divide() {
        int start = 0;
        while (start < list.length()) {
            int from = afterConnector(start);
            int end = itemEnd(from);
            add(list.substring(from, end).strip(), from > start && start > 0, end == list.length());
            start = end + 1;
        }
        return names;
    }

    private int afterConnector(int start) {
        int from = start;
        while (from < list.length() && list.charAt(from) == ' ') {
            from++;
        }
        Matcher connector = CONNECTOR.matcher(list).region(from, list.length());
        return connector.lookingAt() ? connector.end() : from;
    }

    private int itemEnd(int from) {
        int end = list.indexOf(separator, from + joinedNameAt(from));
        return end < 0 ? list.length() : end;
    }

    /** The length of the known name that stands here with all its commas; 0 if there is none. */
    private int joinedNameAt(int from) {
        int article = list.startsWith("the ", from) ? 4 : 0;
        for (String name : JOINED_NAMES) {
            if (list.startsWith(name, from + article)) {
                return article + name.length();
            }
        }
        return 0;
    }

    private void add(String item, boolean connected, boolean last) {
        if (separator == ',' && !names.isEmpty() && (item.endsWith(" of") || item.endsWith(" of the"))) {
            names.set(names.size() - 1, names.get(names.size() - 1) + ", " + item);
            return;
        }
        int and = last && !connected ? item.indexOf(AND, joinedLength(item)) : -1;
        if (and < 0) {
            names.add(item);
            return;
        }
        names.add(item.substring(0, and));
        names.add(item.substring(and + AND.length()));
    }

    /** Where to look for the list's own "and": after a known name that holds one. */
    private static int joinedLength(String item) {
        return new NameList(item).joinedNameAt(0);
    }
}
