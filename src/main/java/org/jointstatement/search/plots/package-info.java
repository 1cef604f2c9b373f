/** Counts where the words of a query stand, and draws it. */
@NullMarked
package org.jointstatement.search.plots;

import org.jspecify.annotations.NullMarked;
