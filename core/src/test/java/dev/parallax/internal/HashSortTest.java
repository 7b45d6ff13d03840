package dev.parallax.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HashSortTest {

    private final HashSort sort = new HashSort();
    private final Random random = new Random(7);

    @Test
    void sortsAsTheLibraryDoesWhateverTheSpread() {
        for (int i = 0; i < 3000; i++) {
            int size = random.nextInt(1 << random.nextInt(11));
            long[] values = random.longs(size + 3).toArray();
            int kind = random.nextInt(4);
            for (int j = 0; j < size && kind > 0; j++) {
                values[j] = kind == 1 ? values[random.nextInt(size)] : values[j] >> (kind == 2 ? 40 : 62);
            }
            long[] expected = Arrays.stream(values, 0, size).sorted().distinct().toArray();
            int distinct = sort.sortDistinct(values, size);
            assertThat(Arrays.copyOf(values, distinct)).isEqualTo(expected);
        }
    }

    @Test
    void extremesAreInOrder() {
        long[] values = new long[40];
        Arrays.setAll(values, i -> i % 2 == 0 ? Long.MIN_VALUE + i : Long.MAX_VALUE - i);
        long[] expected = Arrays.stream(values).sorted().toArray();
        assertThat(sort.sortDistinct(values, 40)).isEqualTo(40);
        assertThat(values).isEqualTo(expected);
    }
}
