package dev.parallax.shingle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SimHashTest {

    private final Random random = new Random(41);

    @Test
    void eachBitIsTheMajoritys() {
        for (int size = 0; size < 700; size = 2 * size + 1) {
            ShingleSet set = ShingleSet.of(random.longs(size).toArray());
            long bits = SimHash.of(set);
            for (int bit = 0; bit < 64; bit++) {
                int ones = 0;
                for (int i = 0; i < set.size(); i++) {
                    ones += (int) (set.hash(i) >>> bit) & 1;
                }
                assertThat((bits >>> bit) & 1).isEqualTo(2 * ones > set.size() ? 1 : 0);
            }
        }
    }

    @Test
    void alikeSetsAreNearAndOthersFar() {
        double near = 0;
        double far = 0;
        for (int t = 0; t < 200; t++) {
            long[] hashes = random.longs(1000).toArray();
            ShingleSet a = part(hashes, 0, 500);
            near += SimHash.distance(SimHash.of(a), SimHash.of(part(hashes, 25, 525))) / 200.0;
            far += SimHash.distance(SimHash.of(a), SimHash.of(part(hashes, 500, 1000))) / 200.0;
        }
        assertThat(near).isBetween(3.0, 10.0);
        assertThat(far).isBetween(30.0, 34.0);
        assertThat(SimHash.of(ShingleSet.of())).isZero();
    }

    private static ShingleSet part(long[] hashes, int from, int to) {
        return ShingleSet.of(Arrays.copyOfRange(hashes, from, to));
    }
}
