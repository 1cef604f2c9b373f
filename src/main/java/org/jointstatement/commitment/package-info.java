/** What each clause promises, derived by rule, corrected by people. */
@ApplicationModule(
        displayName = "commitment",
        allowedDependencies = {"statement", "account", "markup", "web"})
@NullMarked
package org.jointstatement.commitment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
