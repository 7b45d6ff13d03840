package dev.parallax.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.shingle.ShingleSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackedShinglesTest {

    @ParameterizedTest
    @CsvSource({"8, 1", "8, 600", "12, 0", "12, 1", "12, 2", "12, 600", "16, 5000", "40, 3", "40, 600", "40, 70000"})
    void unpackingGivesTheHighestBitsOfEachHash(int spare, int size) {
        Random random = new Random(size);
        long[] hashes = random.longs(size).toArray();
        if (size > 2) {
            // A gap as wide as can be: all codes but one are short.
            for (int i = 1; i < size - 1; i++) {
                hashes[i] = Long.MIN_VALUE + i;
            }
            hashes[0] = Long.MIN_VALUE;
            hashes[size - 1] = Long.MAX_VALUE;
        }
        check(ShingleSet.of(hashes), spare);
        check(ShingleSet.of(random.longs(size).toArray()), spare);
    }

    private static void check(ShingleSet set, int spare) {
        byte[] packed = PackedShingles.pack(set, spare);
        assertThat(packed).isEqualTo(bitByBit(set, spare));
        assertThat(PackedShingles.isWhole(packed, set.size(), spare)).isTrue();
        assertThat(PackedShingles.isWhole(packed, set.size() + 1 + 8 / (spare + 1), spare))
                .isFalse();
        long[] values = new long[set.size()];
        PackedShingles.unpack(PackedShingles.padded(packed), 0, set.size(), spare, values);
        int shift = Long.SIZE - PackedShingles.width(set.size(), spare);
        for (int i = 0; i < set.size(); i++) {
            assertThat(values[i]).as("value %d", i).isEqualTo(PackedShingles.unsigned(set.hash(i)) >>> shift);
        }
    }

    /** The slow twin. */
    private static byte[] bitByBit(ShingleSet set, int spare) {
        BitWriter out = new BitWriter(16);
        int shift = Long.SIZE - PackedShingles.width(set.size(), spare);
        long previous = 0;
        for (int i = 0; i < set.size(); i++) {
            long value = PackedShingles.unsigned(set.hash(i)) >>> shift;
            for (long ones = (value - previous) >>> spare; ones > 0; ones--) {
                out.write(1, 1);
            }
            out.write(0, 1);
            out.write(value - previous, spare);
            previous = value;
        }
        return out.toByteArray();
    }

    /** Rows in which values are equal once they are cut, and of sizes around those where ways part. */
    @Test
    void fourMergesCountWhatOneCounts() {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            int range = 1 + random.nextInt(900);
            long[] a = random.longs(random.nextInt(150), 0, range).sorted().toArray();
            long[] b = random.longs(random.nextInt(150), 0, range).sorted().toArray();
            int cutA = random.nextInt(4);
            int cutB = random.nextInt(4);
            Map<Long, Integer> left = new HashMap<>();
            for (long value : a) {
                left.merge(value >>> cutA, 1, Integer::sum);
            }
            int expected = 0;
            for (long value : b) {
                expected += left.merge(value >>> cutB, -1, Integer::sum) >= 0 ? 1 : 0;
            }
            assertThat(PackedShingles.common(a, a.length, cutA, b, b.length, cutB))
                    .as("round %d", round)
                    .isEqualTo(expected);
        }
    }

    @Test
    void sixHundredShinglesTakeAboutAKilobyte() {
        ShingleSet set = ShingleSet.of(new Random(1).longs(600).toArray());
        assertThat(PackedShingles.pack(set, 12).length).isBetween(1_000, 1_100);
    }

    @Test
    void whatIsCountedInCommonIsExactBarringChance() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            int shared = random.nextInt(500);
            long[] common = random.longs(shared).toArray();
            ShingleSet a = with(common, random, 1 + random.nextInt(400));
            ShingleSet b = with(common, random, 1 + random.nextInt(400));
            int[] counted = new int[2];
            for (int i = 0; i < 2; i++) {
                Verifier verifier = new Verifier(DuplicateSettings.create().withSpareBits(32));
                ShingleSet own = i == 0 ? a : b;
                ShingleSet other = i == 0 ? b : a;
                verifier.take(PackedShingles.padded(PackedShingles.pack(own, 32)), own.size());
                byte[] packed = PackedShingles.padded(PackedShingles.pack(other, 32));
                PackedShingles.unpack(packed, 0, other.size(), 32, verifier.room(other.size()));
                counted[i] = verifier.overlap(other.size()).common();
            }
            Overlap overlap = new Overlap(a.size(), b.size(), shared);
            DuplicateRule rule = DuplicateRule.create();
            if (rule.isDuplicate(overlap) || rule.isDuplicate(overlap.swapped())) {
                assertThat(counted).as("round %d", round).containsOnly(shared);
            } else {
                assertThat(counted[0]).as("round %d", round).isLessThanOrEqualTo(shared);
            }
        }
    }

    private static ShingleSet with(long[] common, Random random, int more) {
        long[] all = java.util.Arrays.copyOf(common, common.length + more);
        for (int i = common.length; i < all.length; i++) {
            all[i] = random.nextLong();
        }
        return ShingleSet.of(all);
    }
}
