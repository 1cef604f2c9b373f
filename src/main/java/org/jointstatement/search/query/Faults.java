package org.jointstatement.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the faults of a query while it is read, in the units that Java counts. */
final class Faults {

    /** How many places there are at most for one remark: more help nobody. */
    private static final int MOST = 5;

    private final String text;
    private final List<Fault> found = new ArrayList<>();

    Faults(String text) {
        this.text = text;
    }

    void add(Remark remark, int start, int end) {
        if (found.stream().filter(fault -> fault.remark() == remark).count() < MOST) {
            found.add(new Fault(remark, start, end));
        }
    }

    boolean has(Remark remark) {
        return found.stream().anyMatch(fault -> fault.remark() == remark);
    }

    void drop(Remark remark) {
        found.removeIf(fault -> fault.remark() == remark);
    }

    /** All of them in order, in code points; what is said twice of one place is said once. */
    List<Fault> inCodePoints() {
        return found.stream()
                .map(fault -> new Fault(fault.remark(), point(fault.start()), point(fault.end())))
                .distinct()
                .sorted(Comparator.comparingInt(Fault::start))
                .toList();
    }

    private int point(int unit) {
        return text.codePointCount(0, Math.min(unit, text.length()));
    }
}
