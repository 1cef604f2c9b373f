package org.jointstatement.search.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A piece of a text that is not too long to show.
 *
 * @param found whether it is a word that was sought
 */
record FoundPiece(String text, boolean found) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}’'-]+");

    /** How many words are shown before the first that was sought, and after it. */
    private static final int BEFORE = 6;

    private static final int AFTER = 24;

    /** Within so many words stands together what was sought together. */
    private static final int TOGETHER = 5;

    /**
     * Cuts a text around the place where most of what is sought stands together, and marks all of it.
     *
     * @param stems of a word, if they are sought
     */
    static List<FoundPiece> of(String text, Function<String, List<String>> stems) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        List<List<String>> found =
                words.stream().map(word -> stems.apply(word.group())).toList();
        return pieces(text, words, found, first(found));
    }

    private static int first(List<List<String>> found) {
        int first = 0;
        long most = 0;
        for (int at = 0; at < found.size(); at++) {
            long together = found.subList(at, Math.min(found.size(), at + TOGETHER)).stream()
                    .flatMap(List::stream)
                    .distinct()
                    .count();
            if (together > most && !found.get(at).isEmpty()) {
                most = together;
                first = at;
            }
        }
        return first;
    }

    private static List<FoundPiece> pieces(String text, List<MatchResult> words, List<List<String>> found, int first) {
        int from = Math.max(0, first - BEFORE);
        int to = Math.min(words.size(), first + AFTER);
        int at = from == 0 ? 0 : words.get(from).start();
        int end = to == words.size() ? text.length() : words.get(to - 1).end();
        List<FoundPiece> pieces = new ArrayList<>();
        pieces.add(new FoundPiece(from == 0 ? "" : "… ", false));
        for (int place = from; place < to; place++) {
            MatchResult word = words.get(place);
            if (!found.get(place).isEmpty()) {
                pieces.add(new FoundPiece(text.substring(at, word.start()), false));
                pieces.add(new FoundPiece(word.group(), true));
                at = word.end();
            }
        }
        pieces.add(new FoundPiece(text.substring(at, end) + (end == text.length() ? "" : " …"), false));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }
}
