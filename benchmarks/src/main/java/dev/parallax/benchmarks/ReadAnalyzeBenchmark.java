package dev.parallax.benchmarks;

import com.ibm.icu.util.ULocale;
import dev.parallax.article.Article;
import dev.parallax.formats.json.ArticleJson;
import dev.parallax.formats.read.ArticleReader;
import dev.parallax.formats.read.ArticleSink;
import dev.parallax.formats.read.InputFormat;
import dev.parallax.formats.read.Problem;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
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
 * Up to {@value #ARTICLES} articles from JSON Lines to analysed documents, beside what others have for parts of it. Of what
 * {@link #analyze()} makes (normal form with offsets, words, stems, sentences, kinds, quotations), Lucene's tokenizer makes the
 * words, its chain words and stems, and OpenNLP, the JDK and ICU sentences and words.
 *
 * <p>Articles are made up, or those of the JSON Lines file that the system property {@code parallax.articles} names. Prints
 * how many characters one run takes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ReadAnalyzeBenchmark {

    private static final int ARTICLES = 64;
    private static final int WORDS = 600;

    private final Analyzer analyzer = Analyzer.create();
    private final ArticleReader reader = ArticleReader.create().withFormat(InputFormat.JSON_LINES);
    private List<Article> articles = List.of();
    private byte[] lines = {};

    private final Tokenizer luceneWords = new StandardTokenizer();
    private final Tokenizer luceneSource = new StandardTokenizer();
    private final TokenStream luceneStems = new SnowballFilter(new LowerCaseFilter(luceneSource), "English");
    private final SentenceDetector openNlpSentences = new SentenceDetectorME(sentenceModel());
    private final TokenizerME openNlpWords = new TokenizerME(tokenizerModel());
    private final BreakIterator jdkSentences = BreakIterator.getSentenceInstance(Locale.US);
    private final BreakIterator jdkWords = BreakIterator.getWordInstance(Locale.US);
    private final com.ibm.icu.text.BreakIterator icuSentences =
            com.ibm.icu.text.BreakIterator.getSentenceInstance(ULocale.US);
    private final com.ibm.icu.text.BreakIterator icuWords = com.ibm.icu.text.BreakIterator.getWordInstance(ULocale.US);

    @Setup
    public void prepare() {
        String file = System.getProperty("parallax.articles");
        articles = new ArrayList<>();
        if (file == null) {
            articles.addAll(GeneratedReports.ofOneEvent(ARTICLES, WORDS));
        } else {
            readInto(reader, List.of(file), article -> {
                if (articles.size() < ARTICLES) {
                    articles.add(article);
                }
            });
        }
        StringBuilder json = new StringBuilder();
        articles.forEach(article -> json.append(ArticleJson.of(article)));
        lines = json.toString().getBytes(StandardCharsets.UTF_8);
        System.out.println(articles.size() + " articles of together "
                + articles.stream().mapToInt(a -> a.text().length()).sum() + " characters");
    }

    /** Returns the number of sentences and words. */
    @Benchmark
    public int readAndAnalyze() {
        int[] count = {0};
        readInto(
                reader.withStandardInput(new ByteArrayInputStream(lines)),
                List.of("-"),
                article -> count[0] += size(analyzer.analyze(article)));
        return count[0];
    }

    /** Returns the number of characters. */
    @Benchmark
    public int read() {
        int[] count = {0};
        readInto(
                reader.withStandardInput(new ByteArrayInputStream(lines)),
                List.of("-"),
                article -> count[0] += article.text().length());
        return count[0];
    }

    /** Returns the number of sentences and words. */
    @Benchmark
    public int analyze() {
        int count = 0;
        for (Article article : articles) {
            count += size(analyzer.analyze(article));
        }
        return count;
    }

    /** Returns the number of words. */
    @Benchmark
    public int luceneStandardTokenizer() throws IOException {
        return lucene(luceneWords, luceneWords);
    }

    /** Returns the number of words; what is done to them is nearest to ours. */
    @Benchmark
    public int luceneLowerCaseAndStems() throws IOException {
        return lucene(luceneSource, luceneStems);
    }

    /** Returns the number of words and marks. */
    @Benchmark
    public int openNlpSimpleTokenizer() {
        int count = 0;
        for (Article article : articles) {
            count += SimpleTokenizer.INSTANCE.tokenizePos(article.text()).length;
        }
        return count;
    }

    /** Returns the number of sentences, words and marks; the tokenizer is the quick one. */
    @Benchmark
    public int openNlpSentencesAndSimpleTokenizer() {
        int count = 0;
        for (Article article : articles) {
            count += openNlpSentences.sentPosDetect(article.text()).length
                    + SimpleTokenizer.INSTANCE.tokenizePos(article.text()).length;
        }
        return count;
    }

    /** Returns the number of sentences, words and marks; the tokenizer is the learned one. */
    @Benchmark
    public int openNlpSentencesAndTokenizer() {
        int count = 0;
        for (Article article : articles) {
            for (Span sentence : openNlpSentences.sentPosDetect(article.text())) {
                count += 1
                        + openNlpWords.tokenizePos(
                                        sentence.getCoveredText(article.text()).toString())
                                .length;
            }
        }
        return count;
    }

    /** Returns the number of sentences and pieces. */
    @Benchmark
    public int jdkSentencesAndWords() {
        int count = 0;
        for (Article article : articles) {
            jdkSentences.setText(article.text());
            jdkWords.setText(article.text());
            while (jdkSentences.next() != BreakIterator.DONE) {
                count++;
            }
            while (jdkWords.next() != BreakIterator.DONE) {
                count++;
            }
        }
        return count;
    }

    /** Returns the number of sentences and pieces. */
    @Benchmark
    public int icuSentencesAndWords() {
        int count = 0;
        for (Article article : articles) {
            icuSentences.setText(article.text());
            icuWords.setText(article.text());
            while (icuSentences.next() != com.ibm.icu.text.BreakIterator.DONE) {
                count++;
            }
            while (icuWords.next() != com.ibm.icu.text.BreakIterator.DONE) {
                count++;
            }
        }
        return count;
    }

    private int lucene(Tokenizer source, TokenStream stream) throws IOException {
        int count = 0;
        OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
        int ends = 0;
        for (Article article : articles) {
            source.setReader(new StringReader(article.text()));
            stream.reset();
            while (stream.incrementToken()) {
                ends += offsets.endOffset();
                count++;
            }
            stream.end();
            stream.close();
        }
        return ends == 0 ? 0 : count;
    }

    private static int size(Document document) {
        return document.sentences().size() + document.tokens().size();
    }

    private static void readInto(ArticleReader reader, List<String> inputs, Consumer<Article> sink) {
        reader.read(inputs, new ArticleSink() {
            @Override
            public void article(Article article) {
                sink.accept(article);
            }

            @Override
            public void problem(Problem problem) {
                throw new IllegalStateException(problem.toString());
            }
        });
    }

    private static SentenceModel sentenceModel() {
        try (InputStream in = model("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin")) {
            return new SentenceModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TokenizerModel tokenizerModel() {
        try (InputStream in = model("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin")) {
            return new TokenizerModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a model that stands in a jar of OpenNLP's. */
    private static InputStream model(String name) {
        return Objects.requireNonNull(SentenceModel.class.getResourceAsStream(name), name);
    }
}
