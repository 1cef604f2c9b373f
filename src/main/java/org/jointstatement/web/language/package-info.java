/** Which language a page speaks, and its words in it; knows no pages. */
@NamedInterface("language")
@NullMarked
package org.jointstatement.web.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
