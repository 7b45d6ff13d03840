package dev.parallax.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Makes clusters around the articles that are kept. */
final class ClusterFinder {

    private final EntryComparer comparer;
    private final DuplicateSettings settings;
    private final ClusterMaker maker;
    private final int threads;

    /** The members of each article that is kept and has some, by their places in the order of the keep policy. */
    private final TreeMap<Integer, List<Member>> members = new TreeMap<>();

    /** An article that repeats a kept one, with their overlap: its own shingles are A. */
    private record Member(int article, Overlap overlap) {}

    ClusterFinder(EntryComparer comparer, Deduplicator deduplicator, int threads) {
        this.comparer = comparer;
        this.settings = deduplicator.settings();
        maker = new ClusterMaker(deduplicator.settings().rule(), deduplicator.keep());
        this.threads = threads;
    }

    List<DuplicateCluster> clusters() {
        int[] order = order();
        CandidateIndex kept = new CandidateIndex(settings);
        EntryComparer.Worker worker = comparer.worker();
        // Numbers in the index ascend in the order of keeping, not in that of the policy.
        IntBuffer keptArticles = new IntBuffer();
        for (int article : order) {
            Entry entry = comparer.entry(article);
            if (entry.old() || !join(article, kept.find(entry.keys()), keptArticles, worker)) {
                kept.add(entry.keys(), keptArticles.size(), any -> true);
                keptArticles.add(article);
            }
        }
        List<DuplicateCluster> clusters = new ArrayList<>(members.size());
        members.forEach((article, joined) -> clusters.add(cluster(clusters.size() + 1, article, joined)));
        return clusters;
    }

    private boolean join(int article, IntBuffer found, IntBuffer keptArticles, EntryComparer.Worker worker) {
        int best = -1;
        Overlap most = null;
        for (int i = 0; i < found.size(); i++) {
            int other = keptArticles.get(found.get(i));
            Overlap overlap = worker.overlap(article, other);
            if (overlap != null && comparer.rule().isDuplicate(overlap) && maker.isBetter(overlap, most)) {
                best = other;
                most = overlap;
            }
        }
        if (most != null) {
            members.computeIfAbsent(best, kept -> new ArrayList<>()).add(new Member(article, most));
        }
        return most != null;
    }

    /** Returns the articles in the order in which they are looked at: those that stand in longer ones last, long first. */
    private int[] order() {
        boolean[] contained = contained();
        int[] order = new int[comparer.size()];
        List<Integer> last = new ArrayList<>();
        int count = 0;
        for (int i = 0; i < order.length; i++) {
            if (contained[i]) {
                last.add(i);
            } else {
                order[count++] = i;
            }
        }
        last.sort((a, b) -> comparer.entry(a).shingles() == comparer.entry(b).shingles()
                ? Integer.compare(a, b)
                : Integer.compare(
                        comparer.entry(b).shingles(), comparer.entry(a).shingles()));
        for (int article : last) {
            order[count++] = article;
        }
        return order;
    }

    /** Tells of each article whether it stands in a longer one that it is not like. */
    private boolean[] contained() {
        boolean[] contained = new boolean[comparer.size()];
        if (settings.rule().countsContainment()) {
            CandidateIndex samples = CandidateIndex.ofSamples(settings);
            for (int i = 0; i < contained.length; i++) {
                samples.add(comparer.entry(i).keys(), i, any -> true);
            }
            Chunks.run(0, contained.length, threads, (start, end) -> {
                EntryComparer.Worker worker = comparer.worker();
                for (int i = start; i < end; i++) {
                    contained[i] = !comparer.entry(i).old() && isContained(i, samples, worker);
                }
            });
        }
        return contained;
    }

    private boolean isContained(int article, CandidateIndex samples, EntryComparer.Worker worker) {
        Entry entry = comparer.entry(article);
        IntBuffer found = samples.find(entry.keys());
        for (int i = 0; i < found.size(); i++) {
            if (comparer.entry(found.get(i)).shingles() > entry.shingles()) {
                Overlap overlap = worker.overlap(article, found.get(i));
                if (overlap != null
                        && comparer.rule().isContained(overlap)
                        && !comparer.rule().isAlike(overlap)) {
                    return true;
                }
            }
        }
        return false;
    }

    private DuplicateCluster cluster(int number, int article, List<Member> joined) {
        joined.sort((a, b) -> Integer.compare(a.article(), b.article()));
        List<ClusterMaker.Joined> list = joined.stream()
                .map(member -> new ClusterMaker.Joined(comparer.entry(member.article()), member.overlap()))
                .toList();
        boolean isFirst = joined.get(0).article() > article;
        return maker.cluster("d" + number, comparer.entry(article), list, isFirst);
    }
}
