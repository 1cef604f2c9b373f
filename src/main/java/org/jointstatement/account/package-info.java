/** Who people are and what they may do. */
@ApplicationModule(
        displayName = "account",
        allowedDependencies = {"web", "web :: language"})
@NullMarked
package org.jointstatement.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
