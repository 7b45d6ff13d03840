package dev.parallax.benchmarks;

import dev.parallax.article.Article;
import dev.parallax.shingle.ShingleSet;
import dev.parallax.shingle.Shingler;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.commons.text.similarity.CosineSimilarity;
import org.apache.commons.text.similarity.IntersectionResult;
import org.apache.commons.text.similarity.IntersectionSimilarity;
import org.apache.commons.text.similarity.JaccardSimilarity;
import org.apache.commons.text.similarity.SimilarityInput;
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

/**
 * The exact likeness of two articles, beside Commons Text's.
 *
 * <p>All are given what they need in the form that suits them best, made beforehand from the same tokens: ours sorted
 * hashes of shingles, the others lists, sets or counts of words, or of the same shingles as strings. The variants on
 * shingles compute the same number; those on words compute another, and are here because that is what one would take.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class JaccardBenchmark {

    @Param("1000")
    int words = 1000;

    private Prepared a = Prepared.of(Article.of("a", ""));
    private Prepared b = Prepared.of(Article.of("b", ""));

    private final JaccardSimilarity jaccard = new JaccardSimilarity();
    private final CosineSimilarity cosine = new CosineSimilarity();
    // Two names stand for the sets, so that no time goes into making these.
    private final IntersectionSimilarity<String> intersectionOfWords =
            new IntersectionSimilarity<>(name -> prepared(name).wordSet());
    private final IntersectionSimilarity<String> intersectionOfShingles =
            new IntersectionSimilarity<>(name -> prepared(name).shingleSet());

    @Setup
    public void prepare() {
        List<Article> reports = GeneratedReports.ofOneEvent(2, words);
        a = Prepared.of(reports.get(0));
        b = Prepared.of(reports.get(1));
    }

    @Benchmark
    public double shingles() {
        return a.shingles().jaccard(b.shingles());
    }

    @Benchmark
    public double commonsTextJaccardOfShingles() {
        return jaccard.apply(new Listed(a.shingleList()), new Listed(b.shingleList()));
    }

    @Benchmark
    public double commonsTextIntersectionOfShingles() {
        return jaccard(intersectionOfShingles.apply("a", "b"));
    }

    @Benchmark
    public double commonsTextJaccardOfWords() {
        return jaccard.apply(new Listed(a.wordList()), new Listed(b.wordList()));
    }

    @Benchmark
    public double commonsTextIntersectionOfWords() {
        return jaccard(intersectionOfWords.apply("a", "b"));
    }

    @Benchmark
    public double commonsTextCosineOfWords() {
        return cosine.cosineSimilarity(a.wordCounts(), b.wordCounts());
    }

    private Prepared prepared(CharSequence name) {
        return "a".contentEquals(name) ? a : b;
    }

    private static double jaccard(IntersectionResult result) {
        int common = result.getIntersection();
        return (double) common / (result.getSizeA() + result.getSizeB() - common);
    }

    /** One article in each form that a variant takes. */
    record Prepared(
            ShingleSet shingles,
            List<String> wordList,
            Set<String> wordSet,
            Map<CharSequence, Integer> wordCounts,
            List<String> shingleList,
            Set<String> shingleSet) {

        static Prepared of(Article article) {
            Document document = Analyzer.create().analyze(article);
            Shingler shingler = Shingler.create();
            List<String> words = words(document.tokens());
            List<String> runs = runs(words, shingler.size());
            Map<CharSequence, Integer> counts = new HashMap<>();
            for (String word : words) {
                counts.merge(word, 1, Integer::sum);
            }
            return new Prepared(
                    shingler.shingles(document), words, new HashSet<>(words), counts, runs, new HashSet<>(runs));
        }

        private static List<String> words(Tokens tokens) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                words.add(tokens.term(i));
            }
            return words;
        }

        private static List<String> runs(List<String> words, int size) {
            List<String> runs = new ArrayList<>();
            for (int i = 0; i + size <= words.size(); i++) {
                runs.add(String.join(" ", words.subList(i, i + size)));
            }
            return runs;
        }
    }

    /** A list as Commons Text wants to see it. */
    private record Listed(List<String> list) implements SimilarityInput<String> {

        @Override
        public String at(int index) {
            return list.get(index);
        }

        @Override
        public int length() {
            return list.size();
        }
    }
}
