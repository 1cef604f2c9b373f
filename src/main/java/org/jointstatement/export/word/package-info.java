/** Writes texts as Word files. */
@NullMarked
package org.jointstatement.export.word;

import org.jspecify.annotations.NullMarked;
