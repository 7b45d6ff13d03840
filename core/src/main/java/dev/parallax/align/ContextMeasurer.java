package dev.parallax.align;

/**
 * Measures how candidates stand among the others, once the pair model has seen them all. Holds scratch memory: one for
 * each thread.
 */
final class ContextMeasurer {

    /** Margins beyond this many log odds say no more. */
    private static final double WIDEST = 5;

    private final CandidateMatrix[][] matrices;
    private final Counterparts counterparts;

    /** Takes the candidates of every two articles, {@code matrices[i][j]} for the sentences of i against those of j. */
    ContextMeasurer(CandidateMatrix[][] matrices) {
        this.matrices = matrices;
        this.counterparts = new Counterparts(matrices);
    }

    /** Measures one candidate and writes the values behind the pair features. */
    void measure(int i, int j, int row, int candidate, double expectedLinks, double[] features, int offset) {
        CandidateMatrix matrix = matrices[i][j];
        int col = matrix.column(candidate);
        double own = matrix.logOdds(candidate);
        double marginA = own - matrix.bestOtherInRow(row, own);
        double marginB = own - matrix.bestOtherInColumn(col, own);
        set(features, offset, ContextFeature.LIKENESS, own);
        set(features, offset, ContextFeature.SMALLER_MARGIN, clipped(Math.min(marginA, marginB)));
        set(features, offset, ContextFeature.LARGER_MARGIN, clipped(Math.max(marginA, marginB)));
        set(features, offset, ContextFeature.MUTUAL_BEST, marginA >= 0 && marginB >= 0 ? 1 : 0);
        double before = matrix.probability(row - 1, col - 1);
        double after = matrix.probability(row + 1, col + 1);
        set(features, offset, ContextFeature.NEIGHBOURS, Math.max(before, after));
        double shiftedRow = Math.max(matrix.probability(row - 1, col), matrix.probability(row + 1, col));
        double shiftedColumn = Math.max(matrix.probability(row, col - 1), matrix.probability(row, col + 1));
        set(features, offset, ContextFeature.SHIFTED, Math.max(shiftedRow, shiftedColumn));
        measureThird(i, j, row, col, features, offset);
        double pairs = (double) matrix.rows() * matrix.columns();
        set(features, offset, ContextFeature.PAIRS, StrictMath.log(pairs));
        double shorter = Math.min(matrix.rows(), matrix.columns());
        set(features, offset, ContextFeature.DENSITY, StrictMath.log((expectedLinks + 0.5) / shorter));
    }

    private void measureThird(int i, int j, int row, int col, double[] features, int offset) {
        int a = counterparts.sentence(i, row);
        int b = counterparts.sentence(j, col);
        double elsewhereA = counterparts.bestOutside(a, j);
        double elsewhereB = counterparts.bestOutside(b, i);
        double way = counterparts.bestWay(a, b, Math.min(elsewhereA, elsewhereB));
        double elsewhere = Math.max(elsewhereA, elsewhereB);
        set(features, offset, ContextFeature.THIRD_ARTICLE, way);
        set(features, offset, ContextFeature.SHARED_ELSEWHERE, elsewhere);
    }

    private static double clipped(double margin) {
        return Math.max(-WIDEST, Math.min(WIDEST, margin));
    }

    private static void set(double[] features, int offset, ContextFeature feature, double value) {
        features[offset + feature.index()] = value;
    }
}
