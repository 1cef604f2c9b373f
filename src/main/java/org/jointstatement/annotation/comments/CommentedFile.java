package org.jointstatement.annotation.comments;

/** Makes files of texts with comments in their margin. The same must always be the same bytes. */
@FunctionalInterface
public interface CommentedFile {

    byte[] make(Commented commented);
}
