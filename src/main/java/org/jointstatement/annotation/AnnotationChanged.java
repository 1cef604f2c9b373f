package org.jointstatement.annotation;

import java.util.UUID;
import org.jointstatement.statement.Address;

/** Told inside the transaction that writes, revises or withdraws an annotation, whoever may see it. */
public record AnnotationChanged(UUID id, Address target) {}
