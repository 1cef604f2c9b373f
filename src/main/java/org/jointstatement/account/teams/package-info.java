/** Who writes for whom: teams, their members and leads, and the links by which people join. */
@NamedInterface("teams")
@NullMarked
package org.jointstatement.account.teams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
