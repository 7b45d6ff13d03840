package dev.parallax.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextDedupMethodTest {

    @Test
    void linearHashIsAsByTheBook() {
        Random random = new Random(1);
        BigInteger prime = BigInteger.ONE.shiftLeft(61).subtract(BigInteger.ONE);
        for (int i = 0; i < 10_000; i++) {
            long a = 1 + Math.floorMod(random.nextLong(), (1L << 61) - 2);
            long b = Math.floorMod(random.nextLong(), (1L << 61) - 1);
            long x = random.nextLong() >>> 32;
            BigInteger expected = BigInteger.valueOf(a)
                    .multiply(BigInteger.valueOf(x))
                    .add(BigInteger.valueOf(b))
                    .mod(prime);
            assertThat(TextDedupMethod.modulo(a, x, b)).isEqualTo(expected.longValueExact());
        }
    }

    @Test
    void copiesComeIntoTheGroupOfTheirOriginal() {
        TextDedupMethod method = new TextDedupMethod(3, 128, 35, 3);
        GeneratedReports.ofOneEvent(1, 300).forEach(article -> {
            method.add(article.text());
            method.add(article.text() + " And one sentence more.");
        });
        method.add(GeneratedReports.unrelated(300).text());

        assertThat(method.summary()).isEqualTo("3 articles, 1 dropped, 1 groups");
    }
}
