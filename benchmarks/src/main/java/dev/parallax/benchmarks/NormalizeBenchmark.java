package dev.parallax.benchmarks;

import dev.parallax.text.NormalizedText;
import dev.parallax.text.Normalizer;
import dev.parallax.text.NormalizerVersion;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One article's text in normal form: ours, which keeps the way back to every position, beside the JDK's, which does not. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class NormalizeBenchmark {

    @Param("1000")
    int words = 1000;

    private final Normalizer normalizer = Normalizer.of(NormalizerVersion.V1);
    private String text = "";

    @Setup
    public void prepare() {
        text = GeneratedReports.ofOneEvent(1, words).get(0).text();
    }

    @Benchmark
    public NormalizedText withOffsets() {
        return normalizer.normalize(text);
    }

    /** Composition and lower case alone: no offsets, no folding of quotes and spaces. */
    @Benchmark
    public String jdkWithoutOffsets() {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
    }
}
