/** What people write about the text. */
@ApplicationModule(
        displayName = "annotation",
        allowedDependencies = {"statement", "account", "account :: teams", "markup", "web"})
@NullMarked
package org.jointstatement.annotation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
