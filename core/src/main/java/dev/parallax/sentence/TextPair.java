package dev.parallax.sentence;

import dev.parallax.sentence.LikenessText.Word;
import java.util.List;

/** Two texts with their words aligned, and the features as they are measured. For one thread. */
final class TextPair {

    final LikenessText a;
    final LikenessText b;
    final WordAlignment alignment;
    final double[] values = new double[LikenessFeature.values().length];

    TextPair(LikenessText a, LikenessText b) {
        this.a = a;
        this.b = b;
        this.alignment = WordAligner.align(a, b);
    }

    void put(LikenessFeature feature, double value) {
        values[feature.index()] = value;
    }

    void put(LikenessFeature low, LikenessFeature high, double one, double other) {
        put(low, Math.min(one, other));
        put(high, Math.max(one, other));
    }

    /** Returns the words of one of the texts. */
    List<Word> words(boolean first) {
        return first ? a.words : b.words;
    }

    /** Returns how alike a word of one of the texts is to its counterpart, 0 without one. */
    double aligned(boolean first, int i) {
        return first ? alignment.ofA(i) : alignment.ofB(i);
    }

    /** Tells whether a word of one of the texts has a counterpart that is the same word or stands for it. */
    boolean isMatched(boolean first, int i) {
        return aligned(first, i) >= WordSimilarity.STRONG;
    }

    /** Returns a share, or a value to stand for it where there is nothing to share. */
    static double share(double part, double whole, double otherwise) {
        return whole <= 0 ? otherwise : part / whole;
    }
}
