package dev.parallax.duplicate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** The duplicates of a collection. Thread-safe. */
public final class Duplicates {

    private final DuplicateSettings settings;
    private final EntryComparer comparer;
    private final List<DuplicateCluster> clusters;

    Duplicates(Deduplicator deduplicator, List<Entry> articles, int threads) {
        settings = deduplicator.settings();
        Entry[] entries = articles.toArray(new Entry[0]);
        Comparator<Entry> order = Comparator.comparing(Entry::old)
                .reversed()
                .thenComparing(Entry::listed, deduplicator.keep().order());
        java.util.Arrays.sort(entries, order);
        comparer = new EntryComparer(entries, deduplicator);
        clusters = new ClusterFinder(comparer, deduplicator, threads).clusters();
    }

    /** Returns the clusters of two or more articles, in the order in which the keep policy puts their representatives. */
    public List<DuplicateCluster> clusters() {
        return Collections.unmodifiableList(clusters);
    }

    /** Returns the ids of the articles that are not kept, as another one stands for them, cluster by cluster. */
    public List<String> dropped() {
        List<String> ids = new ArrayList<>();
        for (DuplicateCluster cluster : clusters) {
            for (DuplicateMember member : cluster.members()) {
                if (!member.id().equals(cluster.representative())) {
                    ids.add(member.id());
                }
            }
        }
        return ids;
    }

    /**
     * Passes on all pairs of articles of which one repeats the other by the rule, each compared exactly; of two articles that
     * were there before, none. In the same order however many threads work. Of a text that occurs more often than
     * {@link PairFinder#BUCKET_LIMIT} times, the pairs with the first so many only.
     */
    public void pairs(int threads, Consumer<DuplicatePair> consumer) {
        new PairFinder(comparer, settings, threads).pairs(consumer);
    }
}
