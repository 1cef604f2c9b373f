package org.jointstatement.markup.footnotes;

import org.commonmark.node.CustomBlock;

/** The footnotes of a note, at its end. */
final class FootnoteList extends CustomBlock {}
