/** Turns sentences into vectors by a model; knows no statements and no pages. */
@NullMarked
package org.jointstatement.search.meaning.model;

import org.jspecify.annotations.NullMarked;
