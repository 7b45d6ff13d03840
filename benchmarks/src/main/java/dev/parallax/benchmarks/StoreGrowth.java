package dev.parallax.benchmarks;

import dev.parallax.duplicate.DuplicateRule;
import dev.parallax.duplicate.DuplicateSettings;
import dev.parallax.duplicate.Fingerprint;
import dev.parallax.shingle.ShingleSet;
import dev.parallax.shingle.SignatureScheme;
import dev.parallax.shingle.Sketcher;
import dev.parallax.store.Database;
import dev.parallax.store.Durability;
import dev.parallax.store.StoredIndex;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * A {@link StoredIndex} beside a Lucene index of the same signatures, each in a folder of its own: adding with a commit after
 * every 4,096 articles, asking while another thread adds and commits, opening, and the size on disk. Articles as in
 * {@link IndexGrowth}. Gives the time of the clock and that of the thread's processor, as on a busy machine the first says little.
 *
 * <p>Arguments: {@code parallax} or {@code lucene}, {@code NORMAL} or {@code FULL}, a folder that is not there yet, the number of
 * articles.
 */
public final class StoreGrowth {

    private static final int BATCH = 4_096;
    private static final int SHINGLES = 596;
    private static final int QUERIES = 20_000;

    private final Random random = new Random(20260305L);
    private final Sketcher sketcher = SignatureScheme.create().sketcher();
    private final List<long[]> recent = new ArrayList<>();
    private int next;
    private long added;

    private StoreGrowth() {}

    /** An index on disk. */
    interface Index extends AutoCloseable {
        void add(Fingerprint article) throws IOException;

        void commit() throws IOException;

        /** Returns how many articles may be like this one. */
        int query(Fingerprint article) throws IOException;

        @Override
        void close() throws IOException;
    }

    /** Prints a row of figures for each step. */
    public static void main(String[] args) throws Exception {
        new StoreGrowth().run(args[0], Durability.valueOf(args[1]), Path.of(args[2]), Integer.parseInt(args[3]));
    }

    private static Index open(String kind, Durability durability, Path folder) throws IOException {
        return kind.equals("lucene") ? new LuceneSignatures(folder) : new Parallax(folder, durability);
    }

    private void run(String kind, Durability durability, Path folder, int articles) throws Exception {
        System.out.println(kind + ' ' + durability + ", commit after every " + BATCH);
        try (Index index = open(kind, durability, folder)) {
            for (int size = articles / 10; size <= articles; size += articles / 10) {
                fill(index, size);
            }
            ask(index);
        }
        long start = System.nanoTime();
        long cpu = cpu();
        try (Index index = open(kind, durability, folder)) {
            System.out.printf(
                    Locale.ROOT,
                    "open  %.2f s, %.2f s of the processor; first query finds %d%n",
                    (System.nanoTime() - start) / 1e9,
                    (cpu() - cpu) / 1e9,
                    index.query(article()));
        }
        long bytes = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        System.out.printf(Locale.ROOT, "size  %.0f bytes an article%n", (double) bytes / added);
    }

    private void fill(Index index, int size) throws IOException {
        long clock = 0;
        long cpu = 0;
        int added = 0;
        while (next < size) {
            List<Fingerprint> batch = batch(BATCH);
            long start = System.nanoTime();
            long startCpu = cpu();
            for (Fingerprint article : batch) {
                index.add(article);
            }
            index.commit();
            clock += System.nanoTime() - start;
            cpu += cpu() - startCpu;
            added += batch.size();
        }
        this.added += added;
        System.out.printf(
                Locale.ROOT,
                "add   to %d: %.0f a second, %.2f us of the processor each%n",
                next,
                added / (clock / 1e9),
                cpu / 1e3 / added);
    }

    /** Asks while another thread adds and commits without a pause. */
    private void ask(Index index) throws InterruptedException {
        List<Fingerprint> queries = batch(QUERIES);
        List<Fingerprint> further = batch(8 * BATCH);
        AtomicBoolean done = new AtomicBoolean();
        int[] added = new int[1];
        Thread adding = new Thread(() -> {
            try {
                while (!done.get() && added[0] < further.size()) {
                    index.add(further.get(added[0]++));
                    if (added[0] % BATCH == 0) {
                        index.commit();
                    }
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        adding.start();
        long[] times = new long[QUERIES];
        int found = 0;
        long cpu = cpu();
        int asked = 0;
        try {
            while (asked < QUERIES && (asked < 1_000 || adding.isAlive())) {
                long start = System.nanoTime();
                found += index.query(queries.get(asked)) > 0 ? 1 : 0;
                times[asked++] = System.nanoTime() - start;
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        long each = (cpu() - cpu) / asked;
        done.set(true);
        adding.join();
        this.added += added[0];
        Arrays.sort(times, 0, asked);
        System.out.printf(
                Locale.ROOT,
                "query at %d, while %d are added: p50 %.1f us, p99 %.1f us, most %.1f us of the clock; %.1f us of the"
                        + " processor each; %d of %d found something%n",
                this.added,
                added[0],
                times[asked / 2] / 1e3,
                times[asked * 99 / 100] / 1e3,
                times[asked - 1] / 1e3,
                each / 1e3,
                found,
                asked);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private List<Fingerprint> batch(int size) {
        List<Fingerprint> batch = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            batch.add(article());
        }
        return batch;
    }

    /** Returns a new article, or in one of ten cases a copy of a recent one with up to a third of its shingles changed. */
    private Fingerprint article() {
        long[] hashes;
        if (recent.size() == BATCH && next % 10 == 0) {
            hashes = recent.get(random.nextInt(BATCH)).clone();
            int changed = random.nextInt(SHINGLES / 3);
            for (int i = 0; i < changed; i++) {
                hashes[i] = random.nextLong();
            }
        } else {
            hashes = random.longs(SHINGLES).toArray();
        }
        if (recent.size() < BATCH) {
            recent.add(hashes);
        } else {
            recent.set(next % BATCH, hashes);
        }
        ShingleSet shingles = ShingleSet.of(hashes);
        return new Fingerprint("https://news.example/" + next, next++ * 1_000L, sketcher.signature(shingles), shingles);
    }

    /** Ours. */
    private static final class Parallax implements Index {
        private static final DuplicateSettings SETTINGS =
                DuplicateSettings.create().withRule(DuplicateRule.create().withoutContainment());
        private final StoredIndex index;

        Parallax(Path folder, Durability durability) {
            index = StoredIndex.open(Database.folder(folder), SETTINGS, durability);
        }

        @Override
        public void add(Fingerprint article) {
            index.add(article);
        }

        @Override
        public void commit() {
            index.commit();
        }

        @Override
        public int query(Fingerprint article) {
            return index.query(article).size();
        }

        @Override
        public void close() {
            index.close();
        }
    }
}
