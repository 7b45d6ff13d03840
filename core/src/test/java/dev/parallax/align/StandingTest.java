package dev.parallax.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StandingTest {

    /** A sentence with three counterparts, of which the second and the third say much the same. */
    private static final CandidateMatrix MATRIX =
            new CandidateMatrix(3, new int[] {0, 3}, new int[] {0, 1, 2}, new double[3][], new double[] {-4, 0, 2});

    private static final CandidateMatrix WITHIN =
            new CandidateMatrix(3, new int[] {0, 0, 0, 1}, new int[] {1}, new double[1][], new double[] {1});

    @Test
    void aCounterpartIsMeasuredByItsRivals() {
        Standing standing = new Standing();
        standing.read(MATRIX, WITHIN, 0, 1, 0);
        assertThat(standing.sum()).isEqualTo(p(-4) + p(2), within(1e-12));
        assertThat(standing.meanOdds()).isEqualTo(-1);
        assertThat(standing.reciprocalRank()).isEqualTo(0.5);
    }

    @Test
    void theRivalIsTheBestOfThoseThatAreBetter() {
        Standing standing = new Standing();
        standing.read(MATRIX, WITHIN, 0, 0, -4);
        assertThat(standing.rival()).isEqualTo(2);
        standing.read(MATRIX, WITHIN, 0, 2, 2);
        assertThat(standing.rival()).isEqualTo(-1);
    }

    @Test
    void aLikeSentenceOfTheSameArticleIsAWay() {
        Standing standing = new Standing();
        standing.read(MATRIX, WITHIN, 0, 1, 0);
        assertThat(standing.way()).isEqualTo(p(1));
        assertThat(standing.ways()).isEqualTo(p(2) * p(1), within(1e-12));
        standing.read(MATRIX, WITHIN, 0, 0, -4);
        assertThat(standing.way()).as("nothing is like the first").isZero();
    }

    @Test
    void withoutRivalsThereIsNoMean() {
        CandidateMatrix one = new CandidateMatrix(1, new int[] {0, 1}, new int[1], new double[1][], new double[] {1});
        Standing standing = new Standing();
        standing.read(one, one, 0, 0, 1);
        assertThat(standing.meanOdds()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(standing.reciprocalRank()).isEqualTo(1);
    }

    private static double p(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
