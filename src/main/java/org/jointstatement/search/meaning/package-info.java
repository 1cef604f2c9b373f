/** Finds passages by likeness of meaning, as a model that runs inside the portal computes it. */
@NullMarked
package org.jointstatement.search.meaning;

import org.jspecify.annotations.NullMarked;
