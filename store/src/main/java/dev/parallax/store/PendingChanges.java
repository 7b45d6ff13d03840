package dev.parallax.store;

import dev.parallax.article.Article;
import dev.parallax.duplicate.IndexLog;
import dev.parallax.duplicate.KnownArticle;
import dev.parallax.duplicate.ListedArticle;
import dev.parallax.duplicate.Outline;
import dev.parallax.duplicate.PackedFingerprint;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was changed in memory and is to be written, in order. Thread-safe. */
final class PendingChanges implements IndexLog {

    /** A change. */
    sealed interface Change {}

    /** An article was added. */
    record Added(StoredArticle article) implements Change {}

    /** An article was removed. */
    record Removed(String id) implements Change {}

    /** All articles of an earlier time were removed. */
    record Expired(long time) implements Change {}

    /** What an article was made a fingerprint of. */
    record Source(Article article, boolean withText) {}

    /** What is known of the article that a thread adds. */
    private static final ThreadLocal<@Nullable Source> SOURCE = new ThreadLocal<>();

    /** Set in a thread that brings memory to where the database is already: what it does is no change. */
    private static final ThreadLocal<@Nullable Boolean> FOLLOWING = new ThreadLocal<>();

    private final InstantSource clock;
    private List<Change> changes = new ArrayList<>();

    PendingChanges(InstantSource clock) {
        this.clock = clock;
    }

    /** Adds something of which more is known. The log is called by the same thread. */
    <T> T with(@Nullable Source known, Supplier<T> addition) {
        if (known == null) {
            return addition.get();
        }
        SOURCE.set(known);
        try {
            return addition.get();
        } finally {
            SOURCE.remove();
        }
    }

    /** Does something that is no change to be written, which may do so in turn. */
    void following(Runnable work) {
        Boolean outer = FOLLOWING.get();
        FOLLOWING.set(true);
        try {
            work.run();
        } finally {
            FOLLOWING.set(outer);
        }
    }

    @Override
    public void added(PackedFingerprint article) {
        if (FOLLOWING.get() == null) {
            Source known = SOURCE.get();
            note(new Added(known == null ? bare(article) : described(article, known)));
        }
    }

    private StoredArticle bare(PackedFingerprint article) {
        ListedArticle listed = new ListedArticle(article.id(), null, null, 0, 0);
        return new StoredArticle(
                new KnownArticle(listed, article, Outline.none()), clock.millis(), ArticleDetails.none());
    }

    private StoredArticle described(PackedFingerprint article, Source known) {
        // The fingerprint's id counts, should the two differ.
        Article source = known.article();
        ListedArticle listed = new ListedArticle(
                article.id(), source.outlet(), source.published(), source.text().length(), 0);
        return new StoredArticle(
                new KnownArticle(listed, article, Outline.of(source)),
                clock.millis(),
                ArticleDetails.of(source, known.withText()));
    }

    @Override
    public void removed(String id) {
        if (FOLLOWING.get() == null) {
            note(new Removed(id));
        }
    }

    @Override
    public void expired(long time) {
        if (FOLLOWING.get() == null) {
            note(new Expired(time));
        }
    }

    private synchronized void note(Change change) {
        // A later time takes all with it that an earlier one did, and each costs a look at all articles.
        if (change instanceof Expired expired) {
            changes.removeIf(earlier -> earlier instanceof Expired other && other.time <= expired.time);
        }
        changes.add(change);
    }

    synchronized int size() {
        return changes.size();
    }

    /** Returns all changes so far, and forgets them. */
    synchronized List<Change> take() {
        List<Change> taken = changes;
        changes = new ArrayList<>();
        return taken;
    }

    /** Puts changes back before all others. */
    synchronized void giveBack(List<Change> taken) {
        taken.addAll(changes);
        changes = taken;
    }
}
