package org.jointstatement.annotation;

import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Conditions on an annotation {@code a}, with their values: for the rest of a query of {@link Visibility}. */
final class Conditions {

    private final StringBuilder text = new StringBuilder("1 = 1");
    private final Map<String, Object> values = new HashMap<>();
    private @Nullable String first;

    /** Adds that a column has a value, if there is one; see {@link #newestFirst}. */
    void addIs(String column, String name, @Nullable Object value) {
        add(column + " = :" + name, name, value);
        if (value != null) {
            lead(column);
        }
    }

    /** Says that all that is found has the same in this column, in which an index begins. */
    void lead(String column) {
        first = first == null ? column : first;
    }

    /** The order of the index that finds them: with its first column, else H2 reads and sorts all that have the value. */
    String newestFirst(String written) {
        return " order by " + (first == null ? "" : first + " desc, ") + written + " desc, a.id desc";
    }

    /** Adds a condition, whose value has this name; none if there is no value. */
    void add(String condition, String name, @Nullable Object value) {
        if (value != null) {
            add(condition);
            values.put(name, value);
        }
    }

    void add(String condition) {
        text.append(" and ").append(condition);
    }

    String text() {
        return text.toString();
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }

    /** What finds these words anywhere, letters as they are written: for {@code like ... escape '\'}. */
    static String anywhere(String words) {
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
