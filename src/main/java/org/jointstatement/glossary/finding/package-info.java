/** Finds terms, and the text's own definitions of them, in linear time. */
@NullMarked
package org.jointstatement.glossary.finding;

import org.jspecify.annotations.NullMarked;
