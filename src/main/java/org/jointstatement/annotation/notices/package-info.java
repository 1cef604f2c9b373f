/** What people are told of: replies, mentions, and new notes where they watch. */
@NullMarked
package org.jointstatement.annotation.notices;

import org.jspecify.annotations.NullMarked;
