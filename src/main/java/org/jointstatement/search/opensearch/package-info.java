/** The engine in a cluster, which runs just what Lucene runs. */
@NullMarked
package org.jointstatement.search.opensearch;

import org.jspecify.annotations.NullMarked;
