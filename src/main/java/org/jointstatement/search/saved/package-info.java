/** Searches that people keep, and their feeds. */
@NullMarked
package org.jointstatement.search.saved;

import org.jspecify.annotations.NullMarked;
