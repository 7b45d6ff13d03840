package dev.parallax.reuse;

import java.util.Arrays;

/**
 * The runs of {@value #LENGTH} words of one text, to look up where each stands. Scratch memory of one thread: {@link
 * #index} takes the next text into the same arrays.
 *
 * <p>Runs of common words alone, and those that occur more than {@value #MOST} times, are left out: they lead nowhere
 * and would make the search quadratic on repetitive text.
 */
final class Seeds {

    /** The number of words in a seed. */
    static final int LENGTH = 4;

    /** The most places of one run that are followed. */
    static final int MOST = 8;

    private static final int NONE = -1;

    private int[] words = {};
    private int[] heads = {};
    private int[] next = {};
    private byte[] counts = {};
    private int mask;

    /** Takes in a text, in O(words); the same array again costs nothing, so that pairs of one text should follow one another. */
    @SuppressWarnings("ReferenceEquality") // another array of the same words is indexed anew, which is only slower
    void index(int[] text) {
        if (text == words) {
            return;
        }
        words = text;
        int runs = Math.max(0, text.length - LENGTH + 1);
        int capacity = Integer.highestOneBit(Math.max(8, 2 * runs)) << 1;
        if (heads.length < capacity) {
            heads = new int[capacity];
        }
        mask = capacity - 1;
        Arrays.fill(heads, 0, capacity, NONE);
        if (next.length < runs) {
            next = new int[runs + runs / 4];
            counts = new byte[next.length];
        }
        // From the end, so that each chain leads from the first place of a run to its last.
        for (int i = runs - 1; i >= 0; i--) {
            if (isCommon(text, i)) {
                continue;
            }
            int slot = slot(text, i);
            int head = heads[slot];
            next[i] = head;
            counts[i] = (byte) (head == NONE ? 1 : Math.min(MOST + 1, counts[head] + 1));
            heads[slot] = i;
        }
    }

    /** Returns the first place of the run that stands at {@code at} in another text, or -1. */
    int first(int[] text, int at) {
        if (isCommon(text, at)) {
            return NONE;
        }
        int head = heads[slot(text, at)];
        return head == NONE || counts[head] > MOST ? NONE : head;
    }

    /** Returns the next place of the same run, or -1. */
    int next(int place) {
        return next[place];
    }

    private int slot(int[] text, int at) {
        int slot = hash(text, at) & mask;
        while (heads[slot] != NONE && !isSame(heads[slot], text, at)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isSame(int place, int[] text, int at) {
        return words[place] == text[at]
                && words[place + 1] == text[at + 1]
                && words[place + 2] == text[at + 2]
                && words[place + 3] == text[at + 3];
    }

    private static boolean isCommon(int[] text, int at) {
        return WordNumbers.isCommon(text[at] & text[at + 1] & text[at + 2] & text[at + 3]);
    }

    private static int hash(int[] text, int at) {
        int hash = ((text[at] * 31 + text[at + 1]) * 31 + text[at + 2]) * 31 + text[at + 3];
        hash *= 0x9E37_79B1;
        return hash ^ (hash >>> 15);
    }
}
