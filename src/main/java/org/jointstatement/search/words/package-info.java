/** Lists the words of a statement, and those that stand near what a query finds. */
@NullMarked
package org.jointstatement.search.words;

import org.jspecify.annotations.NullMarked;
