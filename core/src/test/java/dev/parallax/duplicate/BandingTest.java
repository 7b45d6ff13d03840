package dev.parallax.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BandingTest {

    @Test
    void theProbabilityIsThatOfTheTextbook() {
        assertThat(new Banding(20, 5).probability(0.8)).isCloseTo(0.9996, within(0.0001));
        assertThat(new Banding(20, 5).probability(0.3)).isCloseTo(0.0475, within(0.0001));
        assertThat(new Banding(1, 1).probability(0)).isZero();
        assertThat(new Banding(3, 2).probability(1)).isEqualTo(1);
    }

    /** What is asked for: nearly all pairs at the threshold are found. */
    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9})
    void byDefaultNearlyEveryPairAtTheThresholdIsACandidate(double jaccard) {
        Banding banding = DuplicateSettings.create()
                .withRule(DuplicateRule.create().withJaccard(jaccard))
                .banding();
        assertThat(banding.probability(jaccard)).as("%s", banding).isGreaterThan(0.97);
        assertThat(banding.probability(Math.min(1, jaccard + 0.05)))
                .as("%s", banding)
                .isGreaterThan(0.99);
        assertThat(banding.probability(0.02)).as("%s", banding).isLessThan(0.02);
    }

    @Test
    void dearerMistakesPullTheBandingTheirWay() {
        SimilarityDistribution news = SimilarityDistribution.ofNews(1_000_000);
        BandingCosts costs = BandingCosts.create();
        Banding usual = Banding.choose(128, 0.6, news, costs);
        Banding careful = Banding.choose(128, 0.6, news, costs.withMissedPair(1e9));
        Banding quick = Banding.choose(128, 0.6, news, costs.withMissedPair(10));
        assertThat(careful.probability(0.6)).isGreaterThan(usual.probability(0.6));
        assertThat(quick.probability(0.2)).isLessThan(usual.probability(0.2));
    }

    @Test
    void aSampleMovesTheChoice() {
        double[] unlike = new double[1_000];
        unlike[0] = 0.9;
        double[] alike = new double[1_000];
        java.util.Arrays.fill(alike, 0.35);
        alike[0] = 0.9;
        BandingCosts costs = BandingCosts.create();
        Banding loose = Banding.choose(128, 0.5, SimilarityDistribution.ofSample(unlike, 1_000_000), costs);
        Banding strict = Banding.choose(128, 0.5, SimilarityDistribution.ofSample(alike, 1_000_000), costs);
        assertThat(strict.probability(0.35)).isLessThan(loose.probability(0.35));
    }

    @Test
    void senselessNumbersAreRefused() {
        assertThatThrownBy(() -> new Banding(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SimilarityDistribution.ofSample(new double[0], 10))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SimilarityDistribution.ofSample(new double[] {1.5}, 10))
                .hasMessageContaining("1.5");
        assertThatThrownBy(() -> new BandingCosts(-1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DuplicateSettings.create().withBanding(new Banding(64, 3)))
                .hasMessageContaining("192");
    }
}
