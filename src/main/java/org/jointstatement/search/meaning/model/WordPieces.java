package org.jointstatement.search.meaning.model;

import java.util.Arrays;

/** Turns a text into the numbers that the model reads: whole words where it knows them, else the longest pieces of them. */
final class WordPieces {

    /** The model was trained on no more; what goes beyond is not read. */
    static final int MOST = 128;

    private final Vocabulary vocabulary;
    private final int begin;
    private final int end;
    private final int unknown;

    WordPieces(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        begin = vocabulary.get("[CLS]");
        end = vocabulary.get("[SEP]");
        unknown = vocabulary.get("[UNK]");
    }

    long[] of(String text) {
        Row row = new Row();
        row.add(begin);
        BasicWords.split(text, row::word);
        row.add(end);
        return row.whole();
    }

    /** The numbers of one text; the last place is kept for the end. */
    private final class Row {

        private final long[] ids = new long[MOST];
        private int size;

        private boolean word(String word) {
            int before = size;
            if (word.codePointCount(0, word.length()) > BasicWords.LONGEST || !pieces(word)) {
                size = before;
                ids[size++] = unknown;
            }
            return size < MOST - 1;
        }

        /** Whether the vocabulary has pieces for the whole word, or for as much of it as there is room for. */
        private boolean pieces(String word) {
            for (int from = 0; from < word.length() && size < MOST - 1; ) {
                int to = longest(word, from);
                if (to == from) {
                    return false;
                }
                from = to;
            }
            return true;
        }

        /** Adds the longest piece that begins here, and says where it ends. */
        private int longest(String word, int from) {
            String prefix = from == 0 ? "" : Vocabulary.CONTINUES;
            for (int to = Math.min(word.length(), from + vocabulary.longest()); to > from; to--) {
                Integer id = vocabulary.find(prefix + word.substring(from, to));
                if (id != null) {
                    ids[size++] = id;
                    return to;
                }
            }
            return from;
        }

        private void add(long id) {
            ids[size++] = id;
        }

        private long[] whole() {
            return Arrays.copyOf(ids, size);
        }
    }
}
