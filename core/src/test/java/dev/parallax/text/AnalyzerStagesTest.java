package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.article.Article;
import dev.parallax.article.Span;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.junit.jupiter.api.Test;

/**
 * What each part of an analysis takes, beside Lucene's tokenizer on the same texts. A normal build runs each once over
 * made-up articles; {@code -Dparallax.articles=FILE}, of one text a line, measures and prints the table of {@code
 * docs/results/reading.md}.
 */
class AnalyzerStagesTest {

    private static final String REPORT = """
            The harbour office of Tarnsey said on Friday that the old crane, which has stood idle since 1987, will go.

            “Who pays for it?” asked councillor Mara Teld. She wasn't told; some $1.5 million are missing.
            """;

    private static final int ROUNDS = 25;

    private final Normalizer normalizer = Normalizer.of(NormalizerVersion.V1);

    @Test
    void wordsAreAboutThoseOfLucene() throws IOException {
        String file = System.getProperty("parallax.articles");
        List<Article> articles = new ArrayList<>();
        List<String> texts = file == null
                ? List.of(REPORT, REPORT.repeat(20))
                : Files.readAllLines(Path.of(file)).stream()
                        .map(line -> line.replace("\\n", "\n"))
                        .toList();
        for (String text : texts) {
            articles.add(Article.of("a" + articles.size(), text).withLanguage("en"));
        }
        Map<String, ToIntFunction<Article>> stages = stages();
        if (file != null) {
            measure(stages, articles);
        }
        int ours =
                articles.stream().mapToInt(stages.get("normal form and words")).sum();
        int lucene = articles.stream()
                .mapToInt(stages.get("Lucene StandardTokenizer"))
                .sum();
        assertThat((double) ours / lucene).isCloseTo(1, within(.05));
    }

    private Map<String, ToIntFunction<Article>> stages() {
        Map<String, ToIntFunction<Article>> stages = new LinkedHashMap<>();
        stages.put("Lucene StandardTokenizer", AnalyzerStagesTest::lucene);
        stages.put("normal form", a -> normalizer.normalize(a.text()).text().length());
        stages.put("normal form and words", a -> tokens(a, false).size());
        stages.put("normal form, words and stems", a -> tokens(a, true).size());
        stages.put("paragraphs and sentences without kinds", AnalyzerStagesTest::sentences);
        stages.put(
                "quotations",
                a -> QuotationMarks.of(a.text(), Sentences.paragraphs(a)).size());
        stages.put(
                "language", a -> String.valueOf(LanguageGuesser.guess(a.text())).length());
        Analyzer analyzer = Analyzer.create();
        stages.put("the whole analysis", a -> analyzer.analyze(a).sentences().size());
        return stages;
    }

    private Tokens tokens(Article article, boolean stems) {
        return Tokenizer.tokenize(article.text(), normalizer.normalize(article.text()), stems);
    }

    private static int sentences(Article article) {
        List<Span> spans = new ArrayList<>();
        SentenceSplitter splitter = SentenceSplitter.forLanguage("en");
        for (Span paragraph : Sentences.paragraphs(article)) {
            splitter.split(article.text(), paragraph, spans);
        }
        return spans.size();
    }

    private static int lucene(Article article) {
        try (StandardTokenizer tokenizer = new StandardTokenizer()) {
            tokenizer.setReader(new StringReader(article.text()));
            tokenizer.reset();
            int count = 0;
            while (tokenizer.incrementToken()) {
                count++;
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps what is measured from being left out. */
    private static int sink;

    private static void measure(Map<String, ToIntFunction<Article>> stages, List<Article> articles) {
        long characters = articles.stream().mapToLong(a -> a.text().length()).sum();
        long[][] times = new long[stages.size()][ROUNDS];
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            int s = 0;
            for (ToIntFunction<Article> stage : stages.values()) {
                long start = System.nanoTime();
                for (Article article : articles) {
                    sink += stage.applyAsInt(article);
                }
                times[s++][Math.max(0, round)] = System.nanoTime() - start;
            }
        }
        assertThat(sink).isNotZero();
        int s = 0;
        for (String name : stages.keySet()) {
            Arrays.sort(times[s]);
            double least = times[s][0] / 1000.0;
            double median = times[s++][ROUNDS / 2] / 1000.0;
            System.out.println(String.format(
                    Locale.ROOT,
                    "%-40s %10.1f us least %10.1f us median %8.1f M characters/s",
                    name,
                    least,
                    median,
                    characters / least));
        }
    }
}
