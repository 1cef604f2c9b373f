/** Footnotes in Markdown: {@code [^1]} in the words, {@code [^1]: what it says} on a line of its own. */
@NullMarked
package org.jointstatement.markup.footnotes;

import org.jspecify.annotations.NullMarked;
