package dev.parallax.benchmarks;

import dev.parallax.duplicate.DuplicateIndex;
import dev.parallax.duplicate.DuplicateRule;
import dev.parallax.duplicate.DuplicateSettings;
import dev.parallax.duplicate.Fingerprint;
import dev.parallax.duplicate.Match;
import dev.parallax.shingle.ShingleSet;
import info.debatty.java.lsh.LSHMinHash;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Asking for each article and adding it, beside what one would build from java-lsh and a map, and from an index of Lucene with a
 * term for each band. All start from the same signatures, use the same bands and count what is common in the same sets of
 * shingles, which the peers keep unpacked. Lucene sees what was added only in the next block of {@value #BLOCK}: to open it anew
 * for each article would take many times as long. Processor time of the one thread in which everything happens.
 *
 * <p>Argument: the number of articles, 100,000 unless given.
 */
public final class IndexPeers {

    static final int BLOCK = 250;

    private static final DuplicateSettings SETTINGS =
            DuplicateSettings.create().withRule(DuplicateRule.create().withoutContainment());
    private static final int BANDS = SETTINGS.banding().bands();
    private static final int ROWS = SETTINGS.banding().rows();

    private IndexPeers() {}

    /** Prints a row of figures for each index. */
    public static void main(String[] args) throws IOException {
        int articles = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        System.out.println("index  us/article  us/article (last tenth)  matches");
        for (Figures figures : run(articles)) {
            System.out.printf(
                    Locale.ROOT,
                    "%s  %.2f  %.2f  %d%n",
                    figures.index.name(),
                    figures.nanos / 1e3 / articles,
                    figures.last / 1e3 / (articles * 0.1),
                    figures.matches);
        }
    }

    /** Fills all indexes block by block. */
    static List<Figures> run(int articles) throws IOException {
        List<Figures> all = List.of(new Figures(new Parallax()), new Figures(new JavaLsh()), new Figures(new Lucene()));
        GeneratedFingerprints generated = new GeneratedFingerprints();
        List<Fingerprint> block = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            block.add(generated.next());
            if (block.size() == BLOCK || i == articles - 1) {
                for (Figures figures : all) {
                    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                    figures.matches += figures.index.queryAndAdd(block);
                    long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
                    figures.nanos += time;
                    figures.last += i >= articles - articles / 10 ? time : 0;
                }
                block.clear();
            }
        }
        return all;
    }

    /** What an index took and found. */
    static final class Figures {
        final Index index;
        long nanos;
        long last;
        long matches;

        Figures(Index index) {
            this.index = index;
        }
    }

    /** Something to be measured. */
    interface Index {
        String name();

        /** Asks for each article and adds it, and returns how many matches there were. */
        long queryAndAdd(List<Fingerprint> block) throws IOException;
    }

    private static boolean isMatch(ShingleSet a, ShingleSet b) {
        return a.jaccard(b) >= SETTINGS.rule().jaccard();
    }

    private static final class Parallax implements Index {
        private final DuplicateIndex index = DuplicateIndex.inMemory(SETTINGS);

        @Override
        public String name() {
            return "parallax";
        }

        @Override
        public long queryAndAdd(List<Fingerprint> block) {
            long matches = 0;
            for (Fingerprint article : block) {
                List<Match> found = index.queryAndAdd(article);
                matches += found.size();
            }
            return matches;
        }
    }

    private static final class JavaLsh implements Index {
        private final LSHMinHash lsh = new LSHMinHash(BANDS, 1 << 30, 2, 1);
        private final List<Map<Integer, List<Integer>>> tables = new ArrayList<>();
        private final List<ShingleSet> sets = new ArrayList<>();

        JavaLsh() {
            for (int band = 0; band < BANDS; band++) {
                tables.add(new HashMap<>());
            }
        }

        @Override
        public String name() {
            return "java-lsh + HashMap";
        }

        @Override
        public long queryAndAdd(List<Fingerprint> block) {
            long matches = 0;
            for (Fingerprint article : block) {
                int[] slots = new int[BANDS * ROWS];
                for (int i = 0; i < slots.length; i++) {
                    slots[i] = article.signature().slot(i);
                }
                int[] buckets = lsh.hashSignature(slots);
                Set<Integer> candidates = new HashSet<>();
                for (int band = 0; band < BANDS; band++) {
                    List<Integer> bucket = tables.get(band).computeIfAbsent(buckets[band], any -> new ArrayList<>(1));
                    candidates.addAll(bucket);
                    bucket.add(sets.size());
                }
                for (int candidate : candidates) {
                    matches += isMatch(article.shingles(), sets.get(candidate)) ? 1 : 0;
                }
                sets.add(article.shingles());
            }
            return matches;
        }
    }

    private static final class Lucene implements Index {
        private final IndexWriter writer;
        private DirectoryReader reader;
        private final List<ShingleSet> sets = new ArrayList<>();

        Lucene() throws IOException {
            IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer());
            config.setMergeScheduler(new SerialMergeScheduler());
            writer = new IndexWriter(new ByteBuffersDirectory(), config);
            reader = DirectoryReader.open(writer);
        }

        @Override
        public String name() {
            return "Lucene";
        }

        @Override
        public long queryAndAdd(List<Fingerprint> block) throws IOException {
            DirectoryReader newer = DirectoryReader.openIfChanged(reader);
            if (newer != null) {
                reader.close();
                reader = newer;
            }
            IndexSearcher searcher = new IndexSearcher(reader);
            long matches = 0;
            for (Fingerprint article : block) {
                BooleanQuery.Builder query = new BooleanQuery.Builder();
                Document document = new Document();
                for (int band = 0; band < BANDS; band++) {
                    String key = Long.toString(article.signature().bandKey(band, ROWS), Character.MAX_RADIX);
                    query.add(new TermQuery(new Term("band", key)), BooleanClause.Occur.SHOULD);
                    document.add(new StringField("band", key, Field.Store.NO));
                }
                for (ScoreDoc hit : searcher.search(query.build(), SETTINGS.bucketLimit()).scoreDocs) {
                    Number number = searcher.storedFields()
                            .document(hit.doc)
                            .getField("number")
                            .numericValue();
                    matches += isMatch(article.shingles(), sets.get(number.intValue())) ? 1 : 0;
                }
                document.add(new StoredField("number", sets.size()));
                sets.add(article.shingles());
                writer.addDocument(document);
            }
            return matches;
        }
    }
}
