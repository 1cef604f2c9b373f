package org.jointstatement.annotation;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jointstatement.account.Viewer;

/**
 * Who may read an annotation, in labels: a viewer who carries one of its labels may. It is what {@link Visibility} says,
 * for an index that has to know it beforehand.
 */
public final class Readership {

    /** The label that everyone carries. */
    public static final String EVERYONE = "public";

    private static final String SIGNED_IN = "signed-in";

    private Readership() {}

    /** The labels of an annotation. */
    public static Set<String> of(Annotation annotation) {
        Set<String> labels = new HashSet<>(Set.of(account(annotation.author())));
        switch (annotation.audience()) {
            case PUBLIC -> labels.addAll(Set.of(EVERYONE, SIGNED_IN));
            case SIGNED_IN -> labels.add(SIGNED_IN);
            case ONLY_ME -> {}
        }
        return labels;
    }

    /** The labels that a viewer carries. */
    public static Set<String> of(Viewer viewer) {
        UUID id = viewer.id();
        return id == null ? Set.of(EVERYONE) : Set.of(EVERYONE, SIGNED_IN, account(id));
    }

    private static String account(UUID id) {
        return "account:" + id;
    }
}
