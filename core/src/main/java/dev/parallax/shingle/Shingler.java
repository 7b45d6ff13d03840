package dev.parallax.shingle;

import dev.parallax.internal.Hashing;
import dev.parallax.text.Document;
import dev.parallax.text.Tokens;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

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

    /**
     * English words that prose is full of and that menus, link lists and captions lack: anchors for {@link
     * #withAnchors}.
     */
    public static final List<String> ENGLISH_ANCHORS = List.of(
            "a", "an", "and", "are", "as", "at", "be", "been", "by", "but", "can", "could", "did", "do", "does", "for",
            "from", "had", "has", "have", "he", "his", "her", "in", "is", "it", "its", "may", "might", "not", "of",
            "on", "or", "said", "she", "that", "the", "their", "there", "these", "they", "this", "those", "to", "was",
            "were", "will", "with", "would");

    private static final Shingler DEFAULT = new Shingler(DEFAULT_SIZE, null);

    private final int size;
    private final long weight;
    private final @Nullable Anchors anchors;

    private Shingler(int size, @Nullable Anchors anchors) {
        this.size = size;
        this.weight = Hashing.weight(size);
        this.anchors = anchors;
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
        return new Shingler(value, anchors);
    }

    /**
     * Returns a shingler that makes a shingle only after an anchor: of the anchor and the next {@link #size()} words that
     * are none. With function words as anchors, what a page says in sentences counts, and menus, link lists and tables,
     * which have few of them, hardly do (SpotSigs; Theobald, Siddharth and Paepcke, 2008). A text without any makes one
     * shingle, as a short one does.
     *
     * <p>Such shingles are not those of a shingler without anchors or with others, and nothing stored tells them apart: an
     * index is for one kind.
     *
     * @param words the anchors, such as {@link #ENGLISH_ANCHORS}; normalised like the text
     * @throws IllegalArgumentException if there are none, or one of them is not a single word
     */
    public Shingler withAnchors(Collection<String> words) {
        return new Shingler(size, Anchors.of(words));
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
        if (anchors != null) {
            return anchored(tokens, first, end, token -> true);
        }
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
        if (anchors != null) {
            return anchored(tokens, 0, tokens.size(), kept);
        }
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

    private ShingleSet anchored(Tokens tokens, int first, int end, IntPredicate kept) {
        Anchors own = Objects.requireNonNull(anchors);
        long[] words = new long[end - first];
        long[] shingles = new long[Math.max(1, words.length)];
        int count = 0;
        int start = 0;
        int made = 0;
        for (int i = first; i < end; i++) {
            if (kept.test(i)) {
                words[count++] = Hashing.word(tokens.term(i));
            } else {
                made = own.shingle(words, start, count, size, shingles, made);
                start = count;
            }
        }
        made = own.shingle(words, start, count, size, shingles, made);
        return ShingleSet.take(shingles, made > 0 ? made : whole(words, count, shingles));
    }

    /**
     * Writes the shingles of a row of word hashes.
     *
     * @param shingles takes them; at least as long as the row
     * @return how many there are
     */
    int shingle(long[] words, int count, long[] shingles) {
        if (anchors != null) {
            int made = anchors.shingle(words, 0, count, size, shingles, 0);
            return made > 0 ? made : whole(words, count, shingles);
        }
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

    private static int whole(long[] words, int count, long[] shingles) {
        long rolling = 0;
        for (int i = 0; i < count; i++) {
            rolling = Hashing.append(rolling, words[i]);
        }
        if (count > 0) {
            shingles[0] = Hashing.mix(rolling);
        }
        return Math.min(1, count);
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
