/** Cuts texts into words, in the forms that an index keeps. */
@NullMarked
package org.jointstatement.search.analysis;

import org.jspecify.annotations.NullMarked;
