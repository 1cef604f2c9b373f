/** What every page and every API response has in common. */
@ApplicationModule(
        displayName = "web",
        allowedDependencies = {})
@NullMarked
package org.jointstatement.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
