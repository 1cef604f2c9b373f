/** The engine inside the process. */
@NullMarked
package org.jointstatement.search.lucene;

import org.jspecify.annotations.NullMarked;
