package dev.parallax.sentence;

import java.util.Arrays;

/** Counts the terms that two sentences share, and do not share, by kind. Holds scratch memory: one for each thread. */
final class KindFeatures {

    private static final int KINDS = TermKind.values().length;

    private final Lexicon lexicon;
    private final LogMemo logs;
    private final int[] shared = new int[KINDS];
    private final int[] onlyA = new int[KINDS];
    private final int[] onlyB = new int[KINDS];

    KindFeatures(Lexicon lexicon, LogMemo logs) {
        this.lexicon = lexicon;
        this.logs = logs;
    }

    /** Measures a pair, given what the best counterpart of each term counts: 1 where it is the same term. */
    void measure(SentenceProfile a, double[] matchA, SentenceProfile b, double[] matchB, double[] features) {
        Arrays.fill(shared, 0);
        count(a, matchA, onlyA, true);
        count(b, matchB, onlyB, false);
        int firstShared = PairFeature.SHARED_PERSONS.index();
        int firstUnshared = PairFeature.UNSHARED_PERSONS.index();
        for (int kind = 0; kind < KINDS; kind++) {
            features[firstShared + kind] = logs.log1p(shared[kind]);
            features[firstUnshared + kind] = logs.log1p(Math.min(onlyA[kind], onlyB[kind]));
        }
    }

    private void count(SentenceProfile profile, double[] match, int[] only, boolean countShared) {
        Arrays.fill(only, 0);
        int[] terms = profile.terms();
        for (int i = 0; i < terms.length; i++) {
            int kind = lexicon.kind(terms[i]).index();
            if (match[i] != 1) {
                only[kind]++;
            } else if (countShared) {
                shared[kind]++;
            }
        }
    }
}
