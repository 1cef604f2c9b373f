/** What notes are tagged with: words of their authors' own, and words in sets that editors look after. */
@NamedInterface("tags")
@NullMarked
package org.jointstatement.annotation.tags;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
