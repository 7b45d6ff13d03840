package dev.parallax.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SimilarStemsTest {

    @Test
    void findsFormsOfAWordAndSpellingsOfAName() {
        List<String> terms = List.of("diplomat", "diplomaci", "dinner", "teshkel", "teschkel", "tevik", "ship", "#35");
        boolean[] names = {false, false, false, true, true, true, false, false};
        int[][] similar = SimilarStems.find(terms, names);
        assertThat(similar[0]).containsExactly(1);
        assertThat(similar[1]).containsExactly(0);
        assertThat(similar[3]).containsExactly(4);
        assertThat(similar[4]).containsExactly(3);
        assertThat(List.of(similar[2], similar[5], similar[6], similar[7])).allMatch(s -> s.length == 0);
    }

    @Test
    void wordsThatAreNoNamesMustShareTheirBeginning() {
        List<String> terms = List.of("gasler", "glaser");
        assertThat(SimilarStems.find(terms, new boolean[] {false, false})[0]).isEmpty();
    }

    @Test
    void doesNotCompareEndlessTermsOfOneBeginning() {
        List<String> terms = IntStream.range(0, 100_000)
                .mapToObj(i -> "abcd" + "x".repeat(i % 50) + i)
                .toList();
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> SimilarStems.find(terms, new boolean[terms.size()]));
    }
}
