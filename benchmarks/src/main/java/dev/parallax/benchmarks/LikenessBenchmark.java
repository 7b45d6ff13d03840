package dev.parallax.benchmarks;

import dev.parallax.sentence.Likeness;
import dev.parallax.sentence.TextLikeness;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.text.similarity.CosineSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
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

/** Two texts of some words each, from their characters to their likeness, beside two plain measures of Commons Text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LikenessBenchmark {

    private static final String FIRST = "Mayor Ida Marrow announced on Tuesday that the old bridge at Orsel would stay"
            + " shut for 14 months because inspectors had found deep cracks in two of its five pillars";
    private static final String SECOND = "The Orsel bridge will be closed for fourteen months after experts discovered"
            + " cracks in two pillars, according to a statement that the town's mayor released yesterday";

    @Param({"20", "400"})
    int words = 20;

    private String a = "";
    private String b = "";
    private final TextLikeness likeness = TextLikeness.create();
    private final CosineSimilarity cosine = new CosineSimilarity();
    private final LevenshteinDistance levenshtein = LevenshteinDistance.getDefaultInstance();

    @Setup
    public void prepare() {
        a = text(FIRST);
        b = text(SECOND);
    }

    private String text(String sentence) {
        List<String> all = Arrays.asList(sentence.split(" "));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(all.get(i % all.size())).append(i + 1 == words ? "." : " ");
        }
        return text.toString();
    }

    @Benchmark
    public Likeness likeness() {
        return likeness.of(a, b);
    }

    @Benchmark
    public double commonsTextCosine() {
        return cosine.cosineSimilarity(counts(a), counts(b));
    }

    @Benchmark
    public int commonsTextLevenshtein() {
        return levenshtein.apply(a, b);
    }

    private static Map<CharSequence, Integer> counts(String text) {
        Map<CharSequence, Integer> counts = new HashMap<>();
        for (String word : text.split(" ", -1)) {
            counts.merge(word, 1, Integer::sum);
        }
        return counts;
    }
}
