package dev.parallax.shingle;

import dev.parallax.internal.Hashing;
import dev.parallax.text.Document;
import dev.parallax.text.Tokens;
import java.util.Objects;
import java.util.function.IntPredicate;

/**
 * Makes the word shingles of documents: every {@link #size()} tokens in a row, by their terms. Immutable and
 * thread-safe.
 *
 * <p>Fewer tokens than that make one shingle of all of them; no token makes none. Takes O(tokens log tokens), whatever
 * the size. The hashes are stable and may be stored along with the size and the
 * {@link dev.parallax.text.NormalizerVersion}.
 */
public final class Shingler {

    /** The number of words in a shingle unless told otherwise. */
    public static final int DEFAULT_SIZE = 3;

    /** The most words that a shingle may have. */
    public static final int MAX_SIZE = 1000;

    private static final Shingler DEFAULT = new Shingler(DEFAULT_SIZE);

    private final int size;
    private final long weight;

    private Shingler(int size) {
        this.size = size;
        this.weight = Hashing.weight(size);
    }

    /** Returns a shingler of three words at a time. */
    public static Shingler create() {
        return DEFAULT;
    }

    /**
     * Returns a shingler of that many words at a time.
     *
     * @throws IllegalArgumentException if the size is not from 1 to {@link #MAX_SIZE}
     */
    public Shingler withSize(int value) {
        if (value < 1 || value > MAX_SIZE) {
            throw new IllegalArgumentException("shingle size " + value + " is not from 1 to " + MAX_SIZE);
        }
        return new Shingler(value);
    }

    /** Returns the number of words in a shingle. */
    public int size() {
        return size;
    }

    /** Returns a new worker that goes from texts to shingles without documents, for one thread at a time. */
    public TextShingler textShingler() {
        return new TextShingler(this, false);
    }

    /**
     * Returns a new worker that takes {@link #size()} characters in a row instead of words: letters and digits, with one
     * space for all between them. For noisy text, in which words are misread or run together; five is a good size, two or
     * three for Chinese or Japanese. (Words do for these scripts as well: each of their characters is one.)
     */
    public TextShingler characterShingler() {
        return new TextShingler(this, true);
    }

    /** Returns the shingles of the whole text of a document. */
    public ShingleSet shingles(Document document) {
        return shingles(document.tokens());
    }

    /** Returns the shingles of all tokens. */
    public ShingleSet shingles(Tokens tokens) {
        return shingles(tokens, 0, tokens.size());
    }

    /**
     * Returns the shingles of the tokens from {@code first} to before {@code end}, such as those of a sentence.
     *
     * @throws IndexOutOfBoundsException if that is no range of the tokens
     */
    public ShingleSet shingles(Tokens tokens, int first, int end) {
        Objects.checkFromToIndex(first, end, tokens.size());
        Row row = new Row(end - first);
        for (int i = first; i < end; i++) {
            row.add(Hashing.word(tokens.term(i)));
        }
        return row.finish();
    }

    /**
     * Returns the shingles of the tokens to keep, such as those outside quotations.
     *
     * <p>A shingle holds only tokens that stand next to one another: none reaches across a token left out. If no row
     * of kept tokens is long enough for a shingle, all kept tokens together make one.
     *
     * @param kept tells of a token by its index whether to keep it; asked once for each, in order
     */
    public ShingleSet shingles(Tokens tokens, IntPredicate kept) {
        Row row = new Row(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            if (kept.test(i)) {
                row.add(Hashing.word(tokens.term(i)));
            } else {
                row.interrupt();
            }
        }
        return row.finish();
    }

    /**
     * Writes the shingles of a row of word hashes.
     *
     * @param shingles takes them; at least as long as the row
     * @return how many there are
     */
    int shingle(long[] words, int count, long[] shingles) {
        int first = Math.min(size, count);
        long rolling = 0;
        for (int i = 0; i < first; i++) {
            rolling = Hashing.append(rolling, words[i]);
        }
        if (count == 0) {
            return 0;
        }
        int made = 0;
        shingles[made++] = Hashing.mix(rolling);
        for (int i = first; i < count; i++) {
            rolling = Hashing.append(rolling, words[i]) - words[i - size] * weight;
            shingles[made++] = Hashing.mix(rolling);
        }
        return made;
    }

    /** The shingles so far of a row of word hashes; each new word costs the same, whatever the size. */
    private final class Row {

        private final long[] window;
        private final long[] shingles;
        private int count;
        private long rolling;
        private int inRow;
        private long all;
        private boolean any;

        Row(int tokens) {
            window = new long[Math.min(size, tokens)];
            shingles = new long[Math.max(1, tokens)];
        }

        void add(long word) {
            rolling = Hashing.append(rolling, word);
            if (count == 0) {
                all = Hashing.append(all, word);
                any = true;
            }
            if (size <= window.length) {
                int place = inRow % size;
                if (inRow >= size) {
                    rolling -= window[place] * weight;
                }
                window[place] = word;
                inRow++;
                if (inRow >= size) {
                    shingles[count++] = Hashing.mix(rolling);
                }
            }
        }

        void interrupt() {
            rolling = 0;
            inRow = 0;
        }

        ShingleSet finish() {
            if (count == 0 && any) {
                shingles[count++] = Hashing.mix(all);
            }
            return ShingleSet.take(shingles, count);
        }
    }
}
