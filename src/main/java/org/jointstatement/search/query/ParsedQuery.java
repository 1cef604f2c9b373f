package org.jointstatement.search.query;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A query as typed and as understood.
 *
 * @param query none if there was no word in it
 * @param faults what had to be left out or explained, in the order of the query
 */
public record ParsedQuery(String text, @Nullable Query query, List<Fault> faults) {

    public ParsedQuery {
        faults = List.copyOf(faults);
    }

    /** The query as it was understood, in the same language. */
    public String searchedAs() {
        return query == null ? "" : query.toString();
    }

    /** What is wrong or has to be explained, each thing once. */
    public Collection<Remark> remarks() {
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        faults.forEach(fault -> remarks.add(fault.remark()));
        return List.copyOf(remarks);
    }
}
