package dev.parallax.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.sentence.BoostedTrees;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The trainers find what made-up data was made from. */
class TrainersTest {

    private final SplittableRandom random = new SplittableRandom(4);

    private List<double[]> rows(int count, int features) {
        List<double[]> rows = new ArrayList<>();
        for (int r = 0; r < count; r++) {
            rows.add(random.doubles(features).toArray());
        }
        return rows;
    }

    @Test
    void ridgeFindsTheWeights() {
        List<double[]> rows = rows(500, 3);
        double[] labels =
                rows.stream().mapToDouble(x -> 1 + 2 * x[0] - 3 * x[2]).toArray();
        double[] weights = new RidgeTrainer(1e-6).fit(rows, labels);
        assertThat(weights).containsExactly(new double[] {1, 2, 0, -3}, within(1e-6));
    }

    @Test
    void treesFindAnInteraction() {
        List<double[]> rows = rows(2_000, 4);
        double[] labels = rows.stream()
                .mapToDouble(x -> (x[0] > 0.5) == (x[3] > 0.3) ? 1 : 0)
                .toArray();
        double[] values = new double[rows.size()];
        TreeTrainer trainer = new TreeTrainer(60, 3, 0.2, 0.7, 1, 2, false, 48, 1);
        BoostedTrees trees = trainer.fit(rows, labels, values);
        double error = 0;
        for (int r = 0; r < labels.length; r++) {
            assertThat(trees.value(rows.get(r))).isEqualTo(values[r], within(1e-9));
            error += Math.abs(labels[r] - values[r]) / labels.length;
        }
        assertThat(error).isLessThan(0.1);
        assertThat(trainer.fit(rows, labels, new double[labels.length]).value(rows.get(0)))
                .isEqualTo(values[0]);
    }

    @Test
    void termsGetTheWeightOfWhatTheyTell() {
        List<Set<String>> rows = new ArrayList<>();
        double[] labels = new double[900];
        for (int r = 0; r < labels.length; r++) {
            rows.add(r % 3 == 0 ? Set.of("-much", "=noise") : r % 3 == 1 ? Set.of("=noise") : Set.of());
            labels[r] = r % 3 == 0 ? 1 : 4;
        }
        rows.set(4, Set.of("rare"));
        Map<String, Double> weights = new TermTrainer(1, 2, false).fit(rows, labels);
        assertThat(weights).doesNotContainKey("rare");
        assertThat(weights.get("-much")).isEqualTo(-3, within(0.1));
        assertThat(TermTrainer.value(weights, Set.of("-much", "=noise"))).isEqualTo(1, within(0.1));
    }

    @Test
    void svdKeepsWhatIsLarge() {
        // A matrix of rank 2: its rows' products are those of the reduced rows.
        int n = 60;
        double[][] u = {random.doubles(n).toArray(), random.doubles(n).toArray()};
        int[][] columns = new int[n][n];
        float[][] values = new float[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                columns[i][j] = j;
                values[i][j] = (float) (5 * u[0][i] * u[0][j] + u[1][i] * u[1][j]);
            }
        }
        double[][] rows = new TruncatedSvd(columns, values).rows(2, 1);
        for (int i = 0; i < n; i += 7) {
            double expected = 0;
            for (int j = 0; j < n; j++) {
                expected += values[i][j] * values[3][j];
            }
            assertThat(rows[i][0] * rows[3][0] + rows[i][1] * rows[3][1])
                    .isEqualTo(expected, within(1e-3 * Math.abs(expected)));
        }
    }

    @Test
    void scoresOfPairs() {
        PairScore score = PairScore.of(new double[] {0.9, 0.8, 0.4, 0.6}, new double[] {1, 1, 1, 0});
        assertThat(score.accuracy()).isEqualTo(0.5);
        assertThat(score.f1()).isEqualTo(4 / 6.0, within(1e-12));
        assertThat(score.calibrationError()).isEqualTo((0.1 + 0.2 + 0.6 + 0.6) / 4, within(1e-12));
        assertThat(PairScore.pearson(new double[] {1, 2, 3}, new double[] {5, 7, 9}))
                .isEqualTo(1, within(1e-12));
    }
}
