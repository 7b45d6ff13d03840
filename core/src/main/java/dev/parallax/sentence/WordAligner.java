package dev.parallax.sentence;

import dev.parallax.sentence.LikenessText.Word;
import java.util.Arrays;
import java.util.List;

/**
 * Aligns the words of two texts one to one: the most alike first, and among equals those whose neighbours are alike,
 * too. After Sultan, Bethard and Sumner, <i>Back to basics for monolingual alignment</i> (TACL 2014), without a parser: what
 * stands within three words on either side is the context.
 *
 * <p>Takes time in the product of the lengths, which {@link LikenessText#MAX_TOKENS} bounds.
 */
final class WordAligner {

    private static final int WINDOW = 3;

    /** How much a context that fits altogether adds to the likeness of two words. */
    private static final double CONTEXT = 0.5;

    /** A function word aligns after words of content of the same context, and not without any context. */
    private static final double FUNCTION = 0.4;

    private final List<Word> a;
    private final List<Word> b;
    private final double[][] likeness;

    private WordAligner(List<Word> a, List<Word> b) {
        this.a = a;
        this.b = b;
        this.likeness = new double[a.size()][b.size()];
    }

    /** Aligns two texts. */
    static WordAlignment align(LikenessText a, LikenessText b) {
        return new WordAligner(a.words, b.words).run();
    }

    private WordAlignment run() {
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                likeness[i][j] = WordSimilarity.of(a.get(i), b.get(j));
            }
        }
        int[] toB = new int[a.size()];
        int[] toA = new int[b.size()];
        Arrays.fill(toB, -1);
        Arrays.fill(toA, -1);
        for (long pair : ranked()) {
            int i = (int) (pair >>> 10) & 1023;
            int j = (int) pair & 1023;
            if (toB[i] < 0 && toA[j] < 0) {
                toB[i] = j;
                toA[j] = i;
            }
        }
        return new WordAlignment(toB, toA, likeness);
    }

    /** Returns the pairs that may align, best first: score, closeness of place and the two places packed in a number. */
    private long[] ranked() {
        long[] pairs = new long[a.size() * b.size()];
        int count = 0;
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                double score = likeness[i][j] > 0 ? score(i, j) : 0;
                if (score > 0) {
                    double distance = Math.abs((i + 0.5) / a.size() - (j + 0.5) / b.size());
                    long rank = (long) (1e6 * (2 - score));
                    pairs[count++] = (rank << 31) | ((long) (distance * 1023) << 20) | ((long) i << 10) | j;
                }
            }
        }
        long[] ranked = Arrays.copyOf(pairs, count);
        Arrays.sort(ranked);
        return ranked;
    }

    private double score(int i, int j) {
        double context = context(i, j, -1) + context(i, j, 1);
        if (a.get(i).function() || b.get(j).function()) {
            return context == 0 && a.size() > 1 && b.size() > 1 ? 0 : FUNCTION * (likeness[i][j] + CONTEXT * context);
        }
        return likeness[i][j] + CONTEXT * context;
    }

    /** Returns how far the words to one side are alike, 0 to 1/2. */
    private double context(int i, int j, int step) {
        double sum = 0;
        double all = 0;
        for (int d = 1; d <= WINDOW; d++) {
            int left = i + d * step;
            double best = 0;
            for (int e = 1; e <= WINDOW && left >= 0 && left < a.size(); e++) {
                int right = j + e * step;
                if (right >= 0 && right < b.size()) {
                    best = Math.max(best, likeness[left][right] / (1 + Math.abs(d - e)));
                }
            }
            sum += best / d;
            all += 2.0 / d;
        }
        return sum / all;
    }
}
