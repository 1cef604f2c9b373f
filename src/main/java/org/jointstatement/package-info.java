/** A portal for reading, searching and annotating negotiated texts. */
@NullMarked
package org.jointstatement;

import org.jspecify.annotations.NullMarked;
