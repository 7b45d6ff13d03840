package dev.parallax.benchmarks;

import dev.parallax.article.Article;
import dev.parallax.compare.ArticleComparer;
import dev.parallax.compare.Comparison;
import java.util.List;
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

/** Two reports of one event, from their texts to the comparison. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CompareBenchmark {

    @Param("1000")
    int words = 1000;

    private List<Article> articles = List.of();
    private final ArticleComparer comparer = ArticleComparer.create();

    @Setup
    public void prepare() {
        articles = GeneratedReports.ofOneEvent(2, words);
    }

    @Benchmark
    public Comparison compare() {
        return comparer.compare(articles);
    }
}
