/** What is known of words: spellings, abbreviations, words that are no misspellings. It knows nothing of queries. */
@NullMarked
package org.jointstatement.search.words;

import org.jspecify.annotations.NullMarked;
