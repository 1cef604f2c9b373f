/** What an index holds and can be asked, whatever the engine, and how it follows the database. */
@NullMarked
package org.jointstatement.search.index;

import org.jspecify.annotations.NullMarked;
