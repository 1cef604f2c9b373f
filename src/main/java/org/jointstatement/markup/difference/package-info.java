/** What has changed between two texts, in words. */
@NullMarked
package org.jointstatement.markup.difference;

import org.jspecify.annotations.NullMarked;
