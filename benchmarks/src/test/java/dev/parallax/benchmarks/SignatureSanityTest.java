package dev.parallax.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.shingle.Shingler;
import dev.parallax.shingle.Signature;
import dev.parallax.shingle.SignatureScheme;
import dev.parallax.text.Analyzer;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Runs every variant of the signature benchmarks once: each makes a signature of as many slots from the same text. */
class SignatureSanityTest {

    private static final int SLOTS = SignatureScheme.DEFAULT_SLOTS;

    @Test
    void everyVariantMakesOneSlotForEachOf128() {
        SignatureBenchmark benchmark = new SignatureBenchmark();
        benchmark.prepare();
        assertThat(benchmark.parallax()).hasSize(SLOTS).doesNotContain(Signature.EMPTY_SLOT);
        assertThat(benchmark.hash4jSuperMinHash()).hasSize(4 * SLOTS);
        assertThat(benchmark.hash4jMinHash()).hasSize(4 * SLOTS);
        assertThat(benchmark.javaLshMinHash()).hasSize(SLOTS);
    }

    @Test
    void theSignatureOfATextIsThatOfItsDocument() {
        TextSignatureBenchmark benchmark = new TextSignatureBenchmark();
        benchmark.prepare();
        // The second text is the first one's turn.
        Article article = GeneratedReports.ofOneEvent(2, 600).get(1);
        int[] expected = SignatureScheme.create()
                .signature(Shingler.create().shingles(Analyzer.create().analyze(article)))
                .toArray();
        assertThat(benchmark.parallax()).isEqualTo(expected);
    }

    @Test
    void thePeersMakeSomethingOfTexts() throws IOException {
        TextSignatureBenchmark benchmark = new TextSignatureBenchmark();
        benchmark.prepare();
        assertThat(benchmark.parallaxSortedShingles()).isBetween(500, 650);
        assertThat(benchmark.hash4jSuperMinHashWithSplit()).hasSize(4 * SLOTS);
        assertThat(benchmark.javaLshWithSplit()).hasSize(SLOTS);
        assertThat(benchmark.codelibsMinHash()).hasSize(SLOTS / 8);
        assertThat(benchmark.luceneMinHashFilter()).isNotZero();
        assertThat(benchmark.limit()).isNotZero();
    }
}
