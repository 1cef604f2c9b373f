/** Puts the text with its layers on a page. */
@ApplicationModule(
        displayName = "reading",
        allowedDependencies = {
            "statement",
            "account",
            "annotation",
            "citation",
            "commitment",
            "glossary",
            "markup",
            "web"
        })
@NullMarked
package org.jointstatement.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
