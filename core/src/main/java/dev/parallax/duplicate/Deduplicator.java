package dev.parallax.duplicate;

import dev.parallax.article.Article;
import dev.parallax.shingle.Shingler;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the articles of a collection that repeat one another. Immutable and thread-safe.
 *
 * <p>In the order of the keep policy, each article is held against those kept so far: it joins the one that it repeats
 * most, or is kept itself. An article that stands in a longer one comes after that, whatever the policy, as it has nothing to add. So every
 * member of a cluster repeats its representative by the rule, and neither the order of the input nor the number of threads
 * changes the result.
 *
 * <p>Takes time linear in the text, and memory for what is kept of each article (see {@link DuplicateRun#bytes}).
 */
public final class Deduplicator {

    /** Finer than the settings' own: where a whole collection is in hand, exactness is worth half a kilobyte. */
    private static final int SPARE_BITS = 16;

    private static final Deduplicator DEFAULT = new Deduplicator(
            DuplicateSettings.create().withSpareBits(SPARE_BITS), Shingler.create(), KeepPolicy.earliest(), null);

    private final DuplicateSettings settings;
    private final Shingler shingler;
    private final KeepPolicy keep;
    private final @Nullable Duration window;

    private Deduplicator(DuplicateSettings settings, Shingler shingler, KeepPolicy keep, @Nullable Duration window) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.shingler = Objects.requireNonNull(shingler, "shingler");
        this.keep = Objects.requireNonNull(keep, "keep");
        this.window = window;
    }

    /** Returns a deduplicator by the default rule that keeps the earliest of any age. */
    public static Deduplicator create() {
        return DEFAULT;
    }

    /** Returns one that searches by other settings. */
    public Deduplicator withSettings(DuplicateSettings value) {
        return new Deduplicator(value, shingler, keep, window);
    }

    /** Returns one that searches by another rule. */
    public Deduplicator withRule(DuplicateRule value) {
        return withSettings(settings.withRule(value));
    }

    /** Returns one that compares other shingles. */
    public Deduplicator withShingler(Shingler value) {
        return new Deduplicator(settings, value, keep, window);
    }

    /** Returns one that keeps other articles. */
    public Deduplicator withKeep(KeepPolicy value) {
        return new Deduplicator(settings, shingler, value, window);
    }

    /**
     * Returns one for which articles repeat one another only if they were, or may have been, published within that time;
     * null for any time.
     */
    public Deduplicator withWindow(@Nullable Duration value) {
        return new Deduplicator(settings, shingler, keep, value);
    }

    /** Returns how duplicates are searched. */
    public DuplicateSettings settings() {
        return settings;
    }

    /** Returns the shingles that are compared. */
    public Shingler shingler() {
        return shingler;
    }

    /** Returns which articles are kept. */
    public KeepPolicy keep() {
        return keep;
    }

    /** Returns within which time articles repeat one another; null for any. */
    public @Nullable Duration window() {
        return window;
    }

    /** Begins a collection, to which articles are added one by one. */
    public DuplicateRun start() {
        return new DuplicateRun(this);
    }

    /** Returns the duplicates of a collection whose articles have different ids. */
    public Duplicates find(Iterable<Article> articles) {
        DuplicateRun run = start();
        DuplicateRun.Worker worker = run.worker();
        long position = 0;
        for (Article article : articles) {
            worker.add(article, position++);
        }
        return run.finish(1);
    }
}
