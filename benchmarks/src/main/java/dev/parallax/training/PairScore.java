package dev.parallax.training;

/**
 * How well probabilities of pairs fit labels of 0 and 1, decided at .5.
 *
 * @param accuracy share decided as labelled
 * @param f1 harmonic mean of precision and recall of label 1
 * @param calibrationError mean difference of probability and share of label 1, over ten bins
 */
record PairScore(double accuracy, double f1, double calibrationError) {

    private static final int BINS = 10;

    static PairScore of(double[] probabilities, double[] labels) {
        int right = 0;
        int both = 0;
        int either = 0;
        double[] differences = new double[BINS];
        for (int i = 0; i < labels.length; i++) {
            boolean said = probabilities[i] >= 0.5;
            boolean is = labels[i] == 1;
            right += said == is ? 1 : 0;
            both += said && is ? 2 : 0;
            either += (said ? 1 : 0) + (is ? 1 : 0);
            differences[Math.min(BINS - 1, (int) (probabilities[i] * BINS))] += probabilities[i] - labels[i];
        }
        double error = 0;
        for (double difference : differences) {
            error += Math.abs(difference) / labels.length;
        }
        return new PairScore((double) right / labels.length, (double) both / either, error);
    }

    /** Returns the correlation of two rows of numbers after Pearson. */
    static double pearson(double[] a, double[] b) {
        double meanA = mean(a);
        double meanB = mean(b);
        double product = 0;
        double squaresA = 0;
        double squaresB = 0;
        for (int i = 0; i < a.length; i++) {
            product += (a[i] - meanA) * (b[i] - meanB);
            squaresA += (a[i] - meanA) * (a[i] - meanA);
            squaresB += (b[i] - meanB) * (b[i] - meanB);
        }
        return product / Math.sqrt(squaresA * squaresB);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
