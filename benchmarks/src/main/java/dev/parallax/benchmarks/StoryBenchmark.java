package dev.parallax.benchmarks;

import dev.parallax.story.StoryClusterer;
import dev.parallax.story.StoryStream;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A stream of news with 100,000 articles in the window: taking the next 2,000 in, as the oldest leave. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 8)
public class StoryBenchmark {

    private static final int OPEN = 100_000;
    private static final int BATCH = 2_000;

    private final GeneratedNews news = new GeneratedNews();
    private final Analyzer analyzer = Analyzer.create();
    private final StoryStream stream = StoryClusterer.create().stream();
    private final List<Document> documents = new ArrayList<>();

    /** Fills the window. */
    @Setup
    public void fill() {
        for (int i = 0; i < OPEN; i++) {
            stream.add(analyzer.analyze(news.next()));
            stream.takeClosed();
        }
    }

    /** Analyses the next articles. */
    @Setup(Level.Iteration)
    public void analyze() {
        documents.clear();
        for (int i = 0; i < BATCH; i++) {
            documents.add(analyzer.analyze(news.next()));
        }
    }

    /** Takes 2,000 articles in. */
    @Benchmark
    public int addTwoThousand() {
        for (Document document : documents) {
            stream.add(document);
        }
        return stream.takeClosed().size();
    }
}
