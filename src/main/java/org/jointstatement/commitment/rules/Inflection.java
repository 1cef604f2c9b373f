package org.jointstatement.commitment.rules;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The forms of a verb: regular English, unless the data file lists it as irregular. */
final class Inflection {

    private final Map<String, Map<String, Form>> irregular = new HashMap<>();

    /** Notes a verb whose past or participle is not regular. */
    void add(String base, String past, String pastParticiple, String participle) {
        Map<String, Form> forms = new HashMap<>();
        forms.put(participle, Form.PARTICIPLE);
        forms.put(past, Form.PAST);
        forms.put(pastParticiple, Form.PAST);
        forms.put(singular(base), Form.SINGULAR);
        forms.put(base, Form.BASE);
        irregular.put(base, forms);
    }

    /** Each form of a verb as written, and which it is. */
    Map<String, Form> formsOf(String base) {
        Map<String, Form> listed = irregular.get(base);
        if (listed != null) {
            return listed;
        }
        Map<Form, String> forms = new EnumMap<>(Form.class);
        forms.put(Form.BASE, base);
        forms.put(Form.SINGULAR, singular(base));
        forms.put(Form.PAST, stem(base) + "ed");
        forms.put(Form.PARTICIPLE, (base.endsWith("e") ? base.substring(0, base.length() - 1) : base) + "ing");
        Map<String, Form> byWord = new HashMap<>();
        forms.forEach((form, word) -> byWord.put(word, form));
        return byWord;
    }

    private static String singular(String base) {
        if (endsInConsonantAndY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hisses = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x");
        return base + (hisses || base.endsWith("o") ? "es" : "s");
    }

    private static String stem(String base) {
        if (base.endsWith("e")) {
            return base.substring(0, base.length() - 1);
        }
        return endsInConsonantAndY(base) ? base.substring(0, base.length() - 1) + "i" : base;
    }

    private static boolean endsInConsonantAndY(String base) {
        return base.length() > 1 && base.endsWith("y") && "aeou".indexOf(base.charAt(base.length() - 2)) < 0;
    }
}
