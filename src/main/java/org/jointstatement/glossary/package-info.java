/** What the abbreviations, bodies and instruments in a text are. */
@ApplicationModule(
        displayName = "glossary",
        allowedDependencies = {"statement", "account", "markup", "web"})
@NullMarked
package org.jointstatement.glossary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
