package dev.parallax.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Finds all pairs of a collection. */
final class PairFinder {

    /** Of how many articles that share a band the pairs are looked at. */
    static final int BUCKET_LIMIT = 256;

    /** Pairs of so many articles are found before they are passed on. */
    private static final int BLOCK = 1 << 15;

    private final EntryComparer comparer;
    private final int threads;
    private final CandidateIndex candidates;

    PairFinder(EntryComparer comparer, DuplicateSettings settings, int threads) {
        this.comparer = comparer;
        this.threads = threads;
        candidates = new CandidateIndex(settings.withBucketLimit(Math.max(BUCKET_LIMIT, settings.bucketLimit())));
        for (int i = 0; i < comparer.size(); i++) {
            candidates.add(comparer.entry(i).keys(), i, article -> true);
        }
    }

    void pairs(Consumer<DuplicatePair> consumer) {
        for (int start = 0; start < comparer.size(); start += BLOCK) {
            int first = start;
            List<List<DuplicatePair>> found = new ArrayList<>();
            int end = Math.min(comparer.size(), start + BLOCK);
            for (int i = start; i < end; i++) {
                found.add(List.of());
            }
            Chunks.run(start, end, threads, (from, to) -> {
                EntryComparer.Worker worker = comparer.worker();
                for (int i = from; i < to; i++) {
                    found.set(i - first, pairs(i, worker));
                }
            });
            found.forEach(pairs -> pairs.forEach(consumer));
        }
    }

    /** Returns the pairs of an article with those before it. */
    private List<DuplicatePair> pairs(int article, EntryComparer.Worker worker) {
        List<DuplicatePair> pairs = new ArrayList<>(0);
        Entry entry = comparer.entry(article);
        if (entry.old()) {
            return pairs;
        }
        IntBuffer found = candidates.find(entry.keys());
        for (int i = 0; i < found.size() && found.get(i) < article; i++) {
            Overlap overlap = worker.overlap(article, found.get(i));
            if (overlap != null
                    && (comparer.rule().isDuplicate(overlap) || comparer.rule().isDuplicate(overlap.swapped()))) {
                pairs.add(new DuplicatePair(comparer.entry(found.get(i)).id(), entry.id(), overlap.swapped()));
            }
        }
        return pairs;
    }
}
