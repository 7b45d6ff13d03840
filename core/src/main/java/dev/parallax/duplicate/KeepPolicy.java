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

    private KeepPolicy(Comparator<ListedArticle> order, String reason) {
        this.order = order.thenComparing(EARLIEST).thenComparing(LONGEST).thenComparing(ListedArticle::id);
        this.reason = reason;
    }

    /** Returns the policy to keep what was published first; an article of unknown time counts as the latest. */
    public static KeepPolicy earliest() {
        return new KeepPolicy(EARLIEST, "the earliest");
    }

    /** Returns the policy to keep the longest text. */
    public static KeepPolicy longest() {
        return new KeepPolicy(LONGEST, "the longest");
    }

    /** Returns the policy to keep what comes first in the input. */
    public static KeepPolicy first() {
        return new KeepPolicy(Comparator.comparingLong(ListedArticle::position), "the first of the input");
    }

    /**
     * Returns the policy to keep an article of the outlet that is named first, whatever its capitals; those of outlets
     * not named come last.
     */
    public static KeepPolicy outlets(List<String> preferred) {
        List<String> names = preferred.stream().map(KeepPolicy::folded).toList();
        return new KeepPolicy(Comparator.comparingInt(article -> rank(names, article)), "of the preferred outlet");
    }

    /**
     * Returns the policy to keep the least article by that order.
     *
     * @param reason says of an article why it is kept, such as {@code the earliest}
     */
    public static KeepPolicy by(Comparator<ListedArticle> order, String reason) {
        return new KeepPolicy(order, reason);
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
}
