package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parallax.article.Span;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class OffsetMapTest {

    @Test
    void aMapWithoutReplacementsLeadsToTheSamePosition() {
        OffsetMap map = new OffsetMap.Builder().build(10, 10);
        assertThat(map.toOriginal(new Span(2, 7))).isEqualTo(new Span(2, 7));
        assertThat(map.toNormalized(new Span(0, 10))).isEqualTo(new Span(0, 10));
        assertThat(map.replacements()).isZero();
    }

    @Test
    void aReplacementIsTakenWholeAndADroppedEdgeIsNot() {
        // "ab" + [2,4) -> 3 units at 2 + [4,5) dropped + "cd"
        OffsetMap.Builder builder = new OffsetMap.Builder();
        builder.replace(2, 4, 2);
        builder.replace(4, 5, 5);
        OffsetMap map = builder.build(7, 7);
        assertThat(map.toOriginal(new Span(3, 4))).isEqualTo(new Span(2, 4));
        assertThat(map.toOriginal(new Span(1, 3))).isEqualTo(new Span(1, 4));
        assertThat(map.toOriginal(new Span(4, 6))).isEqualTo(new Span(2, 6));
        assertThat(map.toOriginal(new Span(5, 6))).isEqualTo(new Span(5, 6));
        assertThat(map.toOriginal(new Span(5, 5)).isEmpty()).isTrue();
        assertThat(map.toNormalized(new Span(3, 4))).isEqualTo(new Span(2, 5));
        assertThat(map.toNormalized(new Span(4, 5))).isEqualTo(new Span(5, 5));
    }

    @Test
    void spansBeyondTheTextAreRefused() {
        OffsetMap map = new OffsetMap.Builder().build(3, 3);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> map.toOriginal(new Span(1, 4)));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> map.toNormalized(new Span(4, 4)));
    }

    /** The model says of each normalised unit where it came from, as two plain arrays. */
    @RepeatedTest(20)
    void agreesWithOneEntryForEachUnit(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        OffsetMap.Builder builder = new OffsetMap.Builder();
        int[] from = new int[1000];
        int[] to = new int[1000];
        int original = 0;
        int normalized = 0;
        for (int i = 0; i < 100; i++) {
            boolean copy = random.nextBoolean();
            int width = 1 + random.nextInt(4);
            int size = copy ? width : random.nextInt(4);
            if (!copy) {
                builder.replace(original, original + width, normalized);
            }
            for (int u = 0; u < size; u++) {
                from[normalized + u] = copy ? original + u : original;
                to[normalized + u] = copy ? original + u + 1 : original + width;
            }
            original += width;
            normalized += size;
        }
        OffsetMap map = builder.build(original, normalized);
        for (int i = 0; i < 300; i++) {
            int start = random.nextInt(normalized);
            int end = start + 1 + random.nextInt(normalized - start);
            assertThat(map.toOriginal(new Span(start, end))).isEqualTo(new Span(from[start], to[end - 1]));
            int a = random.nextInt(original);
            int b = a + 1 + random.nextInt(original - a);
            int units = normalized;
            int[] touched = IntStream.range(0, units)
                    .filter(u -> from[u] < b && to[u] > a)
                    .toArray();
            Span there = map.toNormalized(new Span(a, b));
            if (touched.length == 0) {
                assertThat(there.isEmpty()).isTrue();
            } else {
                assertThat(there)
                        .isEqualTo(new Span(
                                touched[0], Arrays.stream(touched).max().orElseThrow() + 1));
            }
        }
    }
}
