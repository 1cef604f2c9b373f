/** Tables in Markdown, kept small and within the page. */
@NullMarked
package org.jointstatement.markup.tables;

import org.jspecify.annotations.NullMarked;
