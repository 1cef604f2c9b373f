/** Reads an outcome document and gives {@code statement} its text. */
@ApplicationModule(
        displayName = "seeding",
        allowedDependencies = {"statement", "account", "web"})
@NullMarked
package org.jointstatement.seeding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
