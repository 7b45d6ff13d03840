package dev.parallax.align;

import dev.parallax.sentence.Lexicon;
import dev.parallax.sentence.SentenceProfile;
import dev.parallax.text.SentenceKind;
import java.util.List;

/**
 * Measures how candidates stand among the others, once the pair model has seen them all. Holds scratch memory: one for
 * each thread.
 */
final class ContextMeasurer {

    /** Margins beyond this many log odds say no more. */
    private static final double WIDEST = 5;

    private static final double ROUNDING = 1e9;

    private final CandidateMatrix[][] matrices;
    private final List<List<SentenceProfile>> profiles;
    private final Lexicon lexicon;
    private final Counterparts counterparts;
    private final Standing ofRow = new Standing();
    private final Standing ofColumn = new Standing();

    /**
     * Takes the candidates of every two articles, {@code matrices[i][j]} for the sentences of i against those of j, and
     * {@code matrices[i][i]} for those of one article against those before them, and the articles' sentences.
     */
    ContextMeasurer(CandidateMatrix[][] matrices, List<List<SentenceProfile>> profiles, Lexicon lexicon) {
        this.matrices = matrices;
        this.profiles = profiles;
        this.lexicon = lexicon;
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
        measureStanding(i, j, row, candidate, features, offset);
        measureThird(i, j, row, col, matrix.probability(candidate), features, offset);
        measureUnexplained(i, j, row, col, features, offset);
        measureKinds(i, j, row, col, features, offset);
        double pairs = (double) matrix.rows() * matrix.columns();
        set(features, offset, ContextFeature.PAIRS, StrictMath.log(pairs));
        double shorter = Math.min(matrix.rows(), matrix.columns());
        set(features, offset, ContextFeature.DENSITY, StrictMath.log((expectedLinks + 0.5) / shorter));
    }

    private void measureStanding(int i, int j, int row, int candidate, double[] features, int offset) {
        CandidateMatrix matrix = matrices[i][j];
        int col = matrix.column(candidate);
        double own = matrix.logOdds(candidate);
        ofRow.read(matrix, matrices[j][j], row, col, own);
        ofColumn.read(matrices[j][i], matrices[i][i], col, row, own);
        setPair(features, offset, ContextFeature.RIVALS_LOW, ofRow.sum(), ofColumn.sum());
        double rankA = ofRow.reciprocalRank();
        double rankB = ofColumn.reciprocalRank();
        set(features, offset, ContextFeature.RANK_HIGH, Math.max(rankA, rankB));
        set(features, offset, ContextFeature.RANK_LOW, Math.min(rankA, rankB));
        double mean = Math.max(ofRow.meanOdds(), ofColumn.meanOdds());
        set(features, offset, ContextFeature.ABOVE_MEAN, mean == Double.NEGATIVE_INFINITY ? 0 : own - mean);
        set(features, offset, ContextFeature.OWN_ARTICLE, Math.max(ofRow.way(), ofColumn.way()));
        set(features, offset, ContextFeature.OWN_ARTICLE_SUM, logarithm(ofRow.ways() + ofColumn.ways()));
    }

    private void measureThird(int i, int j, int row, int col, double own, double[] features, int offset) {
        int a = counterparts.sentence(i, row);
        int b = counterparts.sentence(j, col);
        double elsewhereA = counterparts.bestOutside(a, j);
        double elsewhereB = counterparts.bestOutside(b, i);
        double way = counterparts.bestWay(a, b, Math.min(elsewhereA, elsewhereB));
        double elsewhere = Math.max(elsewhereA, elsewhereB);
        set(features, offset, ContextFeature.THIRD_ARTICLE, way);
        set(features, offset, ContextFeature.SHARED_ELSEWHERE, elsewhere);
        double sumA = counterparts.sum(a) - ofRow.sum() - own;
        double sumB = counterparts.sum(b) - ofColumn.sum() - own;
        setPair(features, offset, ContextFeature.ELSEWHERE_LOW, sumA, sumB);
        double ways = counterparts.ways(a, b, Standing.LEAST_OF_WAY);
        set(features, offset, ContextFeature.THIRD_ARTICLE_SUM, logarithm(ways));
    }

    private void measureUnexplained(int i, int j, int row, int col, double[] features, int offset) {
        SentenceProfile a = profiles.get(i).get(row);
        SentenceProfile b = profiles.get(j).get(col);
        SentenceProfile rivalOfB = ofRow.rival() < 0 ? null : profiles.get(j).get(ofRow.rival());
        SentenceProfile rivalOfA = ofColumn.rival() < 0 ? null : profiles.get(i).get(ofColumn.rival());
        double ofA = Unexplained.weight(a, b, rivalOfB, lexicon);
        double ofB = Unexplained.weight(a, b, rivalOfA, lexicon);
        setPair(features, offset, ContextFeature.UNEXPLAINED_LOW, ofA, ofB);
        double all = Unexplained.weight(a, b, null, lexicon);
        set(features, offset, ContextFeature.UNEXPLAINED_SHARE, all <= 0 ? 0 : rounded(Math.min(ofA, ofB) / all));
    }

    private void measureKinds(int i, int j, int row, int col, double[] features, int offset) {
        SentenceKind a = profiles.get(i).get(row).sentence().kind();
        SentenceKind b = profiles.get(j).get(col).sentence().kind();
        boolean captionA = a == SentenceKind.CAPTION;
        boolean captionB = b == SentenceKind.CAPTION;
        boolean headline = a == SentenceKind.HEADLINE || b == SentenceKind.HEADLINE;
        boolean subheading = a == SentenceKind.SUBHEADING || b == SentenceKind.SUBHEADING;
        set(features, offset, ContextFeature.ONE_CAPTION, captionA != captionB ? 1 : 0);
        set(features, offset, ContextFeature.BOTH_CAPTIONS, captionA && captionB ? 1 : 0);
        set(features, offset, ContextFeature.CAPTION_AND_HEADLINE, captionA != captionB && headline ? 1 : 0);
        set(features, offset, ContextFeature.SUBHEADING, subheading ? 1 : 0);
    }

    /** Sets the feature to the smaller and the one behind it to the larger of two sums, logarithmic. */
    private static void setPair(double[] features, int offset, ContextFeature low, double a, double b) {
        features[offset + low.index()] = logarithm(Math.min(a, b));
        features[offset + low.index() + 1] = logarithm(Math.max(a, b));
    }

    private static double logarithm(double sum) {
        return StrictMath.log1p(Math.max(0, rounded(sum)));
    }

    /** Drops the last digits of a sum, which depend on the order in which the articles come. */
    private static double rounded(double sum) {
        return Math.rint(sum * ROUNDING) / ROUNDING;
    }

    private static double clipped(double margin) {
        return Math.max(-WIDEST, Math.min(WIDEST, margin));
    }

    private static void set(double[] features, int offset, ContextFeature feature, double value) {
        features[offset + feature.index()] = value;
    }
}
