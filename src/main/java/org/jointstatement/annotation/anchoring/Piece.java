package org.jointstatement.annotation.anchoring;

import java.util.Optional;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Sentence;

/** A paragraph of the new text, ready to be searched. */
record Piece(Paragraph paragraph, Text text) {

    static Piece of(Paragraph paragraph) {
        return new Piece(paragraph, new Text(paragraph.text()));
    }

    boolean isOf(Address address) {
        return paragraph.number() == address.paragraph();
    }

    /** Where the words stand if the element that they were selected in is what it was. */
    Optional<Passage> unchanged(Address address, Selector selector) {
        if (address.sentence() == 0) {
            return Sha256.of(paragraph.text()).equals(selector.hash())
                    ? Optional.of(new Passage(address, selector.start(), selector.end()))
                    : Optional.empty();
        }
        return paragraph.sentences().stream()
                .filter(sentence -> sentence.address().equals(address))
                .filter(sentence -> Sha256.of(paragraph.textOf(sentence)).equals(selector.hash()))
                .map(sentence -> new Passage(address, sentence.start(), sentence.end()))
                .findFirst();
    }

    /** A place of this paragraph; for a note on a sentence, the sentence if it is just that. */
    Passage place(int start, int end, boolean ofSentence) {
        Address address = paragraph.sentences().stream()
                .filter(sentence -> ofSentence && sentence.start() == start && sentence.end() == end)
                .map(Sentence::address)
                .findFirst()
                .orElse(paragraph.address());
        return new Passage(address, start, end);
    }
}
