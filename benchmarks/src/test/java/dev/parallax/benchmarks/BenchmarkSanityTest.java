package dev.parallax.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.github.difflib.patch.Patch;
import dev.parallax.article.Article;
import dev.parallax.compare.Comparison;
import dev.parallax.reuse.Passage;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Runs every benchmark once: what is measured side by side computes the same, and computes something. */
class BenchmarkSanityTest {

    private static final int WORDS = 1000;

    @Test
    void jaccardOfShinglesIsTheSameEverywhere() {
        JaccardBenchmark benchmark = new JaccardBenchmark();
        benchmark.prepare();
        double expected = jaccard(runs(terms(report(0)), 3), runs(terms(report(1)), 3));

        assertThat(expected).isBetween(0.1, 0.6);
        assertThat(benchmark.shingles()).isEqualTo(expected);
        assertThat(benchmark.commonsTextJaccardOfShingles()).isEqualTo(expected);
        assertThat(benchmark.commonsTextIntersectionOfShingles()).isEqualTo(expected);
    }

    @Test
    void jaccardOfWordsIsTheSameEverywhere() {
        JaccardBenchmark benchmark = new JaccardBenchmark();
        benchmark.prepare();
        double expected = jaccard(new HashSet<>(terms(report(0))), new HashSet<>(terms(report(1))));

        assertThat(expected).isBetween(0.1, 0.9);
        assertThat(benchmark.commonsTextJaccardOfWords()).isEqualTo(expected);
        assertThat(benchmark.commonsTextIntersectionOfWords()).isEqualTo(expected);
    }

    @Test
    void cosineOfWordsIsTheTextbooks() {
        JaccardBenchmark benchmark = new JaccardBenchmark();
        benchmark.prepare();
        List<String> a = terms(report(0));
        List<String> b = terms(report(1));

        double expected = dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
        assertThat(benchmark.commonsTextCosineOfWords()).isCloseTo(expected, within(1e-9));
    }

    @Test
    void normalFormsAgreeOnPlainText() {
        NormalizeBenchmark benchmark = new NormalizeBenchmark();
        benchmark.prepare();
        String folded = benchmark.jdkWithoutOffsets().replaceAll("\\s+", " ").strip();

        assertThat(folded).startsWith("report of a made-up event");
        assertThat(benchmark.withOffsets().text().strip()).isEqualTo(folded);
    }

    @Test
    void shinglesAreThreeWordsInARow() {
        TokenizeShingleBenchmark benchmark = new TokenizeShingleBenchmark();
        benchmark.prepare();

        int expected = runs(terms(report(0)), 3).size();
        assertThat(benchmark.analyze().tokens().size()).isBetween(WORDS, WORDS + 40);
        assertThat(benchmark.shingle().size()).isEqualTo(expected);
        assertThat(benchmark.analyzeAndShingle()).isEqualTo(benchmark.shingle());
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

    @Test
    void likenessAndPlainMeasuresSeeTheSameTexts() {
        LikenessBenchmark benchmark = new LikenessBenchmark();
        benchmark.prepare();

        assertThat(benchmark.likeness().matches()).hasSizeGreaterThan(5);
        assertThat(benchmark.commonsTextCosine()).isStrictlyBetween(0.0, 1.0);
        assertThat(benchmark.commonsTextLevenshtein()).isPositive();
    }

    @Test
    void allWaysSeeTheSharedHalfOfTwoReports() {
        PassageBenchmark benchmark = new PassageBenchmark();
        benchmark.prepare();

        List<?> passages = (List<?>) benchmark.ours();
        int words = passages.stream().mapToInt(p -> ((Passage) p).words()).sum();
        assertThat(words).isBetween(WORDS / 3, WORDS * 2 / 3);
        assertThat((List<?>) benchmark.oursOfUnrelated()).isEmpty();
        assertThat(benchmark.diffUtils()).isInstanceOf(Patch.class);
        // Tiles leave out the pieces between two edits that are shorter than five words, passages bridge the edits.
        assertThat(benchmark.greedyTiling()).isBetween(words / 2, words * 11 / 10);
        // Two a match, less the edits, of the best alignment alone.
        assertThat(benchmark.smithWaterman()).isBetween(words / 4, 2 * words);
    }

    private static Article report(int index) {
        return GeneratedReports.ofOneEvent(2, WORDS).get(index);
    }

    private static List<String> terms(Article article) {
        Document document = Analyzer.create().analyze(article);
        Tokens tokens = document.tokens();
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            terms.add(tokens.term(i));
        }
        return terms;
    }

    private static Set<List<String>> runs(List<String> words, int size) {
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + size <= words.size(); i++) {
            runs.add(List.copyOf(words.subList(i, i + size)));
        }
        return runs;
    }

    private static <T> double jaccard(Set<T> a, Set<T> b) {
        Set<T> common = new HashSet<>(a);
        common.retainAll(b);
        Set<T> either = new HashSet<>(a);
        either.addAll(b);
        return (double) common.size() / either.size();
    }

    private static double dot(List<String> a, List<String> b) {
        double sum = 0;
        for (String word : new HashSet<>(a)) {
            sum += (double) Collections.frequency(a, word) * Collections.frequency(b, word);
        }
        return sum;
    }
}
