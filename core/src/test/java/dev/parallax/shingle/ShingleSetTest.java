package dev.parallax.shingle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ShingleSetTest {

    @RepeatedTest(20)
    void countsAsAHashSetDoes(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        for (int i = 0; i < 100; i++) {
            // Sizes from alike to a thousand times as large, for both ways of comparing.
            long range = 1L + random.nextInt(3000);
            Set<Long> a = randomSet(random, 1 << random.nextInt(12), range);
            Set<Long> b = randomSet(random, 1 << random.nextInt(12), range);
            Set<Long> common = new TreeSet<>(a);
            common.retainAll(b);
            Set<Long> either = new TreeSet<>(a);
            either.addAll(b);
            ShingleSet x = of(a);
            ShingleSet y = of(b);
            assertThat(x.size()).isEqualTo(a.size());
            assertThat(x.intersectionSize(y)).isEqualTo(common.size());
            assertThat(y.intersectionSize(x)).isEqualTo(common.size());
            assertThat(x.jaccard(y)).isEqualTo(either.isEmpty() ? 0 : (double) common.size() / either.size());
            assertThat(x.containmentIn(y)).isEqualTo(a.isEmpty() ? 0 : (double) common.size() / a.size());
            long probe = random.nextLong(-range, range);
            assertThat(x.contains(probe)).isEqualTo(a.contains(probe));
        }
    }

    @Test
    void keepsDistinctHashesInOrderWhateverTheirOrder() {
        ShingleSet set = ShingleSet.of(3, -7, 3, Long.MAX_VALUE, Long.MIN_VALUE, -7);
        assertThat(set.toArray()).containsExactly(Long.MIN_VALUE, -7, 3, Long.MAX_VALUE);
        assertThat(set)
                .isEqualTo(ShingleSet.of(-7, Long.MAX_VALUE, 3, Long.MIN_VALUE))
                .isNotEqualTo(ShingleSet.of(3));
        assertThat(set.hash(1)).isEqualTo(-7);
    }

    @Test
    void nothingIsLikeNothing() {
        ShingleSet empty = ShingleSet.of();
        assertThat(empty.jaccard(empty)).isZero();
        assertThat(empty.containmentIn(empty)).isZero();
        assertThat(empty.containmentIn(ShingleSet.of(1))).isZero();
        assertThat(ShingleSet.of(1).jaccard(empty)).isZero();
        assertThat(empty.isEmpty()).isTrue();
    }

    @Test
    void doesNotChangeWithItsArrays() {
        long[] hashes = {1, 2, 3};
        ShingleSet set = ShingleSet.of(hashes);
        hashes[0] = 9;
        set.toArray()[1] = 9;
        assertThat(set).isEqualTo(ShingleSet.of(1, 2, 3));
    }

    private static Set<Long> randomSet(Random random, int most, long range) {
        Set<Long> set = new TreeSet<>();
        int size = random.nextInt(most + 1);
        for (int i = 0; i < size; i++) {
            set.add(random.nextLong(-range, range));
        }
        return set;
    }

    private static ShingleSet of(Set<Long> hashes) {
        return ShingleSet.of(hashes.stream().mapToLong(Long::longValue).toArray());
    }
}
