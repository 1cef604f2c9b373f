/** Shows the words of a query in their context, a line for each occurrence. */
@NullMarked
package org.jointstatement.search.concordance;

import org.jspecify.annotations.NullMarked;
