/** Derives clauses from sentences by the rules of one data file; knows no rows and no pages. */
@NullMarked
package org.jointstatement.commitment.rules;

import org.jspecify.annotations.NullMarked;
