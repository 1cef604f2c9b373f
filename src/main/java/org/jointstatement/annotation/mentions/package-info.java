/** People whom notes name with {@code @}. */
@NullMarked
package org.jointstatement.annotation.mentions;

import org.jspecify.annotations.NullMarked;
