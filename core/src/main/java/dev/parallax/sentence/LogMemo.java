package dev.parallax.sentence;

/**
 * Logarithms of 1 + x that were asked for lately. {@link StrictMath} gives the same bits on every machine but takes its
 * time, and measures of pairs ask for few different values: nothing shared, the weight of one sentence again and again.
 * Scratch memory: one for each thread.
 */
final class LogMemo {

    private static final int SLOTS = 1024;

    private final double[] arguments = new double[SLOTS];
    private final double[] logarithms = new double[SLOTS];

    /** Returns exactly {@link StrictMath#log1p}. */
    double log1p(double x) {
        if (x == 0) {
            return x;
        }
        long bits = Double.doubleToRawLongBits(x) * 0x9E3779B97F4A7C15L;
        int slot = (int) (bits >>> 54);
        if (arguments[slot] != x) {
            arguments[slot] = x;
            logarithms[slot] = StrictMath.log1p(x);
        }
        return logarithms[slot];
    }
}
