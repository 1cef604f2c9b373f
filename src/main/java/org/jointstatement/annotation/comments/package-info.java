/** What people wrote, as comments in the margin of a text, for files that have such. */
@NamedInterface("comments")
@NullMarked
package org.jointstatement.annotation.comments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
