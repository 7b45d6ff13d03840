package dev.parallax.shingle;

import dev.parallax.internal.HashSort;
import dev.parallax.text.NormalizerVersion;
import dev.parallax.text.TermHasher;
import java.util.Arrays;

/**
 * Makes the shingles of texts, without the documents between: the same hashes as {@link Shingler#shingles} of the
 * analysed text, in a small part of the time. Made by {@link Shingler#textShingler()}, or over characters by {@link
 * Shingler#characterShingler()}. Owns scratch memory: for one
 * thread at a time.
 *
 * <p>Takes linear time, and allocates nothing but its result once its memory is as large as the longest text asks for;
 * characters that are replaced by several or composed with marks cost a little more.
 */
public final class TextShingler {

    private final Shingler shingler;
    private final TermHasher terms = TermHasher.of(NormalizerVersion.V1);
    private final HashSort sort = new HashSort();
    private long[] hashes = new long[256];

    private final boolean characters;

    TextShingler(Shingler shingler, boolean characters) {
        this.shingler = shingler;
        this.characters = characters;
    }

    /** Returns the settings by which shingles are made. */
    public Shingler shingler() {
        return shingler;
    }

    /** Returns the shingles of a text. */
    public ShingleSet shingles(CharSequence text) {
        int count = shingle(text);
        return ShingleSet.ofSorted(Arrays.copyOf(hashes, count));
    }

    /**
     * Makes the shingles of a text in this worker's memory, distinct and in ascending (signed) order.
     *
     * @return how many there are; the first so many of {@link #hashes()}
     */
    public int shingle(CharSequence text) {
        int count = shingleUnsorted(text);
        return sort.sortDistinct(hashes, count);
    }

    /** Returns the memory that {@link #shingle} wrote to; valid until the next text. */
    public long[] hashes() {
        return hashes;
    }

    /**
     * Writes the signature of a text's shingles; allocates nothing. An empty text, or one without a word, gives {@link
     * Signature#EMPTY_SLOT} in all slots.
     *
     * @param slots takes the values; at least as long as the sketcher's scheme says
     */
    public void sketch(CharSequence text, Sketcher sketcher, int[] slots) {
        // Neither order nor repetition counts for a signature.
        int count = shingleUnsorted(text);
        sketcher.sketch(hashes, 0, count, slots);
    }

    /** Returns the signature of a text's shingles. */
    public Signature signature(CharSequence text, Sketcher sketcher) {
        int[] slots = new int[sketcher.scheme().k()];
        sketch(text, sketcher, slots);
        return Signature.take(sketcher.scheme(), slots);
    }

    private int shingleUnsorted(CharSequence text) {
        String units = text.toString();
        int count = characters ? terms.hashCharacters(units) : terms.hash(units);
        if (hashes.length < count) {
            hashes = new long[count + count / 4];
        }
        return shingler.shingle(terms.hashes(), count, hashes);
    }
}
