package dev.parallax.sentence;

import dev.parallax.text.SentenceKind;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Measures of two sentences where in them the shared terms stand, how specific they are together, and what surrounds
 * them. Holds scratch memory: one for each thread.
 */
final class DetailFeatures {

    /** How many of the rarest shared terms are looked at in pairs. */
    private static final int RAREST = 8;

    /** Shared terms below this weight are in nearly every sentence and specify nothing. */
    private static final double SPECIFIC = 0.1;

    /** Terms so many places apart or fewer stand close together. */
    private static final int CLOSE = 6;

    /** Where more places are shared, all that is shared is taken to stand close together. */
    private static final int MOST_PLACES = 64;

    private static final double LEAST_WEIGHT = 0.03;

    /** How many of the heaviest terms of a sentence make up its core. */
    private static final int CORE = 4;

    private final Lexicon lexicon;
    private final LogMemo logs;
    private final int[] rarest = new int[RAREST];
    private final int[] placesA = new int[MOST_PLACES];
    private final int[] termAt = new int[MOST_PLACES];
    private final BitSet seen = new BitSet();
    private final int[] placesB = new int[MOST_PLACES];

    DetailFeatures(Lexicon lexicon, LogMemo logs) {
        this.lexicon = lexicon;
        this.logs = logs;
    }

    /** Measures a pair, given what the best counterpart of each term counts. */
    void measure(
            SentenceProfile a,
            double[] matchA,
            SentenceProfile b,
            double[] matchB,
            double sharedMass,
            double[] features) {
        measureRarity(a, matchA, features);
        set(features, PairFeature.LOCAL_MASS, logs.log1p(localMass(a, matchA, b, sharedMass)));
        double light = a.mass() - b.mass();
        double core =
                light < 0 ? core(a, matchA) : light > 0 ? core(b, matchB) : (core(a, matchA) + core(b, matchB)) / 2;
        set(features, PairFeature.TOP_TERMS, core);
        boolean headlineA = a.sentence().kind() == SentenceKind.HEADLINE;
        boolean headlineB = b.sentence().kind() == SentenceKind.HEADLINE;
        set(features, PairFeature.ONE_HEADLINE, headlineA != headlineB ? 1 : 0);
        set(features, PairFeature.BOTH_HEADLINES, headlineA && headlineB ? 1 : 0);
        int lengthA = a.sequence().length;
        int lengthB = b.sequence().length;
        set(features, PairFeature.SHORTER, logs.log1p(Math.min(lengthA, lengthB)));
        set(features, PairFeature.LONGER, logs.log1p(Math.max(lengthA, lengthB)));
        Surroundings aroundA = a.surroundings();
        Surroundings aroundB = b.surroundings();
        set(features, PairFeature.PLACES_APART, Math.abs(aroundA.place() - aroundB.place()));
        set(features, PairFeature.SURROUNDINGS, aroundA.cosine(aroundB));
        set(features, PairFeature.CROSS_SURROUNDINGS, (aroundA.cosine(b) + aroundB.cosine(a)) / 2);
    }

    private void measureRarity(SentenceProfile a, double[] matchA, double[] features) {
        int found = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < a.terms().length; i++) {
            if (matchA[i] == 1) {
                double weight = a.weights()[i];
                second = Math.max(second, Math.min(first, weight));
                first = Math.max(first, weight);
                if (weight > SPECIFIC) {
                    found = keep(a, i, found);
                }
            }
        }
        set(features, PairFeature.SECOND_RAREST, second);
        double rarity = 0;
        for (int x = 0; x < found; x++) {
            for (int y = x + 1; y < found; y++) {
                rarity = rarity(a, rarest[x], rarest[y], rarity);
            }
        }
        set(features, PairFeature.PAIR_RARITY, rarity);
    }

    /** Keeps the heaviest terms; of equal ones those that come first in the alphabet. */
    private int keep(SentenceProfile a, int i, int found) {
        if (found < RAREST) {
            rarest[found] = i;
            return found + 1;
        }
        int least = 0;
        for (int k = 1; k < found; k++) {
            least = isBehind(a, rarest[k], rarest[least]) ? k : least;
        }
        if (isBehind(a, rarest[least], i)) {
            rarest[least] = i;
        }
        return found;
    }

    private boolean isBehind(SentenceProfile a, int i, int j) {
        double difference = a.weights()[i] - a.weights()[j];
        return difference < 0
                || (difference == 0 && lexicon.term(a.terms()[i]).compareTo(lexicon.term(a.terms()[j])) > 0);
    }

    /** How rare it is that two terms stand in one sentence, times the root of what they weigh, or {@code least}. */
    private double rarity(SentenceProfile a, int x, int y, double least) {
        double root = Math.sqrt(Math.sqrt(a.weights()[x] * a.weights()[y]));
        // Rarity is 1 at the most, so that lighter terms need not be counted.
        if (root <= least) {
            return least;
        }
        int together =
                SortedArrays.sharedCount(lexicon.sentencesWith(a.terms()[x]), lexicon.sentencesWith(a.terms()[y]));
        return Math.max(least, lexicon.rarity(together) * root);
    }

    /** The largest weight of shared terms that stand close to one of them in both sentences. */
    private double localMass(SentenceProfile a, double[] matchA, SentenceProfile b, double sharedMass) {
        int found = 0;
        for (int i = 0; i < a.terms().length; i++) {
            if (matchA[i] == 1 && a.weights()[i] > LEAST_WEIGHT) {
                int j = Arrays.binarySearch(b.terms(), a.terms()[i]);
                if (found + SentenceProfile.PLACES * SentenceProfile.PLACES > MOST_PLACES) {
                    return sharedMass;
                }
                for (int n = 0; n < SentenceProfile.PLACES * SentenceProfile.PLACES; n++) {
                    int p = a.place(i, n / SentenceProfile.PLACES);
                    int q = b.place(j, n % SentenceProfile.PLACES);
                    if (p >= 0 && q >= 0) {
                        placesA[found] = p;
                        placesB[found] = q;
                        termAt[found++] = i;
                    }
                }
            }
        }
        double best = 0;
        for (int x = 0; x < found; x++) {
            double sum = 0;
            seen.clear();
            for (int y = 0; y < found; y++) {
                boolean close =
                        Math.abs(placesA[x] - placesA[y]) <= CLOSE && Math.abs(placesB[x] - placesB[y]) <= CLOSE;
                int i = termAt[y];
                if (close && !seen.get(i)) {
                    seen.set(i);
                    sum += a.weights()[i];
                }
            }
            best = Math.max(best, sum);
        }
        return best;
    }

    /** The share of a sentence's heaviest terms that has a counterpart. */
    private double core(SentenceProfile profile, double[] match) {
        double mass = 0;
        double shared = 0;
        for (int i : profile.heaviest()) {
            mass += profile.weights()[i];
            shared += profile.weights()[i] * match[i];
        }
        return mass <= 0 ? 0 : shared / mass;
    }

    /** Returns the places of the heaviest terms, more where they weigh the same. */
    static int[] heaviest(double[] weights) {
        double[] sorted = weights.clone();
        Arrays.sort(sorted);
        double least = sorted.length == 0 ? 0 : sorted[Math.max(0, sorted.length - CORE)];
        return IntStream.range(0, weights.length)
                .filter(i -> weights[i] >= least)
                .toArray();
    }

    private static void set(double[] features, PairFeature feature, double value) {
        features[feature.index()] = value;
    }
}
