package dev.parallax.duplicate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides where an article belongs and puts a cluster into words, wherever its members were found. Thread-safe. */
final class ClusterMaker {

    private final DuplicateRule rule;
    private final KeepPolicy keep;

    /** An article that repeats a kept one, with their overlap: its own shingles are A. */
    record Joined(Entry entry, Overlap overlap) {}

    ClusterMaker(DuplicateRule rule, KeepPolicy keep) {
        this.rule = rule;
        this.keep = keep;
    }

    /** An article belongs rather to one that it is like than to one that holds it; the first of equals stays. */
    boolean isBetter(Overlap overlap, @Nullable Overlap other) {
        if (other == null || rule.isAlike(overlap) != rule.isAlike(other)) {
            return other == null || rule.isAlike(overlap);
        }
        return rule.similarity(overlap) > rule.similarity(other);
    }

    /**
     * Returns a cluster.
     *
     * @param joined those that repeat the kept article, in the order of the keep policy; one at the least
     * @param isFirst whether the policy puts the kept article before all of them
     */
    DuplicateCluster cluster(String id, Entry kept, List<Joined> joined, boolean isFirst) {
        List<DuplicateMember> list = new ArrayList<>(joined.size() + 1);
        int shingles = kept.shingles();
        String reason = "kept: " + whyKept(kept, joined, isFirst);
        list.add(new DuplicateMember(kept.id(), 1, null, new Overlap(shingles, shingles, shingles), reason));
        for (Joined member : joined) {
            list.add(new DuplicateMember(
                    member.entry().id(),
                    rule.similarity(member.overlap()),
                    kept.id(),
                    member.overlap(),
                    Reasons.of(member.entry().outline(), kept.outline(), member.overlap(), rule)));
        }
        return new DuplicateCluster(id, kept.id(), list);
    }

    private String whyKept(Entry kept, List<Joined> joined, boolean isFirst) {
        if (kept.old()) {
            return "was there before";
        }
        // The policy would have kept the first of the members, had that not stood in this one.
        if (!isFirst) {
            return rule.isContained(joined.get(0).overlap())
                    ? "the longer report, in which others stand"
                    : "the others stand in longer reports";
        }
        return keep.reason(
                kept.listed(),
                joined.stream().map(member -> member.entry().listed()).toList());
    }
}
