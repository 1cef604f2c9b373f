/** The language: reads what is typed as a tree, and says what could not be read. */
@NullMarked
package org.jointstatement.search.query;

import org.jspecify.annotations.NullMarked;
