/** What editors are told of notes, and what they decide: to hide, to restore, to let through. */
@NullMarked
package org.jointstatement.annotation.moderation;

import org.jspecify.annotations.NullMarked;
