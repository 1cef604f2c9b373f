/** The codes of a second factor: how they are made and written, whoever they belong to. */
@NullMarked
package org.jointstatement.account.codes;

import org.jspecify.annotations.NullMarked;
