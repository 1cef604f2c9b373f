package org.jointstatement.annotation;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointstatement.account.Viewer;
import org.jspecify.annotations.Nullable;

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
        if (annotation.withheld() != null) {
            return labels;
        }
        switch (annotation.audience()) {
            case PUBLIC -> labels.addAll(Set.of(EVERYONE, SIGNED_IN));
            case SIGNED_IN -> labels.add(SIGNED_IN);
            case TEAM -> labels.add(team(annotation.team()));
            case ONLY_ME -> {}
        }
        return labels;
    }

    /**
     * The labels that a viewer carries.
     *
     * @param teams that the viewer is in
     */
    public static Set<String> of(Viewer viewer, Set<UUID> teams) {
        UUID id = viewer.id();
        if (id == null) {
            return Set.of(EVERYONE);
        }
        Set<String> labels = teams.stream().map(Readership::team).collect(Collectors.toSet());
        labels.addAll(Set.of(EVERYONE, SIGNED_IN, account(id)));
        return labels;
    }

    private static String team(@Nullable UUID id) {
        return "team:" + id;
    }

    private static String account(UUID id) {
        return "account:" + id;
    }
}
