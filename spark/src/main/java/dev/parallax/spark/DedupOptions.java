package dev.parallax.spark;

import dev.parallax.duplicate.Deduplicator;
import dev.parallax.duplicate.DuplicateRule;
import dev.parallax.duplicate.KeepPolicy;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How duplicates are found, in words that can be sent to every machine of a cluster; the same as the options of {@code
 * parallax dedup}. Immutable.
 *
 * @param threshold the least Jaccard similarity, above 0 and at most 1
 * @param containment the least containment, above 0; above 1 for never
 * @param keep {@code earliest}, {@code longest}, {@code first} or {@code outlet:A,B}
 * @param window within which time articles repeat one another; null for any
 */
public record DedupOptions(
        double threshold,
        double containment,
        String keep,
        @Nullable Duration window) implements Serializable {

    private static final String OUTLET = "outlet:";

    /**
     * Checks the options.
     *
     * @throws IllegalArgumentException if one is not possible
     */
    public DedupOptions {
        DuplicateRule.create().withJaccard(threshold).withContainment(containment);
        policy(keep);
    }

    /** Returns the options of {@code parallax dedup} without any. */
    public static DedupOptions create() {
        return new DedupOptions(DuplicateRule.DEFAULT_JACCARD, DuplicateRule.DEFAULT_CONTAINMENT, "earliest", null);
    }

    /** Returns these options with another threshold. */
    public DedupOptions withThreshold(double value) {
        return new DedupOptions(value, containment, keep, window);
    }

    /** Returns these options with another containment. */
    public DedupOptions withContainment(double value) {
        return new DedupOptions(threshold, value, keep, window);
    }

    /** Returns these options with another article kept. */
    public DedupOptions withKeep(String value) {
        return new DedupOptions(threshold, containment, value, window);
    }

    /** Returns these options with another window; null for none. */
    public DedupOptions withWindow(@Nullable Duration value) {
        return new DedupOptions(threshold, containment, keep, value);
    }

    /** Returns what does the same on one machine. */
    public Deduplicator deduplicator() {
        DuplicateRule rule = DuplicateRule.create().withJaccard(threshold).withContainment(containment);
        return Deduplicator.create().withRule(rule).withKeep(policy(keep)).withWindow(window);
    }

    private static KeepPolicy policy(String keep) {
        if (keep.startsWith(OUTLET)) {
            List<String> outlets = Stream.of(keep.substring(OUTLET.length()).split(",", -1))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .toList();
            if (!outlets.isEmpty()) {
                return KeepPolicy.outlets(outlets);
            }
        }
        return switch (keep) {
            case "earliest" -> KeepPolicy.earliest();
            case "longest" -> KeepPolicy.longest();
            case "first" -> KeepPolicy.first();
            default ->
                throw new IllegalArgumentException(
                        '\'' + keep + "' is none of earliest, longest, first, outlet:NAME,NAME");
        };
    }
}
