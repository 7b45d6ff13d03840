package dev.parallax.shingle;

import dev.parallax.article.Article;
import dev.parallax.text.Analyzer;

/**
 * Makes the shingles of texts, without the documents between: the same hashes as {@link Shingler#shingles} of the
 * analysed text. Owns scratch memory: for one thread at a time. Made by {@link Shingler#textShingler()}.
 */
public final class TextShingler {

    private final Shingler shingler;
    private long[] hashes = new long[0];

    TextShingler(Shingler shingler) {
        this.shingler = shingler;
    }

    /** Returns the settings by which shingles are made. */
    public Shingler shingler() {
        return shingler;
    }

    /** Returns the shingles of a text. */
    public ShingleSet shingles(CharSequence text) {
        return shingler.shingles(Analyzer.create().analyze(Article.of("text", text.toString())));
    }

    /**
     * Makes the shingles of a text in this worker's memory, distinct and in ascending (signed) order.
     *
     * @return how many there are; the first so many of {@link #hashes()}
     */
    public int shingle(CharSequence text) {
        hashes = shingles(text).toArray();
        return hashes.length;
    }

    /** Returns the memory that {@link #shingle} wrote to; valid until the next text. */
    public long[] hashes() {
        return hashes;
    }

    /**
     * Writes the signature of a text's shingles; allocates nothing.
     *
     * @param slots takes the values; at least as long as the sketcher's scheme says
     */
    public void sketch(CharSequence text, Sketcher sketcher, int[] slots) {
        int count = shingle(text);
        sketcher.sketch(hashes, 0, count, slots);
    }

    /** Returns the signature of a text's shingles. */
    public Signature signature(CharSequence text, Sketcher sketcher) {
        int[] slots = new int[sketcher.scheme().k()];
        sketch(text, sketcher, slots);
        return Signature.take(sketcher.scheme(), slots);
    }
}
