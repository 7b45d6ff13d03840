package dev.parallax.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WordVectorsTest {

    private final WordVectors vectors = WordVectors.english();

    @Test
    void wordsOfLikeUseAreNear() {
        assertThat(vectors.similarity("buy", "purchas")).isGreaterThan(0.6);
        assertThat(vectors.similarity("kill", "dead")).isGreaterThan(0.5);
        assertThat(vectors.similarity("children", "guitar")).isLessThan(0.3);
    }

    @Test
    void isSymmetricAndAtMostOne() {
        for (int a = 0; a < vectors.size(); a += 997) {
            assertThat(vectors.similarity(a, a)).isEqualTo(1, within(1e-6));
            for (int b = 0; b < vectors.size(); b += 1009) {
                assertThat(vectors.similarity(a, b))
                        .isEqualTo(vectors.similarity(b, a))
                        .isBetween(-1.000001, 1.000001);
            }
        }
    }

    @Test
    void unknownStemsAreLikeThemselvesOnly() {
        assertThat(vectors.row("orselbrig")).isEqualTo(-1);
        assertThat(vectors.similarity("orselbrig", "orselbrig")).isEqualTo(1);
        assertThat(vectors.similarity("orselbrig", "bridg")).isEqualTo(0);
        assertThatThrownBy(() -> vectors.similarity(0, -1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void sumsHoldVectorsOfLengthOne() {
        double[] sum = new double[vectors.dimensions()];
        vectors.addTo(sum, vectors.row("bridg"), 2);
        double squares = 0;
        for (double value : sum) {
            squares += value * value;
        }
        assertThat(squares).isEqualTo(4, within(1e-5));
    }

    /** The table may hold single stems only: nobody's sentences. */
    @Test
    void holdsSingleWords() {
        assertThat(vectors.size()).isBetween(5_000, 20_000);
        assertThat(vectors.row("the report")).isEqualTo(-1);
        assertThat(vectors.stems()).allMatch(stem -> stem.chars().allMatch(Character::isLetter) && stem.length() <= 18);
    }
}
