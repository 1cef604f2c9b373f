package org.jointstatement.search.query;

/**
 * A place in a query that its reader should know something about.
 *
 * @param start the first code point of the query as typed
 * @param end the code point after the last
 */
public record Fault(Remark remark, int start, int end) {}
