/** Hands the text out in other formats. */
@ApplicationModule(
        displayName = "export",
        allowedDependencies = {
            "statement",
            "account",
            "annotation",
            "annotation :: comments",
            "commitment",
            "citation",
            "markup",
            "web"
        })
@NullMarked
package org.jointstatement.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
