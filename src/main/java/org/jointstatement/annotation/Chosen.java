package org.jointstatement.annotation;

import org.jointstatement.annotation.anchoring.Selector;
import org.jointstatement.statement.Address;
import org.jspecify.annotations.Nullable;

/**
 * A place in the text that somebody chose, as it was found in a revision.
 *
 * @param address of the paragraph, or of the sentence if it is the whole of one
 * @param clause the ref of the clause, if it is just that
 * @param whole whether it is the whole of its address
 */
record Chosen(Address address, int revision, @Nullable String clause, boolean whole, Selector selector) {}
