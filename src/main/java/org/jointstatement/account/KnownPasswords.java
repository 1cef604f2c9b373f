package org.jointstatement.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Recognises passwords that guessers try first. At fifteen characters and more these are hardly single words but
 * repetitions, walks over the keyboard and words of the list joined together: one is known if too little of it is left
 * when all that is taken away. Ordinary words are not on the list, so a phrase of them is fine.
 */
final class KnownPasswords {

    /** So many characters have to be its owner's own. */
    private static final int OWN = 6;

    private static final int SHORTEST_WORD = 4;
    private static final String LIST = "/account/known-passwords.txt";

    private final Set<String> words;

    KnownPasswords() {
        try (InputStream list = Objects.requireNonNull(getClass().getResourceAsStream(LIST), LIST);
                var reader = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            words = reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(KnownPasswords::fold)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells whether a password consists, but for a few characters, of what everyone tries or of these names. */
    boolean contains(String password, String... names) {
        Set<String> known = new HashSet<>(words);
        for (String name : names) {
            known.add(fold(name));
            Arrays.stream(name.split("[\\s\\p{Z}\\p{P}]+"))
                    .map(KnownPasswords::fold)
                    .forEach(known::add);
        }
        known.removeIf(word -> word.length() < SHORTEST_WORD);
        String plain = lower(password);
        return own(plain, known) < OWN || own(fold(password), known) < OWN;
    }

    /** The fewest characters that are left when words, runs and repetitions are taken out. */
    private static int own(String text, Collection<String> words) {
        int[] own = new int[text.length() + 1];
        for (int end = 1; end <= text.length(); end++) {
            own[end] = own[end - 1] + 1;
            for (String word : words) {
                if (text.startsWith(word, end - word.length())) {
                    own[end] = Math.min(own[end], own[end - word.length()]);
                }
            }
            own[end] = Math.min(own[end], own[end - run(text, end)]);
            own[end] = Math.min(own[end], own[end - repeated(text, end)]);
        }
        return own[text.length()];
    }

    /** The length of the run that ends here, up, down or level: 3456, dcba, zzzz; 0 if shorter than three. */
    private static int run(String text, int end) {
        int longest = 0;
        for (int step = -1; step <= 1; step++) {
            int start = end - 1;
            while (start > 0 && text.charAt(start) - text.charAt(start - 1) == step) {
                start--;
            }
            longest = Math.max(longest, end - start);
        }
        return longest < 3 ? 0 : longest;
    }

    /** How much of the text that ends here only repeats what stands right before it. */
    private static int repeated(String text, int end) {
        for (int length = end / 2; length >= 2; length--) {
            if (text.regionMatches(end - length, text, end - 2 * length, length)) {
                return length;
            }
        }
        return 0;
    }

    private static String lower(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Undoes what is done to a word to make it look less known: capitals, marks, digits for letters. */
    private static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        for (char letter : lower(text).toCharArray()) {
            int leet = "0134578@$!|+".indexOf(letter);
            folded.append(leet < 0 ? letter : "oieastbasiit".charAt(leet));
        }
        return folded.toString().replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
