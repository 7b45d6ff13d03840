package dev.parallax.benchmarks;

import com.github.difflib.DiffUtils;
import dev.parallax.reuse.PassageAligner;
import dev.parallax.reuse.PassageFinder;
import dev.parallax.reuse.ReuseText;
import dev.parallax.text.Analyzer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The text that two reports of 1,000 words share, half of it, with one word in twelve edited: ours beside java-diff-utils on words, a plain Smith-Waterman, and greedy string tiling as plagiarism checkers do it. All start from the
 * same words; ours from articles that are prepared once.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up before anything else.
public class PassageBenchmark {

    private static final int WORDS = 1000;

    private ReuseText a;
    private ReuseText b;
    private ReuseText other;
    private List<String> wordsA;
    private List<String> wordsB;
    private int[] numbersA;
    private int[] numbersB;
    private final PassageAligner aligner = PassageFinder.create().aligner();

    /** Makes the two reports. */
    @Setup
    public void prepare() {
        var articles = GeneratedReports.ofOneEvent(2, WORDS);
        Analyzer analyzer = Analyzer.create();
        a = ReuseText.of(analyzer.analyze(articles.get(0)));
        b = ReuseText.of(analyzer.analyze(articles.get(1)));
        other = ReuseText.of(analyzer.analyze(GeneratedReports.unrelated(WORDS)));
        wordsA = words(a);
        wordsB = words(b);
        numbersA = wordsA.stream().mapToInt(String::hashCode).toArray();
        numbersB = wordsB.stream().mapToInt(String::hashCode).toArray();
    }

    private static List<String> words(ReuseText text) {
        return IntStream.range(0, text.size())
                .mapToObj(text.document().tokens()::term)
                .toList();
    }

    /** Passages with ends extended. */
    @Benchmark
    public Object ours() {
        return aligner.align(a, b);
    }

    /** The same for two reports without shared text. */
    @Benchmark
    public Object oursOfUnrelated() {
        return aligner.align(a, other);
    }

    /** Myers' algorithm. */
    @Benchmark
    public Object diffUtils() {
        return DiffUtils.diff(wordsA, wordsB);
    }

    /** All local alignments are found from this matrix; here only the best. */
    @Benchmark
    public int smithWaterman() {
        return PassageBaselines.smithWaterman(numbersA, numbersB);
    }

    /** Tiles of five words or more. */
    @Benchmark
    public int greedyTiling() {
        return PassageBaselines.greedyTiling(numbersA, numbersB, 5);
    }
}
