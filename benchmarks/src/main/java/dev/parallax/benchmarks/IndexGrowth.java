package dev.parallax.benchmarks;

import dev.parallax.duplicate.DuplicateIndex;
import dev.parallax.duplicate.DuplicateRule;
import dev.parallax.duplicate.DuplicateSettings;
import dev.parallax.duplicate.Fingerprint;
import dev.parallax.duplicate.Match;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/**
 * How time and memory of a {@link DuplicateIndex} grow with the number of articles: each of
 * the {@link GeneratedFingerprints} is asked for and added. Time is that of the thread's processor, so that other work on the
 * machine counts less.
 *
 * <p>Arguments: {@code alike} or {@code contained} (the rule), then numbers of articles; {@code alike 10000 100000} unless
 * given.
 */
public final class IndexGrowth {

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
            run(settings, articles);
        }
    }

    private static void run(DuplicateSettings settings, int articles) {
        DuplicateIndex index = DuplicateIndex.inMemory(settings);
        GeneratedFingerprints generated = new GeneratedFingerprints();
        long all = 0;
        long last = 0;
        int copies = 0;
        int found = 0;
        for (int i = 0; i < articles; i++) {
            Fingerprint article = generated.next();
            long start = cpuTime();
            List<Match> matches = index.queryAndAdd(article);
            long time = cpuTime() - start;
            all += time;
            last += i >= articles - articles / 10 ? time : 0;
            Fingerprint original = generated.original();
            if (original != null
                    && article.shingles().jaccard(original.shingles())
                            >= settings.rule().jaccard()) {
                copies++;
                found += matches.stream().anyMatch(match -> match.id().equals(original.id())) ? 1 : 0;
            }
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
}
