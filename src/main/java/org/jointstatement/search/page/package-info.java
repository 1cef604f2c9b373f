/** The page of results, its files, its help and what it suggests. */
@NullMarked
package org.jointstatement.search.page;

import org.jspecify.annotations.NullMarked;
