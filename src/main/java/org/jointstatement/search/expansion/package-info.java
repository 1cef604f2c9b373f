/** Says what the words of a query may stand for, of what stands in the texts. */
@NullMarked
package org.jointstatement.search.expansion;

import org.jspecify.annotations.NullMarked;
