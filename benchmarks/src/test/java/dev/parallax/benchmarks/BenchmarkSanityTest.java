package dev.parallax.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.compare.Comparison;
import org.junit.jupiter.api.Test;

/** Runs every benchmark once: what is measured side by side computes the same, and computes something. */
class BenchmarkSanityTest {

    @Test
    void normalFormsAgreeOnPlainText() {
        NormalizeBenchmark benchmark = new NormalizeBenchmark();
        benchmark.prepare();
        String folded = benchmark.jdkWithoutOffsets().replaceAll("\\s+", " ").strip();

        assertThat(folded).startsWith("report of a made-up event");
        assertThat(benchmark.withOffsets().text().strip()).isEqualTo(folded);
    }

    @Test
    void comparisonFindsWhatTheReportsShare() {
        CompareBenchmark benchmark = new CompareBenchmark();
        benchmark.prepare();

        Comparison comparison = benchmark.compare();
        assertThat(comparison.documents()).hasSize(2);
        assertThat(comparison.links()).isNotEmpty();
        assertThat(comparison.facts()).isNotEmpty();
    }
}
