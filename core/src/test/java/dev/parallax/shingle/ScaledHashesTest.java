package dev.parallax.shingle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScaledHashesTest {

    private final Random random = new Random(21);

    @Test
    void keepsTheSameShareOfEverySet() {
        long[] hashes = random.longs(80_000).toArray();
        ScaledHashes all = ScaledHashes.of(ShingleSet.of(hashes));
        // Five deviations of 80,000 draws of one in eight.
        assertThat(all.kept().size()).isBetween(10_000 - 470, 10_000 + 470);
        ScaledHashes part = ScaledHashes.of(ShingleSet.of(Arrays.copyOf(hashes, 1000)));
        assertThat(part.containmentIn(all).value()).isEqualTo(1);
        assertThat(part.scale()).isEqualTo(ScaledHashes.DEFAULT_SCALE);
    }

    @Test
    void estimatesContainmentInBothDirections() {
        double brief = 0;
        double report = 0;
        double jaccard = 0;
        int held = 0;
        for (int t = 0; t < 500; t++) {
            long[] hashes = random.longs(1040).toArray();
            ScaledHashes a = ScaledHashes.of(ShingleSet.of(Arrays.copyOfRange(hashes, 0, 200)));
            ScaledHashes b = ScaledHashes.of(ShingleSet.of(Arrays.copyOfRange(hashes, 40, 1040)));
            Estimate estimate = a.containmentIn(b);
            brief += estimate.value() / 500;
            report += b.containmentIn(a).value() / 500;
            jaccard += a.jaccard(b).value() / 500;
            held += estimate.lower() <= 0.8 && 0.8 <= estimate.upper() ? 1 : 0;
        }
        assertThat(brief).isCloseTo(0.8, within(0.02));
        assertThat(report).isCloseTo(0.16, within(0.01));
        assertThat(jaccard).isCloseTo(160.0 / 1040, within(0.01));
        assertThat(held).isGreaterThan(460);
    }

    @Test
    void knowsNothingOfWhatItKeepsNothingOf() {
        ScaledHashes none = ScaledHashes.of(ShingleSet.of());
        assertThat(none.containmentIn(none)).isEqualTo(new Estimate(0, 0, 1));
        assertThat(none.jaccard(none)).isEqualTo(new Estimate(0, 0, 1));
    }

    @Test
    void scaleOneKeepsAll() {
        ShingleSet set = ShingleSet.of(random.longs(100).toArray());
        assertThat(ScaledHashes.of(set, 1).kept()).isEqualTo(set);
        assertThat(ScaledHashes.of(set, 1)).isEqualTo(ScaledHashes.of(set, 1)).isNotEqualTo(ScaledHashes.of(set, 2));
    }

    /** Frozen: stored hashes depend on which are kept. */
    @Test
    void theChoiceIsFrozen() {
        long kept = 0;
        for (int i = 0; i < 64; i++) {
            kept |= ScaledHashes.isKept(i, 4) ? 1L << i : 0;
        }
        assertThat(Long.toHexString(kept)).isEqualTo("40018510420804");
    }

    @Test
    void refusesOtherScales() {
        ScaledHashes two = ScaledHashes.of(ShingleSet.of(1), 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two.containmentIn(ScaledHashes.of(ShingleSet.of(1), 4)))
                .withMessageContaining("2 and 4");
        assertThatIllegalArgumentException().isThrownBy(() -> ScaledHashes.of(ShingleSet.of(1), 0));
    }
}
