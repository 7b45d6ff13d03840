package dev.parallax.text;

/** Tells of words, by their hash codes, whether one sentence has them or several. Not thread-safe while it is filled. */
final class WordSpread {

    private final int[] hashes;
    private final int[] lastSentence;
    private final boolean[] several;

    /** Makes one for so many words at most. */
    WordSpread(int words) {
        int size = Integer.highestOneBit(Math.max(8, words)) << 2;
        hashes = new int[size];
        lastSentence = new int[size];
        several = new boolean[size];
    }

    /** Adds a word of a sentence; sentences come in order. */
    void add(String word, int sentence) {
        int at = place(word);
        several[at] |= hashes[at] != 0 && lastSentence[at] != sentence;
        hashes[at] = hash(word);
        lastSentence[at] = sentence;
    }

    /** Tells whether a sentence other than this one has the word. */
    boolean isElsewhere(String word, int sentence) {
        int at = place(word);
        return hashes[at] != 0 && (several[at] || lastSentence[at] != sentence);
    }

    private static int hash(String word) {
        int hash = word.hashCode();
        return hash == 0 ? 1 : hash;
    }

    private int place(String word) {
        int hash = hash(word);
        int mask = hashes.length - 1;
        int at = ((hash * 0x9E3779B9) >>> 7) & mask;
        while (hashes[at] != 0 && hashes[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
