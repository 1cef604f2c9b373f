package org.jointstatement.search.query;

/** Something about a query that its reader should know; pages have words of their own for it, by its name. */
public enum Remark {
    UNCLOSED_QUOTE("A quotation mark has no partner; it was left out and its words were searched."),
    EMPTY_PHRASE("There is nothing between two quotation marks; they were left out."),
    UNMATCHED_PARENTHESIS("A parenthesis has no partner; it was left out."),
    DANGLING_OPERATOR("AND, OR, NOT, /s or /p has nothing to join; it was left out."),
    NOT_A_PLACE("/s joins words only, and /p words and what stands in a sentence; this was read as AND."),
    STRAY_STAR("A star stands only at the end of a word and outside quotation marks; elsewhere it was left out."),
    SHORT_PREFIX("Before a star at least two letters are needed; the word was searched as it is."),
    STRAY_TILDE(
            "A tilde stands after a word of three letters or more (with 1, 2 or no number), or after a phrase with the"
                    + " number of words that may stand between; elsewhere it was left out."),
    FAR("A tilde after a phrase takes a number up to 50; 50 was taken."),
    UNKNOWN_FIELD(
            "There is no such field; it was searched as a word. The fields are type, strength, direction, section,"
                    + " para, addressee, caveat, actor, country, tag, by, status, statement."),
    NO_VALUE("A field has no value, as in type:pledge; it was searched as a word."),
    UNKNOWN_TYPE("There is no such type; it was searched as a word. The types are pledge, support, call, encourage,"
            + " affirm, emphasize, recognize, note, welcome, express, recall, context."),
    UNKNOWN_DIRECTION("There is no such direction; it was searched as a word. A direction is self, others or none."),
    UNKNOWN_STATUS(
            "There is no such status; it was searched as a word. A status is open, in-review, resolved or reopened."),
    NOT_YES_OR_NO("A caveat is yes or no; this was searched as a word."),
    NOT_A_NUMBER("A number is needed here, as in strength:4, strength:>=4 or para:9..11; this was searched as a word."),
    UNKNOWN_COUNTRY("No country of this name or code is known; it was searched as a word."),
    SMALL_OR("OR joins words only in capitals; here it was searched as a word."),
    SIGN_OPERATOR("| and & join nothing and were left out; write OR or AND."),
    WEIGHT("Words have no weights here; the sign ^ and its number were left out."),
    NOT_A_STRENGTH("A strength is a number from 0 to 5; nothing has another."),
    NO_COLON("A field takes a colon, as in type:pledge or strength:>=4; this was searched as words."),
    LISTED_VALUES(
            "Several values stand in parentheses, as in para:(9 OR 11); what follows the comma was searched as words."),
    SENTENCE_NUMBER("para takes whole paragraphs, so the paragraph was searched; alone, as 9.2, the number leads to the"
            + " sentence."),
    ONLY_NOT("The query says only what to leave out; found is everything without it."),
    TOO_LONG("The query is longer than 500 characters; the rest was left out."),
    TOO_MANY_WORDS("The query has more than 50 words; the rest was left out."),
    TOO_MANY_PATTERNS("More than 10 words have a star, or more than 5 a tilde; the others were searched as they are."),
    TOO_DEEP("The parentheses are nested more than 20 deep; the innermost were left out.");

    private final String text;

    Remark(String text) {
        this.text = text;
    }

    /** The sentence that the API gives. */
    public String text() {
        return text;
    }
}
