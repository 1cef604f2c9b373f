/** Tells people of their notices by mail, where the portal has a mail server and they have asked for it. */
@NullMarked
package org.jointstatement.annotation.mail;

import org.jspecify.annotations.NullMarked;
