package org.jointstatement.export;

/** A paragraph that means something to every format, and holds what some of them cannot carry. */
final class Hostile {

    static final String TEXT = "<script>alert(1)</script> ]]> &amp; *a* _b_ [c](d) `e` #1. \\ {f} \u0001 \uD83D\uDE00"
            + " ﬁ \u200D اللغة العربية (2020) لا, 中, ${g} __${h}__ \uFFFE \uD83D end.";

    /** The same as a reader of XML should find it: what XML cannot carry is U+FFFD. */
    static final String CARRIED =
            TEXT.replace('\u0001', '\uFFFD').replace('\uFFFE', '\uFFFD').replace("\uD83D end", "\uFFFD end");

    private Hostile() {}
}
