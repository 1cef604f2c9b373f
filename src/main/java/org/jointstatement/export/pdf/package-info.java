/** Prints texts as PDF. */
@NullMarked
package org.jointstatement.export.pdf;

import org.jspecify.annotations.NullMarked;
