package dev.parallax.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Against the obvious way: try every third sentence. */
class CounterpartsTest {

    private static final int[] SENTENCES = {3, 5, 0, 4};

    @RepeatedTest(30)
    void findsWhatTryingEveryThirdSentenceFinds(RepetitionInfo repetition) {
        CandidateMatrix[][] matrices = matrices(new Random(repetition.getCurrentRepetition()));
        Counterparts counterparts = new Counterparts(matrices);
        for (int i = 0; i < SENTENCES.length; i++) {
            for (int j = 0; j < SENTENCES.length; j++) {
                for (int row = 0; row < SENTENCES[i] && i != j; row++) {
                    int a = counterparts.sentence(i, row);
                    assertThat(counterparts.bestOutside(a, j)).isEqualTo(bestOutside(matrices, i, row, j));
                    for (int col = 0; col < SENTENCES[j]; col++) {
                        int b = counterparts.sentence(j, col);
                        double limit = Math.min(counterparts.bestOutside(a, j), counterparts.bestOutside(b, i));
                        assertThat(counterparts.bestWay(a, b, limit)).isEqualTo(bestWay(matrices, i, row, j, col));
                        assertThat(counterparts.ways(a, b, 0.3))
                                .isCloseTo(ways(matrices, i, row, j, col, 0.3), within(1e-12));
                    }
                }
            }
        }
    }

    private static double bestOutside(CandidateMatrix[][] matrices, int i, int row, int j) {
        double best = 0;
        for (int k = 0; k < SENTENCES.length; k++) {
            for (int other = 0; other < SENTENCES[k] && k != i && k != j; other++) {
                best = Math.max(best, matrices[i][k].probability(row, other));
            }
        }
        return best;
    }

    private static double ways(CandidateMatrix[][] matrices, int i, int row, int j, int col, double least) {
        double sum = 0;
        for (int k = 0; k < SENTENCES.length; k++) {
            for (int other = 0; other < SENTENCES[k] && k != i && k != j; other++) {
                double first = matrices[i][k].probability(row, other);
                double second = matrices[j][k].probability(col, other);
                sum += first >= least && second >= least ? first * second : 0;
            }
        }
        return sum;
    }

    private static double bestWay(CandidateMatrix[][] matrices, int i, int row, int j, int col) {
        double best = 0;
        for (int k = 0; k < SENTENCES.length; k++) {
            for (int other = 0; other < SENTENCES[k] && k != i && k != j; other++) {
                double first = matrices[i][k].probability(row, other);
                best = Math.max(best, Math.min(first, matrices[j][k].probability(col, other)));
            }
        }
        return best;
    }

    private static CandidateMatrix[][] matrices(Random random) {
        CandidateMatrix[][] matrices = new CandidateMatrix[SENTENCES.length][SENTENCES.length];
        for (int i = 0; i < SENTENCES.length; i++) {
            for (int j = i + 1; j < SENTENCES.length; j++) {
                int[] starts = new int[SENTENCES[i] + 1];
                List<Integer> columns = new ArrayList<>();
                for (int row = 0; row < SENTENCES[i]; row++) {
                    for (int col = 0; col < SENTENCES[j]; col++) {
                        if (random.nextInt(3) > 0) {
                            columns.add(col);
                        }
                    }
                    starts[row + 1] = columns.size();
                }
                // Few different values, some of which differ by less than a float can tell.
                double[] odds = columns.stream()
                        .mapToDouble(c -> random.nextInt(4) - 2 + 1e-12 * random.nextInt(3))
                        .toArray();
                int[] column = columns.stream().mapToInt(Integer::intValue).toArray();
                matrices[i][j] = new CandidateMatrix(SENTENCES[j], starts, column, new double[column.length][], odds);
                matrices[j][i] = matrices[i][j].transposed();
            }
        }
        return matrices;
    }
}
