package dev.parallax.shingle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.internal.Hashing;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SketcherTest {

    private static final int TRIALS = 2000;

    private final SignatureScheme scheme = SignatureScheme.create();

    /**
     * The root mean square error over that of k independent minima, whose square is J(1-J)/k. With 2,000 pairs a ratio
     * scatters by 1.6 %; the goals leave room for that. SuperMinHash has .90, .72 and .69, classic MinHash 1.
     */
    @ParameterizedTest(name = "{0} shingles, {1} in common: at most {2}")
    @CsvSource({
        "600, 200, 0.95",
        "600, 400, 0.95",
        "600, 533, 0.95",
        "150, 50, 0.83",
        "150, 100, 0.80",
        "150, 133, 0.80",
        "100, 33, 0.80",
        "100, 67, 0.80",
        "60, 20, 0.80",
        "60, 40, 0.80",
        "60, 53, 0.80",
        "20, 7, 0.80",
        "20, 13, 0.80",
        "20, 18, 0.80",
        "5, 3, 0.95"
    })
    void errsLessThanIndependentMinima(int size, int common, double most) {
        Random random = new Random(17);
        Sketcher sketcher = scheme.sketcher();
        int k = scheme.k();
        int[] a = new int[k];
        int[] b = new int[k];
        double jaccard = (double) common / (2 * size - common);
        double squares = 0;
        double sum = 0;
        for (int t = 0; t < TRIALS; t++) {
            long[] both = random.longs(2L * size - common).toArray();
            sketcher.sketch(both, 0, size, a);
            sketcher.sketch(both, size - common, both.length, b);
            double error = (double) Signature.equalSlots(a, 0, b, 0, k) / k - jaccard;
            squares += error * error;
            sum += error;
        }
        double classic = Math.sqrt(jaccard * (1 - jaccard) / k);
        assertThat(Math.sqrt(squares / TRIALS) / classic).isLessThanOrEqualTo(most);
        // Four standard errors of the mean.
        assertThat(sum / TRIALS).isCloseTo(0, within(4 * classic / Math.sqrt(TRIALS)));
    }

    /** Numbers in a row are as good as hashes: nothing rests on how well the caller's are mixed. */
    @Test
    void mixesWhatIsNotMixed() {
        Sketcher sketcher = scheme.sketcher();
        int[] a = new int[scheme.k()];
        int[] b = new int[scheme.k()];
        double sum = 0;
        for (int t = 0; t < 200; t++) {
            long[] row = new long[300];
            Arrays.setAll(row, i -> i);
            int start = 1000 * t;
            for (int i = 0; i < row.length; i++) {
                row[i] += start;
            }
            sketcher.sketch(row, 0, 200, a);
            sketcher.sketch(row, 100, 300, b);
            sum += (double) Signature.equalSlots(a, 0, b, 0, a.length) / a.length;
        }
        assertThat(sum / 200).isCloseTo(1 / 3.0, within(0.015));
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 128, 256, 512})
    void fillsEverySlotFromOneHashOn(int k) {
        Random random = new Random(k);
        Sketcher sketcher = scheme.withSlots(k).sketcher();
        int[] slots = new int[k];
        for (int size = 1; size < 3 * k; size += 1 + size / 3) {
            sketcher.sketch(random.longs(size).toArray(), 0, size, slots);
            assertThat(Arrays.stream(slots).allMatch(s -> s >= 0))
                    .as("%d hashes", size)
                    .isTrue();
            assertThat(Arrays.stream(slots).distinct().count()).isGreaterThan(k - 2);
        }
    }

    @Test
    void minimaAreSpreadEvenlyOverTheHashes() {
        // Each of ten hashes owns a tenth of 128 slots of 2,000 seeds; five deviations are 2 %.
        long[] hashes = new Random(5).longs(10).toArray();
        int[] owned = new int[10];
        int[] all = new int[128];
        int[] one = new int[128];
        for (int seed = 0; seed < TRIALS; seed++) {
            Sketcher sketcher = scheme.withSeed(seed).sketcher();
            sketcher.sketch(hashes, 0, 10, all);
            for (int i = 0; i < 10; i++) {
                sketcher.sketch(hashes, i, i + 1, one);
                owned[i] += Signature.equalSlots(all, 0, one, 0, 128);
            }
        }
        for (int count : owned) {
            assertThat(count / (TRIALS * 12.8)).isBetween(0.98, 1.02);
        }
    }

    @Test
    void neitherOrderNorRepetitionCounts() {
        Random random = new Random(3);
        long[] hashes = random.longs(200).toArray();
        long[] shuffled = new long[1000];
        for (int i = 0; i < shuffled.length; i++) {
            shuffled[i] = hashes[i < 200 ? 199 - i : random.nextInt(200)];
        }
        Sketcher sketcher = scheme.sketcher();
        int[] once = new int[128];
        int[] often = new int[128];
        sketcher.sketch(hashes, 0, 200, once);
        sketcher.sketch(shuffled, 0, 1000, often);
        assertThat(often).isEqualTo(once);
        assertThat(sketcher.signature(ShingleSet.of(shuffled)).toArray()).isEqualTo(once);
    }

    @Test
    void seedsChooseApart() {
        ShingleSet set = ShingleSet.of(new Random(4).longs(300).toArray());
        Signature zero = scheme.signature(set);
        Signature one = scheme.withSeed(1).signature(set);
        assertThat(Signature.equalSlots(zero.toArray(), 0, one.toArray(), 0, 128))
                .isLessThan(3);
    }

    @Test
    void nothingMakesEmptySlots() {
        int[] slots = new int[128];
        scheme.sketcher().sketch(new long[] {1, 2}, 1, 1, slots);
        assertThat(slots).containsOnly(Signature.EMPTY_SLOT);
        assertThat(scheme.signature(ShingleSet.of()).isEmpty()).isTrue();
    }

    /** Frozen: stored signatures depend on these values. */
    @Test
    void theSlotsOfVersionOneAreFrozen() {
        int[] slots = new int[64];
        scheme.withSlots(64).sketcher().sketch(new long[] {1, 2, 3}, 0, 3, slots);
        assertThat(slots).startsWith(1663693384, 841288189, 43160839).endsWith(81160791, 1710737746, 913250248);
    }

    /** Frozen: a checksum over sets of many sizes, numbers of slots and seeds. */
    @Test
    void manySignaturesOfVersionOneAreFrozen() {
        Random fixed = new Random(99);
        long all = 0;
        for (int k = SignatureScheme.MIN_SLOTS; k <= SignatureScheme.MAX_SLOTS; k *= 2) {
            int[] slots = new int[k];
            for (int size = 1; size < 3000; size += 1 + size / 2) {
                Sketcher sketcher = new SignatureScheme(SketchVersion.V1, k, fixed.nextLong()).sketcher();
                sketcher.sketch(fixed.longs(size).toArray(), 0, size, slots);
                for (int slot : slots) {
                    all = Hashing.append(all, slot);
                }
            }
        }
        assertThat(Long.toHexString(Hashing.mix(all))).isEqualTo("a4041a6d1817e0f4");
    }

    @Test
    void refusesWhatIsNoRange() {
        Sketcher sketcher = scheme.sketcher();
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> sketcher.sketch(new long[3], 1, 4, new int[128]));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> sketcher.sketch(new long[3], 0, 3, new int[127]));
    }
}
