package dev.parallax.benchmarks;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHasher;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import dev.parallax.article.Article;
import dev.parallax.shingle.Shingler;
import dev.parallax.shingle.SignatureScheme;
import dev.parallax.shingle.Sketcher;
import dev.parallax.shingle.TextShingler;
import info.debatty.java.lsh.MinHash;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
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
 * From text to a signature of 128 slots over runs of three words (codelibs' own analyzer: single words), and the limit: a
 * pass over the characters that hashes every word and does nothing else.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class TextSignatureBenchmark {

    private static final int TEXTS = 64;
    private static final int SLOTS = SignatureScheme.DEFAULT_SLOTS;
    private static final boolean[] IN_WORD = new boolean[1 << 16];

    static {
        for (int c = 0; c < IN_WORD.length; c++) {
            IN_WORD[c] = Character.isLetterOrDigit(c);
        }
    }

    private List<String> texts = List.of();
    private final int[] slots = new int[SLOTS];
    private final TextShingler shingler = Shingler.create().textShingler();
    private final Sketcher sketcher = SignatureScheme.create().sketcher();
    private final SimilarityHasher superMinHash =
            SimilarityHashing.superMinHash(SLOTS, 32).createHasher();
    private final Hasher64 hasher = Hashing.komihash5_0();
    private final MinHash javaLsh = new MinHash(SLOTS, Integer.MAX_VALUE, 1);
    private final Analyzer codelibs = org.codelibs.minhash.MinHash.createAnalyzer(1, 0, SLOTS);
    private final Analyzer lucene = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            ShingleFilter runs = new ShingleFilter(new LowerCaseFilter(words), 3, 3);
            runs.setOutputUnigrams(false);
            return new TokenStreamComponents(words, new MinHashFilter(runs, 1, SLOTS, 1, true));
        }
    };
    private int turn;

    @Setup
    public void prepare() {
        texts = GeneratedReports.ofOneEvent(TEXTS, 600).stream()
                .map(Article::text)
                .toList();
    }

    @Benchmark
    public int[] parallax() {
        shingler.sketch(next(), sketcher, slots);
        return slots;
    }

    @Benchmark
    public int parallaxSortedShingles() {
        return shingler.shingle(next());
    }

    @Benchmark
    public long limit() {
        String text = next();
        long all = 0;
        long word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (IN_WORD[c]) {
                word = (word ^ c) * 0x100000001B3L;
            } else if (word != 0) {
                all += word;
                word = 0;
            }
        }
        return all + word;
    }

    @Benchmark
    public byte[] hash4jSuperMinHashWithSplit() {
        String[] words = nextWords();
        return superMinHash.compute(ElementHashProvider.ofFunction(
                i -> hasher.hashCharsToLong(words[i] + ' ' + words[i + 1] + ' ' + words[i + 2]), words.length - 2));
    }

    @Benchmark
    public int[] javaLshWithSplit() {
        String[] words = nextWords();
        Set<Integer> runs = new HashSet<>();
        for (int i = 0; i + 2 < words.length; i++) {
            runs.add((words[i] + ' ' + words[i + 1] + ' ' + words[i + 2]).hashCode() & Integer.MAX_VALUE);
        }
        return javaLsh.signature(runs);
    }

    @Benchmark
    public byte[] codelibsMinHash() throws IOException {
        return org.codelibs.minhash.MinHash.calculate(codelibs, next());
    }

    @Benchmark
    public int luceneMinHashFilter() throws IOException {
        int hash = 0;
        try (TokenStream stream = lucene.tokenStream("text", next())) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                hash = 31 * hash + term.hashCode();
            }
            stream.end();
        }
        return hash;
    }

    /** The way that one would take with these libraries. */
    @SuppressWarnings("StringSplitter")
    private String[] nextWords() {
        return next().toLowerCase(Locale.ROOT).split("\\W+");
    }

    private String next() {
        turn = (turn + 1) % TEXTS;
        return texts.get(turn);
    }
}
