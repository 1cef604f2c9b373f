package org.jointstatement.annotation.anchoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How many code points have to be put in, taken out or replaced to make a pattern of a piece of text: the bit vectors of
 * Myers (1999) in the blocks of Hyyrö (2003), which take 64 code points of the pattern in one step.
 */
final class Distances {

    private static final int BLOCK = Long.SIZE;

    private final int length;
    private final int blocks;
    private final Map<Integer, long[]> places = new HashMap<>();
    private final long[] none;
    private final long lastBit;

    /** Where the distance grows by one downwards, and where it shrinks. */
    private final long[] up;

    private final long[] down;

    Distances(Text pattern) {
        length = pattern.length();
        blocks = Math.max(1, (length + BLOCK - 1) / BLOCK);
        none = new long[blocks];
        up = new long[blocks];
        down = new long[blocks];
        lastBit = 1L << (length - 1) % BLOCK;
        for (int i = 0; i < length; i++) {
            places.computeIfAbsent(pattern.at(i), point -> new long[blocks])[i / BLOCK] |= 1L << i % BLOCK;
        }
    }

    /** How many steps it takes for a text. */
    long steps(Text text) {
        return (long) blocks * text.length();
    }

    /** For each place of a text the least distance of anything that ends there. */
    int[] ofWhatEndsAt(Text text) {
        return along(text, 0);
    }

    /** For each place of a text the distance of all that stands before it. */
    int[] ofAllBefore(Text text) {
        return along(text, 1);
    }

    /** The distance of a whole text. */
    int of(Text text) {
        return ofAllBefore(text)[text.length()];
    }

    private int[] along(Text text, int growth) {
        Arrays.fill(up, -1L);
        Arrays.fill(down, 0L);
        int[] distances = new int[text.length() + 1];
        distances[0] = length;
        for (int i = 0; i < text.length(); i++) {
            distances[i + 1] =
                    length == 0 ? growth * (i + 1) : distances[i] + step(places.getOrDefault(text.at(i), none), growth);
        }
        return distances;
    }

    /** Takes one code point of the text; tells by how much the distance of the whole pattern grows. */
    private int step(long[] equal, int growth) {
        int carried = growth;
        for (int block = 0; block < blocks; block++) {
            carried = step(block, equal[block], carried);
        }
        return carried;
    }

    private int step(int block, long equal, int carried) {
        long eq = carried < 0 ? equal | 1 : equal;
        long vertical = equal | down[block];
        long horizontal = (((eq & up[block]) + up[block]) ^ up[block]) | eq;
        long grows = down[block] | ~(horizontal | up[block]);
        long shrinks = up[block] & horizontal;
        long last = block == blocks - 1 ? lastBit : Long.MIN_VALUE;
        int out = (grows & last) != 0 ? 1 : (shrinks & last) != 0 ? -1 : 0;
        grows = grows << 1 | (carried > 0 ? 1 : 0);
        shrinks = shrinks << 1 | (carried < 0 ? 1 : 0);
        up[block] = shrinks | ~(vertical | grows);
        down[block] = grows & vertical;
        return out;
    }
}
