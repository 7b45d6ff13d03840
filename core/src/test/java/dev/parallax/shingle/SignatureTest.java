package dev.parallax.shingle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

    private final SignatureScheme scheme = SignatureScheme.create();
    private final Random random = new Random(11);

    @Test
    void equalSetsHaveEqualSignatures() {
        long[] hashes = random.longs(50).toArray();
        Signature a = scheme.signature(ShingleSet.of(hashes));
        Signature b = scheme.signature(ShingleSet.of(hashes));
        assertThat(a).isEqualTo(b).hasSameHashCodeAs(b).isNotEqualTo(scheme.signature(ShingleSet.of(1)));
        assertThat(a.jaccard(b).value()).isEqualTo(1);
        assertThat(a.jaccard(b).lower()).isBetween(0.95, 0.99);
        assertThat(Signature.of(scheme, a.toArray())).isEqualTo(a);
    }

    @Test
    void boundsHoldTheTruthInNineteenOfTwentyCases() {
        int held = 0;
        for (int t = 0; t < 1000; t++) {
            int size = 5 + random.nextInt(300);
            int common = random.nextInt(size + 1);
            long[] both = random.longs(2L * size - common).toArray();
            Signature a = scheme.signature(set(both, 0, size));
            Signature b = scheme.signature(set(both, size - common, both.length));
            Estimate estimate = a.jaccard(b);
            double jaccard = (double) common / both.length;
            held += estimate.lower() <= jaccard && jaccard <= estimate.upper() ? 1 : 0;
        }
        assertThat(held).isBetween(955, 999);
    }

    @Test
    void emptyIsLikeNothing() {
        Signature empty = scheme.signature(ShingleSet.of());
        assertThat(empty.jaccard(empty)).isEqualTo(new Estimate(0, 0, 0));
        assertThat(empty.equalSlots(empty)).isZero();
        assertThat(empty.packed(8).jaccard(empty.packed(8))).isEqualTo(new Estimate(0, 0, 0));
        assertThat(empty.packed(8).isEmpty()).isTrue();
    }

    @Test
    void bandsAgreeWhereAllTheirSlotsDo() {
        int[] slots =
                scheme.signature(ShingleSet.of(random.longs(50).toArray())).toArray();
        int[] other = slots.clone();
        other[9]++;
        Signature a = Signature.of(scheme, slots);
        Signature b = Signature.of(scheme, other);
        for (int band = 0; band < 32; band++) {
            assertThat(a.bandKey(band, 4) == b.bandKey(band, 4))
                    .as("band %d", band)
                    .isEqualTo(band != 2);
        }
        assertThat(a.bandKey(0, 4)).isNotEqualTo(a.bandKey(1, 4)).isNotEqualTo(a.bandKey(0, 3));
        assertThat(Signature.bandKey(concat(slots), 7, 3, 5)).isEqualTo(a.bandKey(3, 5));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> a.bandKey(32, 4));
    }

    @Test
    void equalSlotsInOtherBandsMakeNoEqualKeys() {
        Signature same = Signature.of(scheme, new int[128]);
        assertThat(same.bandKey(0, 4)).isNotEqualTo(same.bandKey(1, 4));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8, 16})
    void packedSlotsAgreeAsTheirLowestBitsDo(int bits) {
        int mask = (1 << bits) - 1;
        double sum = 0;
        for (int t = 0; t < 300; t++) {
            long[] both = random.longs(300).toArray();
            Signature a = scheme.signature(set(both, 0, 200));
            Signature b = scheme.signature(set(both, 100, 300));
            int equal = 0;
            for (int i = 0; i < 128; i++) {
                equal += (a.slot(i) & mask) == (b.slot(i) & mask) ? 1 : 0;
            }
            long[] x = a.packed(bits).toArray();
            long[] y = b.packed(bits).toArray();
            assertThat(x).hasSize(PackedSignature.words(128, bits)).hasSize(2 * bits);
            assertThat(PackedSignature.equalSlots(x, 0, y, 0, x.length, bits)).isEqualTo(equal);
            sum += a.packed(bits).jaccard(b.packed(bits)).value();
            assertThat(a.packed(bits).jaccard(a.packed(bits)).value()).isEqualTo(1);
        }
        assertThat(sum / 300).isCloseTo(1 / 3.0, within(0.02));
    }

    @Test
    void bytesComeBack() {
        for (int k = 64; k <= 512; k *= 2) {
            SignatureScheme of = scheme.withSlots(k).withSeed(random.nextLong());
            Signature signature = of.signature(ShingleSet.of(random.longs(40).toArray()));
            assertThat(signature.toBytes()).hasSize(16 + 4 * k);
            assertThat(Signature.fromBytes(signature.toBytes())).isEqualTo(signature);
        }
        Signature empty = scheme.signature(ShingleSet.of());
        assertThat(Signature.fromBytes(empty.toBytes())).isEqualTo(empty);
    }

    /** Frozen: what was stored stays readable. */
    @Test
    void theBytesOfLayoutOneAreFrozen() {
        Signature signature = scheme.withSlots(64).withSeed(0x0102030405060708L).signature(ShingleSet.of(1, 2, 3));
        String hex = HexFormat.of().formatHex(signature.toBytes());
        assertThat(hex).startsWith("5058534701010040" + "0102030405060708").hasSize(2 * (16 + 4 * 64));
        assertThat(hex.substring(32, 64)).isEqualTo("29710bc51d282f5c26ef186228cfa7b5");
        assertThat(Long.toHexString(signature.bandKey(1, 4))).isEqualTo("6b2fa83f59180f43");
    }

    @Test
    void refusesForeignBytes() {
        byte[] good = scheme.signature(ShingleSet.of(1, 2, 3)).toBytes();
        assertThatExceptionOfType(StoredFormatException.class).isThrownBy(() -> Signature.fromBytes(new byte[0]));
        for (int i = 0; i < 8; i++) {
            byte[] bad = good.clone();
            bad[i] ^= 0x40;
            assertThatExceptionOfType(StoredFormatException.class)
                    .as("byte %d", i)
                    .isThrownBy(() -> Signature.fromBytes(bad));
        }
        byte[] negative = good.clone();
        negative[200] = (byte) 0x80;
        assertThatExceptionOfType(StoredFormatException.class)
                .isThrownBy(() -> Signature.fromBytes(negative))
                .withMessageContaining("slot 46");
        assertThatExceptionOfType(StoredFormatException.class)
                .isThrownBy(() -> Signature.fromBytes(Arrays.copyOf(good, good.length - 1)));
    }

    @Test
    void refusesOtherSchemes() {
        Signature a = scheme.signature(ShingleSet.of(1));
        Signature b = scheme.withSeed(7).signature(ShingleSet.of(1));
        assertThatIllegalArgumentException().isThrownBy(() -> a.jaccard(b)).withMessageContaining("seed=7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> a.packed(4).jaccard(a.packed(8)))
                .withMessageContaining("4 bits");
        assertThatIllegalArgumentException().isThrownBy(() -> a.packed(3)).withMessageContaining("3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheme.withSlots(100))
                .withMessageContaining("100");
        assertThatIllegalArgumentException().isThrownBy(() -> Signature.of(scheme, 1, 2));
    }

    private static ShingleSet set(long[] hashes, int from, int to) {
        return ShingleSet.of(Arrays.copyOfRange(hashes, from, to));
    }

    private static int[] concat(int[] slots) {
        int[] moved = new int[slots.length + 7];
        System.arraycopy(slots, 0, moved, 7, slots.length);
        return moved;
    }
}
