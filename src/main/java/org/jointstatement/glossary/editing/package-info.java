/** Terms as editors add, change and withdraw them. */
@NullMarked
package org.jointstatement.glossary.editing;

import org.jspecify.annotations.NullMarked;
