package org.jointstatement.search;

/** Something about a query that its reader should know; pages have words of their own for it, by its name. */
enum Remark {
    UNCLOSED_QUOTE("A quotation mark has no partner; it was left out and its words were searched."),
    EMPTY_PHRASE("There is nothing between two quotation marks; they were left out."),
    UNMATCHED_PARENTHESIS("A parenthesis has no partner; it was left out."),
    DANGLING_OPERATOR("AND, OR or NOT has nothing to join; it was left out."),
    STRAY_STAR("A star stands only at the end of a word and outside quotation marks; elsewhere it was left out."),
    SHORT_PREFIX("Before a star at least two letters are needed; the word was searched as it is."),
    ONLY_NOT("The query says only what to leave out; found is everything without it."),
    TOO_LONG("The query is longer than 500 characters; the rest was left out."),
    TOO_MANY_WORDS("The query has more than 50 words; the rest was left out."),
    TOO_DEEP("The parentheses are nested more than 20 deep; the innermost were left out.");

    private final String text;

    Remark(String text) {
        this.text = text;
    }

    /** The sentence that the API gives. */
    String text() {
        return text;
    }
}
