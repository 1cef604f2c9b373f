/** The text as it was agreed. */
@ApplicationModule(
        displayName = "statement",
        allowedDependencies = {"web"})
@NullMarked
package org.jointstatement.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
