package dev.parallax.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** Runs every variant of the reading benchmark once: they find about the same words. */
class ReadAnalyzeSanityTest {

    private final ReadAnalyzeBenchmark benchmark = new ReadAnalyzeBenchmark();

    @Test
    void theVariantsFindAboutTheSameWords() throws IOException {
        benchmark.prepare();
        int sentencesAndWords = benchmark.analyze();
        int words = benchmark.luceneStandardTokenizer();
        assertThat(benchmark.readAndAnalyze()).isEqualTo(sentencesAndWords);
        assertThat(benchmark.luceneLowerCaseAndStems()).isEqualTo(words);
        // Sentences are a twentieth of it; the others count marks too, the iterators of the JDK and ICU spaces as well.
        assertThat(sentencesAndWords).isCloseTo(words, Percentage.withPercentage(8));
        assertThat(benchmark.openNlpSimpleTokenizer()).isCloseTo(words, Percentage.withPercentage(15));
        assertThat(benchmark.openNlpSentencesAndSimpleTokenizer())
                .isCloseTo(sentencesAndWords, Percentage.withPercentage(15));
        assertThat(benchmark.openNlpSentencesAndTokenizer())
                .isCloseTo(sentencesAndWords, Percentage.withPercentage(15));
        assertThat(benchmark.jdkSentencesAndWords()).isCloseTo(2 * words, Percentage.withPercentage(20));
        assertThat(benchmark.icuSentencesAndWords()).isCloseTo(2 * words, Percentage.withPercentage(20));
        assertThat(benchmark.read()).isGreaterThan(4 * words);
    }
}
