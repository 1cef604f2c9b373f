package org.jointstatement.annotation;

import java.util.UUID;

/**
 * Told inside the transaction in which somebody says where an annotation stands.
 *
 * @param author whose annotation it is
 * @param by who says it
 */
public record StatusSaid(UUID annotation, UUID author, UUID by) {}
