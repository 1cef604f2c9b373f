package org.jointstatement.account;

/**
 * What a right password leads to.
 *
 * @param signIn what a session begins with, at once or after the code
 */
record FirstStep(SignIn signIn, Next next) {

    enum Next {
        /** Nobody is signed in before a code is right. */
        CODE,
        /** The account has to have a second factor and has none: signed in to make one, and to nothing else. */
        SET_UP,
        DONE
    }
}
