package org.jointstatement.statement;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a text or a person may mean by a name of a country: every name that the reference knows, and its codes. */
@Component
public class Countries {

    /** How many words a name may have. */
    private static final int LONGEST = 10;

    private final JdbcClient rows;

    /** Names change with a migration only, which is before anyone asks. */
    private volatile @Nullable Map<String, String> names;

    Countries(JdbcClient rows) {
        this.rows = rows;
    }

    /** The ISO 3166-1 code of three capitals that a name, or a code of two or three capitals, stands for. */
    public Optional<String> code(String name) {
        String folded = CountryNames.fold(name);
        return Optional.ofNullable(names().get(folded)).or(() -> byCode(name.strip()));
    }

    /** The codes of the countries that a text names, by the longest name at each place; a name begins with a capital. */
    public Set<String> namedIn(String text) {
        List<String> words = words(text);
        Set<String> found = new TreeSet<>();
        for (int at = 0; at < words.size(); at++) {
            int length = Character.isUpperCase(words.get(at).codePointAt(0)) ? longest(words, at, found) : 0;
            at += Math.max(0, length - 1);
        }
        return found;
    }

    /** Whether a word is part of a name of a country. */
    public boolean haveInNames(String word) {
        String folded = " " + CountryNames.fold(word) + " ";
        return !folded.isBlank() && names().keySet().stream().anyMatch(name -> (" " + name + " ").contains(folded));
    }

    /** Changes with the names: what was found in a text before may be otherwise now. */
    public String edition() {
        return Integer.toHexString(new TreeMap<>(names()).toString().hashCode());
    }

    private int longest(List<String> words, int at, Set<String> found) {
        for (int end = Math.min(words.size(), at + LONGEST); end > at; end--) {
            String name = String.join(" ", words.subList(at, end)).toLowerCase(Locale.ROOT);
            String code = names().get(name);
            if (code != null) {
                found.add(code);
                return end - at;
            }
        }
        return 0;
    }

    /** The same words as {@link CountryNames#fold} makes, but with their capitals. */
    private static List<String> words(String text) {
        String seen = text.replaceAll("['’‘‛ʼʻ′`´]|\\p{Cf}", "").replace("&", " and ");
        String plain = Normalizer.normalize(seen, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        List<String> words = new ArrayList<>(List.of(plain.split("[^\\p{L}\\p{N}]+")));
        words.removeIf(word -> word.isEmpty() || word.equalsIgnoreCase("the"));
        return words;
    }

    private Optional<String> byCode(String code) {
        return !code.matches("[A-Z]{2,3}")
                ? Optional.empty()
                : rows.sql("select alpha3 from country where alpha3 = ? or alpha2 = ?")
                        .params(code, code)
                        .query(String.class)
                        .optional();
    }

    private Map<String, String> names() {
        Map<String, String> known = names;
        if (known == null) {
            known = rows
                    .sql("select folded, alpha3 from country_name")
                    .query((row, number) -> Map.entry(row.getString("folded"), row.getString("alpha3")))
                    .list()
                    .stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
            names = known;
        }
        return known;
    }
}
