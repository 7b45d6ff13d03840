package dev.parallax.benchmarks;

import dev.parallax.article.Article;
import dev.parallax.shingle.ShingleSet;
import dev.parallax.shingle.Shingler;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
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

/** From the text of one article to its tokens and sentences, and on to its shingles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class TokenizeShingleBenchmark {

    @Param("1000")
    int words = 1000;

    private final Analyzer analyzer = Analyzer.create();
    private final Shingler shingler = Shingler.create();
    private Article article = Article.of("none", "");
    private Document document = analyzer.analyze(article);

    @Setup
    public void prepare() {
        article = GeneratedReports.ofOneEvent(1, words).get(0);
        document = analyzer.analyze(article);
    }

    @Benchmark
    public Document analyze() {
        return analyzer.analyze(article);
    }

    @Benchmark
    public ShingleSet shingle() {
        return shingler.shingles(document);
    }

    @Benchmark
    public ShingleSet analyzeAndShingle() {
        return shingler.shingles(analyzer.analyze(article));
    }
}
