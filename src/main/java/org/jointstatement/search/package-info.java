/** Finds text and annotations by words. */
@ApplicationModule(
        displayName = "search",
        allowedDependencies = {"statement", "account", "annotation", "markup", "web"})
@NullMarked
package org.jointstatement.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
