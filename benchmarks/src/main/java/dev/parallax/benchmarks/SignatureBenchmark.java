package dev.parallax.benchmarks;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHasher;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import dev.parallax.article.Article;
import dev.parallax.shingle.Shingler;
import dev.parallax.shingle.SignatureScheme;
import dev.parallax.shingle.Sketcher;
import dev.parallax.shingle.TextShingler;
import info.debatty.java.lsh.MinHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
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
 * From shingles to a signature of 128 slots. Each variant takes the same shingles in the form it wants, made beforehand, of
 * {@value #TEXTS} texts by turns, so that no processor learns one by heart.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SignatureBenchmark {

    static final int TEXTS = 64;
    static final int SLOTS = SignatureScheme.DEFAULT_SLOTS;

    private final List<long[]> hashes = new ArrayList<>();
    private final List<Set<Integer>> sets = new ArrayList<>();
    private final int[] slots = new int[SLOTS];
    private final Sketcher sketcher = SignatureScheme.create().sketcher();
    private final SimilarityHasher minHash =
            SimilarityHashing.minHash(SLOTS, 32).createHasher();
    private final SimilarityHasher superMinHash =
            SimilarityHashing.superMinHash(SLOTS, 32).createHasher();
    // The size of its dictionary, and a seed.
    private final MinHash javaLsh = new MinHash(SLOTS, Integer.MAX_VALUE, 1);
    private int turn;

    @Setup
    public void prepare() {
        TextShingler shingler = Shingler.create().textShingler();
        for (Article article : GeneratedReports.ofOneEvent(TEXTS, 600)) {
            long[] of = shingler.shingles(article.text()).toArray();
            hashes.add(of);
            Set<Integer> ints = new TreeSet<>();
            for (long hash : of) {
                ints.add((int) (hash >>> 33));
            }
            sets.add(ints);
        }
    }

    @Benchmark
    public int[] parallax() {
        long[] of = hashes.get(next());
        sketcher.sketch(of, 0, of.length, slots);
        return slots;
    }

    @Benchmark
    public byte[] hash4jSuperMinHash() {
        return superMinHash.compute(ElementHashProvider.ofValues(hashes.get(next())));
    }

    @Benchmark
    public byte[] hash4jMinHash() {
        return minHash.compute(ElementHashProvider.ofValues(hashes.get(next())));
    }

    @Benchmark
    public int[] javaLshMinHash() {
        return javaLsh.signature(sets.get(next()));
    }

    private int next() {
        turn = (turn + 1) % TEXTS;
        return turn;
    }
}
