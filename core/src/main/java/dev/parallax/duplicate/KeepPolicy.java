package dev.parallax.duplicate;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Which article of several that repeat one another is kept and stands for the others. Where a policy is undecided, the
 * earlier article is kept, of equally early ones the longer, and of equally long ones that of the lower id. Immutable.
 */
public final class KeepPolicy {

    private static final Comparator<ListedArticle> EARLIEST = Comparator.comparing(article ->
            article.published() == null ? Instant.MAX : article.published().earliest());
    private static final Comparator<ListedArticle> LONGEST =
            Comparator.comparingInt(ListedArticle::length).reversed();

    private final Comparator<ListedArticle> order;
    private final String reason;
    private final boolean isByTime;

    private KeepPolicy(Comparator<ListedArticle> order, String reason, boolean isByTime) {
        this.order = order.thenComparing(EARLIEST).thenComparing(LONGEST).thenComparing(ListedArticle::id);
        this.reason = reason;
        this.isByTime = isByTime;
    }

    /** Returns the policy to keep what was published first; an article of unknown time counts as the latest. */
    public static KeepPolicy earliest() {
        return new KeepPolicy(EARLIEST, "the earliest", true);
    }

    /** Returns the policy to keep the longest text. */
    public static KeepPolicy longest() {
        return new KeepPolicy(LONGEST, "the longest", false);
    }

    /** Returns the policy to keep what comes first in the input. */
    public static KeepPolicy first() {
        return new KeepPolicy(Comparator.comparingLong(ListedArticle::position), "the first of the input", false);
    }

    /**
     * Returns the policy to keep an article of the outlet that is named first, whatever its capitals; those of outlets
     * not named come last.
     */
    public static KeepPolicy outlets(List<String> preferred) {
        List<String> names = preferred.stream().map(KeepPolicy::folded).toList();
        return new KeepPolicy(
                Comparator.comparingInt(article -> rank(names, article)), "of the preferred outlet", false);
    }

    /**
     * Returns the policy to keep the least article by that order.
     *
     * @param reason says of an article why it is kept, such as {@code the earliest}
     */
    public static KeepPolicy by(Comparator<ListedArticle> order, String reason) {
        return new KeepPolicy(order, reason, false);
    }

    private static int rank(List<String> names, ListedArticle article) {
        int rank = article.outlet() == null ? -1 : names.indexOf(folded(article.outlet()));
        return rank < 0 ? names.size() : rank;
    }

    private static String folded(String outlet) {
        return outlet.strip().toLowerCase(Locale.ROOT);
    }

    /** Returns the order in which articles are kept, the first first; no two of different ids are equal. */
    public Comparator<ListedArticle> order() {
        return order;
    }

    /** Returns why an article is kept, such as {@code the earliest}. */
    public String reason() {
        return reason;
    }

    /** Returns why one article is kept rather than some that come after it, and says so where time did not decide. */
    String reason(ListedArticle kept, List<ListedArticle> others) {
        if (!isByTime) {
            return reason;
        }
        if (kept.published() == null) {
            return "the longest, as no time of publication is known";
        }
        boolean tied = others.stream().anyMatch(other -> EARLIEST.compare(kept, other) == 0);
        return tied ? "the longest of the earliest" : reason;
    }
}
