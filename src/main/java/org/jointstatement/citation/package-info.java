/** How a text is cited. */
@ApplicationModule(
        displayName = "citation",
        allowedDependencies = {"statement", "web"})
@NullMarked
package org.jointstatement.citation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
