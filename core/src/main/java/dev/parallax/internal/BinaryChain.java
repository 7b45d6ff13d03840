package dev.parallax.internal;

/**
 * A linear-chain conditional random field of two states, inside and outside (Lafferty et al. 2001): how probable it is
 * that each place of a sequence lies inside, that a stretch starts there, and that one ends before it. Immutable.
 */
public final class BinaryChain {

    private static final double BOUND = 150;

    private final double[] inside;
    private final double[] starts;
    private final double[] ends;

    private BinaryChain(double[] inside, double[] starts, double[] ends) {
        this.inside = inside;
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * Works out the probabilities from log weights, by the forward-backward algorithm. Linear in the length.
     *
     * @param inside for each place the weight of lying inside rather than outside
     * @param start for each place the weight of a stretch that starts there
     * @param end for each place, and past the last, the weight of a stretch that ends before it; that of the first is unused
     */
    public static BinaryChain of(double[] inside, double[] start, double[] end) {
        int n = inside.length;
        double[] enter = new double[n];
        double[] leave = new double[n];
        // how much likelier what lies ahead is from inside than from outside
        double ahead = exp(end[n]);
        for (int i = n - 1; i >= 0; i--) {
            double stay = exp(inside[i]) * ahead;
            double in = exp(start[i]) * stay;
            double out = exp(end[i]);
            enter[i] = in / (1 + in);
            leave[i] = out / (out + stay);
            ahead = (out + stay) / (1 + in);
        }
        double[] p = new double[n];
        double[] starts = new double[n];
        double[] ends = new double[n + 1];
        double before = 0;
        for (int i = 0; i < n; i++) {
            starts[i] = (1 - before) * enter[i];
            ends[i] = before * leave[i];
            before = before - ends[i] + starts[i];
            p[i] = before;
        }
        ends[n] = before;
        return new BinaryChain(p, starts, ends);
    }

    /** Returns the exponential of a weight, of extreme ones that of the bound, so that no product overflows. */
    private static double exp(double weight) {
        return StrictMath.exp(Math.max(-BOUND, Math.min(BOUND, weight)));
    }

    /** Returns the probability that a place lies inside. */
    public double inside(int i) {
        return inside[i];
    }

    /** Returns the probability that a stretch starts at a place. */
    public double start(int i) {
        return starts[i];
    }

    /** Returns the probability that a stretch ends before a place, which may be the one past the last. */
    public double end(int i) {
        return ends[i];
    }
}
