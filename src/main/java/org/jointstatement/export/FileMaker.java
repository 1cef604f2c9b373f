package org.jointstatement.export;

/** Makes the files of one format. The same text must always be the same bytes. */
public interface FileMaker {

    Format format();

    /**
     * Makes a file.
     *
     * @param paper for formats that are laid out on pages
     */
    byte[] make(Extract extract, Paper paper);
}
