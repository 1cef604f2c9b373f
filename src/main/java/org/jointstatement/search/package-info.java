/** Finds text, clauses and annotations by words, and text by meaning. */
@ApplicationModule(
        displayName = "search",
        allowedDependencies = {
            "statement",
            "account",
            "account :: teams",
            "annotation",
            "annotation :: tags",
            "commitment",
            "glossary",
            "markup",
            "web",
            "web :: language"
        })
@NullMarked
package org.jointstatement.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
