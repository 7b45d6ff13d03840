package dev.parallax.sentence;

import java.util.Arrays;

/**
 * Measures pairs of sentences. Holds scratch memory: one for each thread.
 *
 * <p>The alignment of words is soft and one to one in effect, in the spirit of Sultan, Bethard and Sumner (2014), but
 * with weights instead of a parser: a term matches itself fully and another form of the same word in part.
 */
public final class PairFeatures {

    /** What a match with another form of the same word counts. */
    private static final double FORM = 0.8;

    /** What an unshared term costs in the search for the densest stretch, relative to its weight. */
    private static final double GAP = 0.5;

    private final Lexicon lexicon;
    private double[] matchA = new double[64];
    private double[] matchB = new double[64];
    private double[] runs = new double[64];
    private final ClauseMatcher clauses = new ClauseMatcher();
    private final LogMemo logs = new LogMemo();
    private final DetailFeatures details;
    private final SoftFeatures soft;
    private final KindFeatures kinds;
    private final Masses sideA = new Masses();
    private final Masses sideB = new Masses();

    /** Returns a measurer for sentences whose profiles were made with the lexicon. */
    public PairFeatures(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.details = new DetailFeatures(lexicon, logs);
        this.soft = new SoftFeatures(lexicon, logs);
        this.kinds = new KindFeatures(lexicon, logs);
    }

    /**
     * Measures a pair.
     *
     * @param a a sentence
     * @param b another
     * @param features receives the values, in the order of {@link PairFeature}
     */
    public void measure(SentenceProfile a, SentenceProfile b, double[] features) {
        match(a, b);
        double sharedA = mass(a, matchA);
        double sharedB = mass(b, matchB);
        double shareA = ratio(sharedA, a.mass());
        double shareB = ratio(sharedB, b.mass());
        double dot = SortedArrays.dot(a.terms(), a.weights(), b.terms(), b.weights());
        set(features, PairFeature.COSINE, ratio(dot, a.norm() * b.norm()));
        set(features, PairFeature.SOFT_OVERLAP, ratio(2 * shareA * shareB, shareA + shareB));
        set(features, PairFeature.CONTAINMENT_HIGH, Math.max(shareA, shareB));
        set(features, PairFeature.CONTAINMENT_LOW, Math.min(shareA, shareB));
        set(features, PairFeature.SHARED_MASS, logs.log1p(Math.min(sharedA, sharedB)));
        measureKinds(a, b, features);
        measureOrder(a, b, features);
        set(features, PairFeature.CHARACTER_GRAMS, gramCosine(a.grams(), b.grams()));
        measureQuoted(a, b, features);
        clauses.finish();
        set(features, PairFeature.CLAUSE_OVERLAP, clauses.overlap());
        set(features, PairFeature.CLAUSE_SHARED_MASS, logs.log1p(clauses.sharedMass()));
        boolean lead = a.sentence().index() < 3 && b.sentence().index() < 3;
        set(features, PairFeature.BOTH_LEAD, lead ? 1 : 0);
        double light = Math.min(a.mass(), b.mass());
        double heavy = Math.max(a.mass(), b.mass());
        set(features, PairFeature.LIGHTER_MASS, logs.log1p(light));
        set(features, PairFeature.MASS_RATIO, StrictMath.log((heavy + 0.1) / (light + 0.1)));
        details.measure(a, matchA, b, matchB, Math.min(sharedA, sharedB), features);
        soft.measure(a, matchA, b, matchB, features);
        kinds.measure(a, matchA, b, matchB, features);
    }

    /** Tells whether more of the first sentence has a counterpart in the second than the other way round, by weight. */
    public boolean isMoreOfFirstShared(SentenceProfile a, SentenceProfile b) {
        match(a, b);
        return ratio(mass(a, matchA), a.mass()) > ratio(mass(b, matchB), b.mass());
    }

    /** Finds for each term of either side what its best counterpart counts. */
    private void match(SentenceProfile a, SentenceProfile b) {
        int[] termsA = a.terms();
        int[] termsB = b.terms();
        matchA = cleared(matchA, termsA.length);
        matchB = cleared(matchB, termsB.length);
        clauses.start(a, b);
        for (int i = 0, j = 0; i < termsA.length && j < termsB.length; ) {
            if (termsA[i] == termsB[j]) {
                clauses.match(i, j, a.weights()[i]);
                matchA[i++] = 1;
                matchB[j++] = 1;
            } else if (termsA[i] < termsB[j]) {
                i++;
            } else {
                j++;
            }
        }
        for (int i = 0; i < termsA.length; i++) {
            if (matchA[i] == 0) {
                for (int form : lexicon.similar(termsA[i])) {
                    int j = Arrays.binarySearch(termsB, form);
                    if (j >= 0 && matchB[j] < 1) {
                        clauses.match(i, j, FORM * Math.min(a.weights()[i], b.weights()[j]));
                        matchA[i] = FORM;
                        matchB[j] = FORM;
                    }
                }
            }
        }
    }

    /** Words, names and numbers apart. */
    private void measureKinds(SentenceProfile a, SentenceProfile b, double[] features) {
        Masses first = sideA.sum(a, matchA, lexicon);
        Masses second = sideB.sum(b, matchB, lexicon);
        double sharedWords = Math.min(first.sharedWords, second.sharedWords);
        set(features, PairFeature.SHARED_WORD_MASS, logs.log1p(sharedWords));
        double words = ratio(sharedWords, Math.min(first.words, second.words));
        set(features, PairFeature.WORD_CONTAINMENT, Math.min(1, words));
        double sharedNames = Math.min(first.sharedNames, second.sharedNames);
        set(features, PairFeature.SHARED_NAME_MASS, logs.log1p(sharedNames));
        boolean nameless = first.names == 0 || second.names == 0;
        double names = nameless ? 0.5 : Math.min(1, ratio(sharedNames, Math.min(first.names, second.names)));
        set(features, PairFeature.NAME_CONTAINMENT, names);
        set(features, PairFeature.SHARED_NUMBERS, Math.min(2, first.sharedNumbers));
        boolean conflict = first.numbers > 0 && second.numbers > 0 && first.sharedNumbers == 0;
        set(features, PairFeature.NUMBER_CONFLICT, conflict ? 1 : 0);
        set(features, PairFeature.RAREST_SHARED, first.rarest);
        set(features, PairFeature.WORDS_AND_NAMES, Math.min(Math.min(1, words), names));
        double otherNames = Math.min(first.names - first.sharedNames, second.names - second.sharedNames);
        set(features, PairFeature.OTHER_NAMES, logs.log1p(Math.max(0, otherNames)));
        double otherWords = Math.min(first.words - first.sharedWords, second.words - second.sharedWords);
        set(features, PairFeature.OTHER_WORDS, logs.log1p(Math.max(0, otherWords)));
        boolean otherNumbers = first.numbers > first.sharedNumbers && second.numbers > second.sharedNumbers;
        set(features, PairFeature.OTHER_NUMBERS, otherNumbers ? 1 : 0);
    }

    /** What keeps the order of the words. */
    private void measureOrder(SentenceProfile a, SentenceProfile b, double[] features) {
        int fewer = Math.min(a.bigrams().length, b.bigrams().length);
        set(features, PairFeature.BIGRAMS, ratio(SortedArrays.sharedCount(a.bigrams(), b.bigrams()), fewer));
        set(features, PairFeature.LONGEST_RUN, logs.log1p(longestRun(a, b)));
        double stretch = Math.min(densestStretch(a, matchA), densestStretch(b, matchB));
        set(features, PairFeature.DENSEST_STRETCH, logs.log1p(stretch));
    }

    /** The weight of the heaviest run of terms that stands in both sequences. */
    private double longestRun(SentenceProfile a, SentenceProfile b) {
        int[] s = a.sequence();
        int[] t = b.sequence();
        if (runs.length <= t.length) {
            runs = new double[2 * t.length + 1];
        }
        Arrays.fill(runs, 0, t.length + 1, 0);
        boolean cleared = true;
        double heaviest = 0;
        for (int p = 0; p < s.length; p++) {
            boolean shared = matchA[a.distinct()[p]] == 1;
            if (shared) {
                double weight = lexicon.weight(s[p]);
                for (int j = t.length - 1; j >= 0; j--) {
                    runs[j + 1] = s[p] == t[j] ? runs[j] + weight : 0;
                    heaviest = Math.max(heaviest, runs[j + 1]);
                }
            } else if (!cleared) {
                Arrays.fill(runs, 0, t.length + 1, 0);
            }
            cleared = !shared;
        }
        return heaviest;
    }

    /** The stretch with the largest sum when shared terms count for and unshared ones against it (Kadane). */
    private double densestStretch(SentenceProfile profile, double[] match) {
        double best = 0;
        double current = 0;
        for (int i : profile.distinct()) {
            double weight = profile.weights()[i];
            current = Math.max(0, current + (match[i] > 0 ? weight * match[i] : -GAP * weight));
            best = Math.max(best, current);
        }
        return best;
    }

    private void measureQuoted(SentenceProfile a, SentenceProfile b, double[] features) {
        double quotedA = quotedMass(a, matchA, false);
        double quotedB = quotedMass(b, matchB, false);
        double high =
                Math.max(ratio(quotedMass(a, matchA, true), quotedA), ratio(quotedMass(b, matchB, true), quotedB));
        set(features, PairFeature.QUOTED_CONTAINMENT, high);
        set(features, PairFeature.BOTH_QUOTED, quotedA > 0 && quotedB > 0 ? 1 : 0);
        double shareA = Math.min(1, ratio(quotedA, a.mass()));
        double shareB = Math.min(1, ratio(quotedB, b.mass()));
        set(features, PairFeature.QUOTED_LOW, Math.min(shareA, shareB));
        set(features, PairFeature.QUOTED_HIGH, Math.max(shareA, shareB));
        double shared = Math.min(quotedMass(a, matchA, true), quotedMass(b, matchB, true));
        set(features, PairFeature.SHARED_QUOTED, logs.log1p(shared));
    }

    private double quotedMass(SentenceProfile profile, double[] match, boolean sharedOnly) {
        double mass = 0;
        for (int p = 0; p < profile.sequence().length; p++) {
            if (profile.quoted()[p]) {
                int i = profile.distinct()[p];
                mass += profile.weights()[i] * (sharedOnly ? match[i] : 1);
            }
        }
        return mass;
    }

    private static double gramCosine(long[] a, long[] b) {
        return ratio(SortedArrays.sharedCount(a, b), Math.sqrt((double) a.length * b.length));
    }

    private static double mass(SentenceProfile profile, double[] match) {
        double mass = 0;
        for (int i = 0; i < profile.terms().length; i++) {
            mass += profile.weights()[i] * match[i];
        }
        return mass;
    }

    private static double ratio(double part, double whole) {
        return whole <= 0 ? 0 : part / whole;
    }

    private static double[] cleared(double[] scratch, int length) {
        double[] array = scratch.length >= length ? scratch : new double[2 * length];
        Arrays.fill(array, 0, length, 0);
        return array;
    }

    private static void set(double[] features, PairFeature feature, double value) {
        features[feature.index()] = value;
    }

    /** The weights of a sentence by kind of term, and what of them has a counterpart. */
    private static final class Masses {
        private double words;
        private double sharedWords;
        private double names;
        private double sharedNames;
        private int numbers;
        private int sharedNumbers;
        private double rarest;

        Masses sum(SentenceProfile profile, double[] match, Lexicon lexicon) {
            words = sharedWords = names = sharedNames = rarest = 0;
            numbers = sharedNumbers = 0;
            int[] terms = profile.terms();
            for (int i = 0; i < terms.length; i++) {
                double weight = profile.weights()[i];
                rarest = match[i] == 1 ? Math.max(rarest, weight) : rarest;
                if (lexicon.isNumber(terms[i])) {
                    numbers++;
                    sharedNumbers += match[i] > 0 ? 1 : 0;
                } else if (lexicon.isName(terms[i])) {
                    names += weight;
                    sharedNames += weight * match[i];
                } else {
                    words += weight;
                    sharedWords += weight * match[i];
                }
            }
            return this;
        }
    }
}
