/** Lists the words of a statement, and those that stand near what a query finds. */
@NullMarked
package org.jointstatement.search.wordlists;

import org.jspecify.annotations.NullMarked;
