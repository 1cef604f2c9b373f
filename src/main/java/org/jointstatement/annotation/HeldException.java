package org.jointstatement.annotation;

/** Thrown when somebody whose words wait for an editor would say something that others read at once. */
class HeldException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
