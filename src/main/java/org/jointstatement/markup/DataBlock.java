package org.jointstatement.markup;

/** Lets JSON stand in a script element as data. */
public final class DataBlock {

    private DataBlock() {}

    /**
     * Writes JSON without the letters that could end the element or begin a comment in it. Valid JSON has them in strings
     * only, where their escapes mean the same.
     */
    public static SafeHtml of(String json) {
        return new SafeHtml(json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"));
    }
}
