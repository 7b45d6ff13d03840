package dev.parallax.sentence;

/**
 * Measures what two sentences share when words of like use count in part. Holds scratch memory: one for each thread.
 */
final class SoftFeatures {

    private final Lexicon lexicon;
    private final LogMemo logs;

    /** For each term one more than its place in the second sentence, 0 if it is not there. */
    private final int[] placeInB;

    private double[] softA = new double[64];
    private double[] softB = new double[64];

    SoftFeatures(Lexicon lexicon, LogMemo logs) {
        this.lexicon = lexicon;
        this.logs = logs;
        this.placeInB = new int[lexicon.size()];
    }

    /** Measures a pair, given what the best counterpart of each term counts by the words alone. */
    void measure(SentenceProfile a, double[] matchA, SentenceProfile b, double[] matchB, double[] features) {
        set(features, PairFeature.VECTOR_COSINE, Math.max(0, product(a.vector(), b.vector())));
        set(features, PairFeature.VECTOR_WORDS, Math.max(0, product(a.wordVector(), b.wordVector())));
        match(a, matchA, b, matchB);
        double shareA = ratio(mass(a, softA, false), a.mass());
        double shareB = ratio(mass(b, softB, false), b.mass());
        set(features, PairFeature.SOFT_HIGH, Math.max(shareA, shareB));
        set(features, PairFeature.SOFT_LOW, Math.min(shareA, shareB));
        double shared = Math.min(mass(a, softA, true), mass(b, softB, true));
        set(features, PairFeature.SOFT_WORD_MASS, logs.log1p(shared));
        double fewer = Math.min(words(a), words(b));
        set(features, PairFeature.SOFT_WORD_SHARE, Math.min(1, ratio(shared, fewer)));
    }

    private void match(SentenceProfile a, double[] matchA, SentenceProfile b, double[] matchB) {
        int[] termsA = a.terms();
        int[] termsB = b.terms();
        softA = copied(matchA, softA, termsA.length);
        softB = copied(matchB, softB, termsB.length);
        for (int j = 0; j < termsB.length; j++) {
            placeInB[termsB[j]] = j + 1;
        }
        for (int i = 0; i < termsA.length; i++) {
            int[] like = lexicon.like().of(termsA[i]);
            for (int n = 0; n < like.length; n++) {
                int j = placeInB[like[n]] - 1;
                if (j >= 0 && (matchA[i] == 0 || matchB[j] == 0)) {
                    double strength = lexicon.like().strengths(termsA[i])[n];
                    softA[i] = Math.max(softA[i], strength);
                    softB[j] = Math.max(softB[j], strength);
                }
            }
        }
        for (int term : termsB) {
            placeInB[term] = 0;
        }
    }

    private double mass(SentenceProfile profile, double[] soft, boolean wordsOnly) {
        double mass = 0;
        for (int i = 0; i < profile.terms().length; i++) {
            mass += wordsOnly && !lexicon.isWord(profile.terms()[i]) ? 0 : profile.weights()[i] * soft[i];
        }
        return mass;
    }

    private double words(SentenceProfile profile) {
        double mass = 0;
        for (int i = 0; i < profile.terms().length; i++) {
            mass += lexicon.isWord(profile.terms()[i]) ? profile.weights()[i] : 0;
        }
        return mass;
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double[] copied(double[] from, double[] scratch, int length) {
        double[] array = scratch.length >= length ? scratch : new double[2 * length];
        System.arraycopy(from, 0, array, 0, length);
        return array;
    }

    private static double ratio(double part, double whole) {
        return whole <= 0 ? 0 : part / whole;
    }

    private static void set(double[] features, PairFeature feature, double value) {
        features[feature.index()] = value;
    }
}
