/** What people say otherwise than the rules, and how that survives other rules and other revisions of a text. */
@NullMarked
package org.jointstatement.commitment.corrections;

import org.jspecify.annotations.NullMarked;
