package dev.parallax.sentence;

import static dev.parallax.sentence.LikenessFeature.*;

import dev.parallax.sentence.LikenessText.Word;
import java.util.List;

/** Measures likeness by the vectors of the words. */
final class VectorMeasures {

    private VectorMeasures() {}

    static void measure(TextPair pair) {
        pair.put(VECTORS, cosine(sum(pair, true, true, false), sum(pair, false, true, false)));
        pair.put(VECTORS_PLAIN, cosine(sum(pair, true, false, false), sum(pair, false, false, false)));
        double[] restA = sum(pair, true, true, true);
        double[] restB = sum(pair, false, true, true);
        pair.put(VECTORS_UNMATCHED, squares(restA) == 0 || squares(restB) == 0 ? 1 : cosine(restA, restB));
        double[] a = nearest(pair, true);
        double[] b = nearest(pair, false);
        pair.put(NEAREST_LOW, NEAREST_HIGH, a[0], b[0]);
        pair.put(NEAREST_PLAIN, (a[1] + b[1]) / 2);
        pair.put(NEAREST_WORST, Math.min(a[2], b[2]));
    }

    private static double[] sum(TextPair pair, boolean first, boolean weighted, boolean unmatched) {
        WordVectors vectors = WordVectors.english();
        double[] sum = new double[vectors.dimensions()];
        List<Word> words = pair.words(first);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.row() >= 0 && word.isContent() && !(unmatched && pair.isMatched(first, i))) {
                vectors.addTo(sum, word.row(), weighted ? word.weight() * word.weight() : 1);
            }
        }
        return sum;
    }

    private static double cosine(double[] a, double[] b) {
        double dot = 0;
        for (int i = 0; i < a.length; i++) {
            dot += a[i] * b[i];
        }
        return TextPair.share(dot, Math.sqrt(squares(a) * squares(b)), 0);
    }

    private static double squares(double[] a) {
        double squares = 0;
        for (double value : a) {
            squares += value * value;
        }
        return squares;
    }

    /** Returns mean by rarity, plain mean and minimum of the largest likeness of each word of content. */
    private static double[] nearest(TextPair pair, boolean first) {
        List<Word> words = pair.words(first);
        List<Word> others = pair.words(!first);
        double mass = 0;
        double sum = 0;
        double plain = 0;
        double count = 0;
        double worst = 1;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).isContent()) {
                double best = 0;
                for (int j = 0; j < others.size(); j++) {
                    double table = pair.alignment.likeness()[first ? i : j][first ? j : i];
                    best = Math.max(best, Math.max(table, cosine(words.get(i), others.get(j))));
                }
                mass += words.get(i).weight();
                sum += words.get(i).weight() * best;
                plain += best;
                count++;
                worst = Math.min(worst, best);
            }
        }
        return new double[] {TextPair.share(sum, mass, 0), TextPair.share(plain, count, 0), worst};
    }

    private static double cosine(Word a, Word b) {
        boolean counts = a.row() >= 0 && b.row() >= 0 && b.isContent();
        return counts ? WordVectors.english().similarity(a.row(), b.row()) : 0;
    }
}
