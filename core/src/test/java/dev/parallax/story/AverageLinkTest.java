package dev.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AverageLinkTest {

    private static int[] groups(double threshold, double[][] likeness) {
        double[][] sums = Arrays.stream(likeness).map(double[]::clone).toArray(double[][]::new);
        int[] sizes = new int[sums.length];
        Arrays.fill(sizes, 1);
        return new AverageLink(threshold, sums, new double[sums.length], sizes).groups();
    }

    /** Two blocks of items, alike within and somewhat alike between. */
    private static double[][] blocks(int each, double within, double between) {
        double[][] likeness = new double[2 * each][2 * each];
        for (int i = 0; i < 2 * each; i++) {
            for (int j = 0; j < 2 * each; j++) {
                likeness[i][j] = i == j ? 0 : i / each == j / each ? within : between;
            }
        }
        return likeness;
    }

    @Test
    void aChainOfLikePairsIsNotOneGroup() {
        double[][] chain = new double[6][6];
        for (int i = 0; i + 1 < 6; i++) {
            chain[i][i + 1] = 0.9;
            chain[i + 1][i] = 0.9;
        }
        assertThat(Arrays.stream(groups(0.5, chain)).distinct().count()).isGreaterThan(1);
    }

    @Test
    void groupsAlikeEnoughAreJoinedUnlessAValleyLiesBetweenThem() {
        assertThat(groups(0.2, blocks(5, 0.4, 0.3))).containsOnly(0);
        assertThat(groups(0.2, blocks(5, 0.6, 0.3))).containsExactly(0, 0, 0, 0, 0, 5, 5, 5, 5, 5);
        assertThat(groups(0.2, blocks(2, 0.6, 0.3))).containsOnly(0);
        assertThat(groups(0.2, blocks(5, 0.4, 0.1))).containsExactly(0, 0, 0, 0, 0, 5, 5, 5, 5, 5);
    }

    @Test
    void everyJoinedGroupReachesTheThresholdOnAverage() {
        Random random = new Random(17);
        for (int round = 0; round < 200; round++) {
            int n = 2 + random.nextInt(12);
            double[][] likeness = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < i; j++) {
                    likeness[i][j] = random.nextDouble();
                    likeness[j][i] = likeness[i][j];
                }
            }
            int[] groups = groups(0.6, likeness);
            for (int g = 0; g < n; g++) {
                double sum = 0;
                int pairs = 0;
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j < i; j++) {
                        if (groups[i] == g && groups[j] == g) {
                            sum += likeness[i][j];
                            pairs++;
                        }
                    }
                }
                assertThat(pairs == 0 ? 1 : sum / pairs).isGreaterThanOrEqualTo(0.6 - 1e-9);
            }
        }
    }
}
