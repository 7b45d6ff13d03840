package dev.parallax.duplicate;

import dev.parallax.article.Article;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A collection on its way to its duplicates: add articles by {@link #worker workers}, then {@link #finish}. */
public final class DuplicateRun {

    private final Deduplicator deduplicator;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, String> outlets = new HashMap<>();
    private long bytes;

    DuplicateRun(Deduplicator deduplicator) {
        this.deduplicator = deduplicator;
    }

    /** Returns a worker that adds articles, for one thread at a time; several may work at once. */
    public Worker worker() {
        return new Worker(Fingerprinter.of(
                deduplicator.shingler(), deduplicator.settings().scheme()));
    }

    /** Returns about how many bytes of heap the articles take, with what finding the duplicates will need. */
    public synchronized long bytes() {
        return bytes;
    }

    /** Returns the number of articles so far. */
    public synchronized int size() {
        return entries.size();
    }

    /**
     * Returns the duplicates among the articles added.
     *
     * @param threads how many to work with, 1 or more; the result is the same
     */
    public synchronized Duplicates finish(int threads) {
        return new Duplicates(deduplicator, entries, threads);
    }

    private synchronized void add(Entry entry) {
        entries.add(entry);
        bytes += entry.bytes();
    }

    /** Thousands of articles share an outlet's name. */
    private synchronized @Nullable String shared(@Nullable String outlet) {
        return outlet == null ? null : outlets.computeIfAbsent(outlet, name -> name);
    }

    /** Adds articles to the collection. */
    public final class Worker {

        private final Fingerprinter fingerprinter;

        private Worker(Fingerprinter fingerprinter) {
            this.fingerprinter = fingerprinter;
        }

        /**
         * Adds an article; no other may have its id.
         *
         * @param position its place in the input
         * @return what a later run needs to know of it
         */
        public KnownArticle add(Article article, long position) {
            KnownArticle known = known(article, position);
            add(known, false);
            return known;
        }

        /**
         * Adds an article that was there before: others may repeat it, but it is kept in any case, and what repeats what among
         * such articles is not asked.
         */
        public void addOld(Article article, long position) {
            add(known(article, position), true);
        }

        /**
         * Adds an article of an earlier run, as {@link #addOld(Article, long)} does.
         *
         * @throws IllegalArgumentException if it was made by other settings
         */
        public void addOld(KnownArticle article) {
            add(article, true);
        }

        private KnownArticle known(Article article, long position) {
            int spareBits = deduplicator.settings().spareBits();
            return new KnownArticle(
                    ListedArticle.of(article.withOutlet(shared(article.outlet())), position),
                    PackedFingerprint.of(fingerprinter.fingerprint(article), spareBits),
                    Outline.of(article));
        }

        private void add(KnownArticle article, boolean old) {
            PackedFingerprint fingerprint = article.fingerprint();
            DuplicateRun.this.add(new Entry(
                    article.listed(),
                    old,
                    fingerprint.size(),
                    PackedShingles.padded(fingerprint.packed()),
                    fingerprint.keys(deduplicator.settings()),
                    article.outline()));
        }
    }
}
