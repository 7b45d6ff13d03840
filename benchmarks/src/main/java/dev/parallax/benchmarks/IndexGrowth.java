package dev.parallax.benchmarks;

import dev.parallax.duplicate.DuplicateIndex;
import dev.parallax.duplicate.DuplicateRule;
import dev.parallax.duplicate.DuplicateSettings;
import dev.parallax.duplicate.Fingerprint;
import dev.parallax.duplicate.Match;
import dev.parallax.shingle.ShingleSet;
import dev.parallax.shingle.SignatureScheme;
import dev.parallax.shingle.Sketcher;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How time and memory of a {@link DuplicateIndex} grow with the number of articles: each article of 596 shingles, a tenth
 * of them drawn from 5,000 frequent ones, is asked for and added. One in ten is a copy of an earlier one that shares half
 * to all of its shingles. Time is that of the thread's processor, so that other work on the machine counts less.
 *
 * <p>Arguments: {@code alike} or {@code contained} (the rule), then numbers of articles; {@code alike 10000 100000} unless
 * given.
 */
public final class IndexGrowth {

    private static final int SHINGLES = 596;
    private static final int FREQUENT = 60;
    private static final int POOL = 5_000;
    private static final int RECENT = 4_096;

    private final Random random = new Random(20260304L);
    private final long[][] recent = new long[RECENT][];
    private final String[] recentIds = new String[RECENT];
    private final long[] pool = random.longs(POOL).toArray();
    private int copied;

    private IndexGrowth() {}

    /** Prints a row of figures for each number of articles. */
    public static void main(String[] args) {
        String kind = args.length > 0 ? args[0] : "alike";
        DuplicateRule rule = DuplicateRule.create();
        DuplicateSettings settings =
                DuplicateSettings.create().withRule(kind.equals("alike") ? rule.withoutContainment() : rule);
        System.out.println(settings.banding() + ", containment " + rule.containment() + ' ' + kind);
        System.out.println("articles  us/query+verify+add (last tenth)  us (all)  bytes/article  copies  found");
        for (int i = 1; i < Math.max(args.length, 3); i++) {
            int articles = args.length > i ? Integer.parseInt(args[i]) : i == 1 ? 10_000 : 100_000;
            new IndexGrowth().run(settings, articles);
        }
    }

    private void run(DuplicateSettings settings, int articles) {
        DuplicateIndex index = DuplicateIndex.inMemory(settings);
        Sketcher sketcher = SignatureScheme.create().sketcher();
        long all = 0;
        long last = 0;
        int copies = 0;
        int found = 0;
        for (int i = 0; i < articles; i++) {
            long[] hashes = i > 100 && i % 10 == 0 ? copy(Math.min(i, RECENT)) : fresh();
            ShingleSet shingles = ShingleSet.of(hashes);
            Fingerprint article = new Fingerprint("article-" + i, i * 1_000L, sketcher.signature(shingles), shingles);
            long start = cpuTime();
            List<Match> matches = index.queryAndAdd(article);
            long time = cpuTime() - start;
            all += time;
            last += i >= articles - articles / 10 ? time : 0;
            if (i > 100 && i % 10 == 0) {
                ShingleSet original = ShingleSet.of(recent[copied]);
                if (shingles.jaccard(original) >= settings.rule().jaccard()) {
                    String id = recentIds[copied];
                    copies++;
                    found += matches.stream().anyMatch(match -> match.id().equals(id)) ? 1 : 0;
                }
            }
            recent[i % RECENT] = hashes;
            recentIds[i % RECENT] = article.id();
        }
        System.out.printf(
                Locale.ROOT,
                "%d  %.2f  %.2f  %.0f  %d  %d%n",
                articles,
                last / 1e3 / (articles * 0.1),
                all / 1e3 / articles,
                (double) index.stats().bytes() / articles,
                copies,
                found);
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private long[] fresh() {
        long[] hashes = new long[SHINGLES];
        for (int i = 0; i < SHINGLES; i++) {
            hashes[i] = i < FREQUENT ? pool[random.nextInt(POOL)] : random.nextLong();
        }
        return hashes;
    }

    private long[] copy(int known) {
        copied = random.nextInt(known);
        long[] hashes = recent[copied].clone();
        int changed = random.nextInt(SHINGLES / 3);
        for (int i = 0; i < changed; i++) {
            hashes[SHINGLES - 1 - i] = random.nextLong();
        }
        return hashes;
    }
}
