package org.jointstatement.seeding;

/** A seed cannot be read without guessing: where, why, and what to do about it. */
class SeedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String what;
    private final String remedy;

    /**
     * Says what is wrong.
     *
     * @param line from 1, as editors count
     */
    SeedException(String file, int line, String what, String remedy) {
        super(file + ":" + line + ": " + what + " — " + remedy);
        this.file = file;
        this.line = line;
        this.what = what;
        this.remedy = remedy;
    }

    String file() {
        return file;
    }

    int line() {
        return line;
    }

    String what() {
        return what;
    }

    String remedy() {
        return remedy;
    }
}
