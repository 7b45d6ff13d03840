package dev.parallax.internal;

/**
 * A linear-chain conditional random field of two states, inside and outside (Lafferty et al. 2001): how probable it is
 * that each place of a sequence lies inside, that a stretch starts there, and that one ends before it. Immutable.
 */
public final class BinaryChain {

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
        double[] outAhead = new double[n + 1];
        double[] inAhead = new double[n + 1];
        inAhead[n] = end[n];
        for (int i = n - 1; i >= 0; i--) {
            double enter = start[i] + inside[i] + inAhead[i + 1];
            outAhead[i] = plus(outAhead[i + 1], enter);
            inAhead[i] = plus(end[i] + outAhead[i + 1], inside[i] + inAhead[i + 1]);
        }
        double[] p = new double[n];
        double[] starts = new double[n];
        double[] ends = new double[n + 1];
        double before = 0;
        for (int i = 0; i < n; i++) {
            double enter = StrictMath.exp(start[i] + inside[i] + inAhead[i + 1] - outAhead[i]);
            double leave = before == 0 ? 0 : StrictMath.exp(end[i] + outAhead[i + 1] - inAhead[i]);
            starts[i] = (1 - before) * Math.min(1, enter);
            ends[i] = before * Math.min(1, leave);
            before = before - ends[i] + starts[i];
            p[i] = before;
        }
        ends[n] = before;
        return new BinaryChain(p, starts, ends);
    }

    private static double plus(double a, double b) {
        double most = Math.max(a, b);
        return most + StrictMath.log1p(StrictMath.exp(Math.min(a, b) - most));
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
