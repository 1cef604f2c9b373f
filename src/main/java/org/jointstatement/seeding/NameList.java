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
    private static final Pattern CONNECTOR = Pattern.compile("(?:and|as well as|along with|together with) ");
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
            int bare = start + (list.charAt(start) == ' ' ? 1 : 0);
            Matcher connector = CONNECTOR.matcher(list).region(bare, list.length());
            boolean connected = connector.lookingAt();
            int from = connected ? connector.end() : bare;
            int end = itemEnd(from);
            String item = list.substring(from, end);
            if (connected || end < list.length()) {
                add(item);
            } else {
                addLast(item);
            }
            start = end + 1;
        }
        return names;
    }

    private int itemEnd(int from) {
        int end = list.indexOf(separator, from + joinedNameAt(list, from));
        return end < 0 ? list.length() : end;
    }

    /** The length of the known name that stands here with its comma or "and"; 0 if there is none. */
    private static int joinedNameAt(String list, int from) {
        int article = list.startsWith("the ", from) ? "the ".length() : 0;
        for (String name : JOINED_NAMES) {
            if (list.startsWith(name, from + article)) {
                return article + name.length();
            }
        }
        return 0;
    }

    /** The last item without a comma before its "and" is two names, unless it is one of the known ones. */
    private void addLast(String item) {
        int and = item.indexOf(AND, joinedNameAt(item, 0));
        if (and < 0) {
            add(item);
        } else {
            add(item.substring(0, and));
            add(item.substring(and + AND.length()));
        }
    }

    /** What ends in "of" is the second half of a name such as "Korea, Republic of". */
    private void add(String item) {
        boolean isHalf = (item.endsWith(" of") || item.endsWith(" of the")) && joinedNameAt(item, 0) == 0;
        if (separator == ',' && isHalf && !names.isEmpty()) {
            int last = names.size() - 1;
            names.set(last, names.get(last) + ", " + item);
        } else {
            names.add(item);
        }
    }
}
