/** What notes are tagged with: words of their authors' own, and words in sets that editors look after. */
@NullMarked
package org.jointstatement.annotation.tags;

import org.jspecify.annotations.NullMarked;
