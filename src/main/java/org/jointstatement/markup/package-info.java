/** Turns layered text and Markdown into safe HTML; nothing else does. */
@ApplicationModule(
        displayName = "markup",
        allowedDependencies = {})
@NullMarked
package org.jointstatement.markup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
