/** Where the words stand that a note is about, and where they stand after the text has changed. */
@NullMarked
package org.jointstatement.annotation.anchoring;

import org.jspecify.annotations.NullMarked;
