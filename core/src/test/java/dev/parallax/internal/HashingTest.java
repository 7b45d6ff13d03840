package dev.parallax.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashingTest {

    /** Frozen: stored data depends on these values. */
    @ParameterizedTest
    @CsvSource({
        "'',e220a8397b1dcdaf",
        "a,622cabcfcf472b24",
        "b,a9c8b7f57c60a705",
        "ab,d0920164cb3b6884",
        "abc,8e2f14ee84ed488c",
        "abcd,1b84f5b0ae174669",
        "abcde,a3d88bd1cede0cf9",
        "parallax,64a3205e0b822cda",
        "'1,240.5',20c7e61ff039d285",
        "\u00E9t\u00E9,ba3de871976c35a5",
        "\uD83D\uDE00,11bde67ee33a0c2d"
    })
    void wordHashesAreFrozen(String word, String hash) {
        assertThat(Long.toHexString(Hashing.word(word))).isEqualTo(hash);
    }

    @Test
    void manyHashesAreFrozen() {
        Random random = new Random(1);
        long all = 0;
        for (int i = 0; i < 100_000; i++) {
            all = Hashing.append(all, Hashing.word(randomWord(random, 20)));
        }
        assertThat(Long.toHexString(Hashing.mix(all))).isEqualTo("85b9c3f8867dfd71");
    }

    @Test
    void aRangeHashesAsTheSubstring() {
        Random random = new Random(2);
        for (int i = 0; i < 1000; i++) {
            String text = randomWord(random, 40);
            int start = random.nextInt(text.length() + 1);
            int end = start + random.nextInt(text.length() - start + 1);
            long expected = Hashing.word(text.substring(start, end));
            assertThat(Hashing.word(text, start, end)).isEqualTo(expected);
            char[] units = Arrays.copyOf(text.toCharArray(), text.length() + 8);
            assertThat(Hashing.word(units, start, end)).isEqualTo(expected);
            assertThat(Hashing.padded(units, start, end)).isEqualTo(expected);
            if (end - start < 8) {
                long first = Hashing.block(units, start);
                long second = Hashing.block(units, start + 4);
                assertThat(Hashing.upToSeven(first, second, end - start)).isEqualTo(expected);
            }
        }
    }

    @Test
    void aMillionLikeWordsDoNotCollide() {
        Set<Long> seen = new HashSet<>();
        int count = 0;
        for (char a = 'a'; a <= 'z'; a++) {
            for (int i = 0; i < 20_000; i++) {
                seen.add(Hashing.word(a + Integer.toString(i)));
                seen.add(Hashing.word(Integer.toString(i) + a));
                count += 2;
            }
        }
        assertThat(seen).hasSize(count);
    }

    @Test
    void zerosAndLengthCount() {
        Set<Long> seen = new HashSet<>();
        for (int length = 0; length < 100; length++) {
            seen.add(Hashing.word("\0".repeat(length)));
        }
        assertThat(seen).hasSize(100);
    }

    /** Each input bit must turn each output bit in half of all cases; five deviations over 1,000 samples are .08. */
    @Test
    void everyBitOfAWordTurnsHalfOfAllBits() {
        Random random = new Random(3);
        int samples = 1000;
        for (int length : new int[] {1, 4, 7}) {
            for (int bit = 0; bit < 16 * length; bit++) {
                int[] turned = new int[64];
                for (int s = 0; s < samples; s++) {
                    char[] word = randomUnits(random, length);
                    long before = Hashing.word(new String(word));
                    word[bit / 16] ^= (char) (1 << (bit % 16));
                    count(before ^ Hashing.word(new String(word)), turned);
                }
                for (int count : turned) {
                    assertThat((double) count / samples)
                            .as("length %d, bit %d", length, bit)
                            .isCloseTo(0.5, within(0.08));
                }
            }
        }
    }

    @Test
    void theOrderOfASequenceCounts() {
        long ab = Hashing.append(Hashing.append(0, 11), 22);
        long ba = Hashing.append(Hashing.append(0, 22), 11);
        assertThat(ab).isNotEqualTo(ba);
    }

    @Test
    void aValueCanBeTakenOutOfASequenceAgain() {
        long abc = Hashing.append(Hashing.append(Hashing.append(0, 11), 22), 33);
        long bc = Hashing.append(Hashing.append(0, 22), 33);
        assertThat(abc - 11 * Hashing.weight(2)).isEqualTo(bc);
    }

    private static void count(long bits, int[] turned) {
        for (int i = 0; i < 64; i++) {
            turned[i] += (int) (bits >>> i) & 1;
        }
    }

    private static char[] randomUnits(Random random, int length) {
        char[] units = new char[length];
        for (int i = 0; i < length; i++) {
            units[i] = (char) random.nextInt(1 << 16);
        }
        return units;
    }

    private static String randomWord(Random random, int most) {
        return new String(randomUnits(random, random.nextInt(most)));
    }
}
