package dev.parallax.reuse;

import dev.parallax.text.Sentence;
import dev.parallax.text.Tokens;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * How much of two articles is one and the same. Own reporting is body text outside quotations, where neither article
 * shows the shared words as somebody else's.
 *
 * @param own words of own reporting in the first and the second article
 * @param shared how many of them stand in the other article
 * @param taken how many of them stand in sentences that for the most part stand in the other article
 * @param runWords own words that are shared in runs of {@value #RUN} or more, which seldom coincide by chance; those of
 *     passages that are for the most part quotation frame it and count from {@value #LONG_RUN} on
 * @param longRunWords the same of runs of {@value #LONG_RUN} or more
 * @param body words of the body, quotations included
 * @param sharedBody how many of them stand in the other article
 * @param quoted shared words of the bodies that one of the two shows as a quotation
 * @param furniture shared words outside the bodies
 * @param calls how many of the shared own words address readers or speak for the outlet
 * @param atFoot whether no shared own word stands before the last {@value #FOOT} words of either article
 */
record Shares(
        Sides own,
        Sides shared,
        Sides taken,
        int runWords,
        int longRunWords,
        Sides body,
        Sides sharedBody,
        int quoted,
        int furniture,
        boolean atFoot,
        int calls) {

    private static final int RUN = 5;

    /** A run of that length between quotations is a sentence of the report, and not a frame such as a name with "said". */
    private static final int LONG_RUN = 12;

    private static final int FOOT = 100;

    /** Words by which outlets address their readers; a report has them in quotations only. */
    private static final Set<String> CALLS = Set.of("you", "your", "yours", "we", "our", "us");

    /** One word in so many makes it a call. */
    private static final int CALL = 20;

    /** The least share of a sentence's own words that makes it a taken one. */
    private static final double MOST_OF_IT = 0.5;

    /** A count for each of the two articles. */
    record Sides(int a, int b) {}

    static Shares of(ReuseText a, ReuseText b, List<Passage> passages) {
        return new Counter(a, b).count(passages);
    }

    /** Returns the share of the first article's own words that stand in the second, 0 to 1. */
    double aInB() {
        return share(shared.a, own.a);
    }

    /** Returns the share of the second article's own words that stand in the first, 0 to 1. */
    double bInA() {
        return share(shared.b, own.b);
    }

    /** Returns how much of the two together is shared: twice the shared words over the words of both. */
    double together() {
        return share(shared.a + shared.b, own.a + own.b);
    }

    /** Returns the larger share of one article's reporting that stands in sentences taken. */
    double mostTaken() {
        return Math.max(share(taken.a, own.a), share(taken.b, own.b));
    }

    /** Returns the larger share of one article's whole body, quotations included, that stands in the other. */
    double ofBody() {
        return Math.max(share(sharedBody.a, body.a), share(sharedBody.b, body.b));
    }

    /** Returns how much of the two bodies together is shared, quotations included. */
    double bodyTogether() {
        return share(sharedBody.a + sharedBody.b, body.a + body.b);
    }

    /** Tells whether all that is shared is an address to the readers at the foot, which is furniture. */
    boolean isCallToReaders() {
        return atFoot && calls * CALL >= shared.a;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** Goes through the passages once. */
    private static final class Counter {

        private final ReuseText a;
        private final ReuseText b;
        private final BitSet quotedA;
        private final BitSet quotedB;
        private final BitSet ownA;
        private final BitSet ownB;
        private final BitSet sharedA;
        private final BitSet sharedB;
        private final BitSet sharedBodyA;
        private final BitSet sharedBodyB;
        private int quoted;
        private int furniture;
        private int runWords;
        private int longRunWords;

        Counter(ReuseText a, ReuseText b) {
            this.a = a;
            this.b = b;
            quotedA = a.quotedBeside(b);
            quotedB = b.quotedBeside(a);
            ownA = a.ownWordsBeside(b);
            ownB = b.ownWordsBeside(a);
            sharedA = new BitSet(a.size());
            sharedB = new BitSet(b.size());
            sharedBodyA = new BitSet(a.size());
            sharedBodyB = new BitSet(b.size());
        }

        Shares count(List<Passage> passages) {
            for (Passage passage : passages) {
                int least = passage.kind() == PassageKind.QUOTED ? LONG_RUN : RUN;
                passage.matches().forEach(match -> add(match, least));
            }
            return new Shares(
                    new Sides(ownA.cardinality(), ownB.cardinality()),
                    new Sides(sharedA.cardinality(), sharedB.cardinality()),
                    new Sides(taken(a, ownA, sharedA), taken(b, ownB, sharedB)),
                    runWords,
                    longRunWords,
                    new Sides(a.bodyWords(), b.bodyWords()),
                    new Sides(sharedBodyA.cardinality(), sharedBodyB.cardinality()),
                    quoted,
                    furniture,
                    isAtFoot(a, sharedA) && isAtFoot(b, sharedB),
                    calls(a, sharedA));
        }

        private void add(Passage.Match match, int least) {
            int run = 0;
            for (int k = 0; k <= match.length(); k++) {
                boolean own = k < match.length() && add(match.firstA() + k, match.firstB() + k);
                if (own) {
                    run++;
                } else {
                    runWords += run >= least ? run : 0;
                    longRunWords += run >= LONG_RUN ? run : 0;
                    run = 0;
                }
            }
        }

        private static boolean isAtFoot(ReuseText text, BitSet shared) {
            int first = shared.nextSetBit(0);
            return first < 0 || first >= text.size() - FOOT;
        }

        private static int calls(ReuseText text, BitSet shared) {
            Tokens tokens = text.document().tokens();
            return (int)
                    shared.stream().filter(i -> CALLS.contains(tokens.term(i))).count();
        }

        /** Counts a shared word, and tells whether both articles tell it as their own. */
        private boolean add(int i, int j) {
            if (!a.isBody(i) || !b.isBody(j)) {
                furniture++;
                return false;
            }
            sharedBodyA.set(i);
            sharedBodyB.set(j);
            if (quotedA.get(i) || quotedB.get(j)) {
                quoted++;
                ownA.clear(i);
                ownB.clear(j);
                return false;
            }
            sharedA.set(i);
            sharedB.set(j);
            return true;
        }

        private static int taken(ReuseText text, BitSet own, BitSet shared) {
            int taken = 0;
            for (Sentence sentence : text.document().sentences()) {
                int words = count(own, sentence);
                taken += count(shared, sentence) > MOST_OF_IT * words ? words : 0;
            }
            return taken;
        }

        private static int count(BitSet set, Sentence sentence) {
            int count = 0;
            for (int i = set.nextSetBit(sentence.firstToken()); i >= 0 && i < sentence.endToken(); ) {
                count++;
                i = set.nextSetBit(i + 1);
            }
            return count;
        }
    }
}
