package dev.parallax.duplicate;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

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
    private final @Nullable ToLongFunction<ListedArticle> rank;

    private KeepPolicy(
            Comparator<ListedArticle> order,
            String reason,
            boolean isByTime,
            @Nullable ToLongFunction<ListedArticle> rank) {
        this.rank = rank;
        this.order = order.thenComparing(EARLIEST).thenComparing(LONGEST).thenComparing(ListedArticle::id);
        this.reason = reason;
        this.isByTime = isByTime;
    }

    /** Returns the policy to keep what was published first; an article of unknown time counts as the latest. */
    public static KeepPolicy earliest() {
        return new KeepPolicy(EARLIEST, "the earliest", true, article -> 0);
    }

    /** Returns the policy to keep the longest text. */
    public static KeepPolicy longest() {
        return new KeepPolicy(LONGEST, "the longest", false, article -> -article.length());
    }

    /** Returns the policy to keep what comes first in the input. */
    public static KeepPolicy first() {
        return new KeepPolicy(
                Comparator.comparingLong(ListedArticle::position),
                "the first of the input",
                false,
                ListedArticle::position);
    }

    /**
     * Returns the policy to keep an article of the outlet that is named first, whatever its capitals; those of outlets
     * not named come last.
     */
    public static KeepPolicy outlets(List<String> preferred) {
        List<String> names = preferred.stream().map(KeepPolicy::folded).toList();
        return new KeepPolicy(
                Comparator.comparingInt(article -> rank(names, article)),
                "of the preferred outlet",
                false,
                article -> rank(names, article));
    }

    /**
     * Returns the policy to keep the least article by that order.
     *
     * @param reason says of an article why it is kept, such as {@code the earliest}
     */
    public static KeepPolicy by(Comparator<ListedArticle> order, String reason) {
        return new KeepPolicy(order, reason, false, null);
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

    /**
     * Returns bytes that stand in the same order as the articles do by {@link #order}, when compared without signs from
     * the first on: for sorting where no comparator can go, such as in a cluster of machines or a database.
     *
     * @throws UnsupportedOperationException if the order was made by {@link #by}
     */
    public byte[] sortKey(ListedArticle article) {
        if (rank == null) {
            throw new UnsupportedOperationException("an order of one's own has no bytes to sort by");
        }
        Instant time =
                article.published() == null ? Instant.MAX : article.published().earliest();
        ByteBuffer key = ByteBuffer.allocate(Long.BYTES
                + Long.BYTES
                + Integer.BYTES
                + Integer.BYTES
                + Character.BYTES * article.id().length());
        key.putLong(rank.applyAsLong(article) ^ Long.MIN_VALUE);
        key.putLong(time.getEpochSecond() ^ Long.MIN_VALUE).putInt(time.getNano());
        key.putInt(Integer.MAX_VALUE - article.length());
        for (int i = 0; i < article.id().length(); i++) {
            key.putChar(article.id().charAt(i));
        }
        return key.array();
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
