package dev.parallax.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The chain's probabilities against a sum over all sequences. */
class BinaryChainTest {

    @Test
    void agreesWithASumOverAllSequences() {
        SplittableRandom random = new SplittableRandom(8);
        for (int round = 0; round < 300; round++) {
            int n = 1 + random.nextInt(8);
            double[] inside = random.doubles(n, -3, 3).toArray();
            double[] start = random.doubles(n, -3, 3).toArray();
            double[] end = random.doubles(n + 1, -3, 3).toArray();
            BinaryChain chain = BinaryChain.of(inside, start, end);
            double[] in = new double[n];
            double[] starts = new double[n];
            double[] ends = new double[n + 1];
            double all = 0;
            for (int states = 0; states < 1 << n; states++) {
                double weight = Math.exp(score(states, inside, start, end));
                all += weight;
                for (int i = 0; i <= n; i++) {
                    boolean now = i < n && isIn(states, i);
                    boolean before = i > 0 && isIn(states, i - 1);
                    if (now) {
                        in[i] += weight;
                        starts[i] += before ? 0 : weight;
                    } else if (before) {
                        ends[i] += weight;
                    }
                }
            }
            for (int i = 0; i <= n; i++) {
                if (i < n) {
                    assertThat(chain.inside(i)).isEqualTo(in[i] / all, within(1e-9));
                    assertThat(chain.start(i)).isEqualTo(starts[i] / all, within(1e-9));
                }
                assertThat(chain.end(i)).isEqualTo(ends[i] / all, within(1e-9));
            }
        }
    }

    @Test
    void staysWithinBoundsForExtremeWeights() {
        double[] inside = {800, -800, 800, -800};
        double[] start = {-900, 900, -900, 900};
        double[] end = {0, 700, -700, 700, -700};
        BinaryChain chain = BinaryChain.of(inside, start, end);
        for (int i = 0; i < inside.length; i++) {
            assertThat(chain.inside(i)).isBetween(0.0, 1.0);
        }
    }

    @Test
    void anEmptySequenceHasNothingInside() {
        BinaryChain chain = BinaryChain.of(new double[0], new double[0], new double[1]);
        assertThat(chain.end(0)).isZero();
    }

    private static double score(int states, double[] inside, double[] start, double[] end) {
        double score = 0;
        for (int i = 0; i <= inside.length; i++) {
            boolean now = i < inside.length && isIn(states, i);
            boolean before = i > 0 && isIn(states, i - 1);
            score += now ? inside[i] + (before ? 0 : start[i]) : before ? end[i] : 0;
        }
        return score;
    }

    private static boolean isIn(int states, int i) {
        return (states >> i & 1) == 1;
    }
}
