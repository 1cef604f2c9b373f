package org.jointstatement.search;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jointstatement.search.index.SearchDocument.Kind;

/** In what someone looks for words. */
public enum In {
    CLAUSES(EnumSet.of(Kind.CLAUSE)),
    PARAGRAPHS(EnumSet.of(Kind.PARAGRAPH)),
    ANNOTATIONS(EnumSet.of(Kind.ANNOTATION)),
    ALL(EnumSet.allOf(Kind.class));

    private final Set<Kind> kinds;

    In(Set<Kind> kinds) {
        this.kinds = kinds;
    }

    public Set<Kind> kinds() {
        return kinds;
    }

    /** Its name in URLs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<In> find(String word) {
        return Stream.of(values()).filter(in -> in.word().equals(word)).findFirst();
    }
}
