package dev.parallax.cli;

import dev.parallax.article.Article;
import dev.parallax.duplicate.Deduplicator;
import dev.parallax.duplicate.DuplicateCluster;
import dev.parallax.duplicate.DuplicateRule;
import dev.parallax.duplicate.DuplicateRun;
import dev.parallax.duplicate.DuplicateSettings;
import dev.parallax.duplicate.Duplicates;
import dev.parallax.duplicate.KnownArticle;
import dev.parallax.store.ArticleDetails;
import dev.parallax.store.Database;
import dev.parallax.store.Durability;
import dev.parallax.store.IndexStore;
import dev.parallax.store.StoreFormat;
import dev.parallax.store.StoredArticle;
import dev.parallax.store.StoredCluster;
import dev.parallax.store.StoredRun;
import java.io.Closeable;
import java.nio.file.InvalidPathException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The index that a run adds to. All of the run gets into it or nothing. */
final class DedupIndex implements Closeable {

    /** The share of pairs just at the threshold that must be found. */
    private static final double LEAST_FOUND = 0.95;

    private final IndexStore store;
    private final Deduplicator deduplicator;
    private final boolean withTexts;
    private final InstantSource clock = InstantSource.system();
    private final long started = clock.millis();
    private final Set<String> ids = new HashSet<>();
    private long seen;
    private long added;

    private DedupIndex(IndexStore store, Deduplicator deduplicator, boolean withTexts) {
        this.store = store;
        this.deduplicator = deduplicator;
        this.withTexts = withTexts;
    }

    /** Opens the index at a place, and makes it if it is not there. */
    static DedupIndex open(String place, Deduplicator wanted, boolean withTexts) {
        StoreFormat format = StoreFormat.of(wanted.settings())
                .withShingleSize(wanted.shingler().size());
        IndexStore store = IndexStore.open(database(place), format, Durability.FULL);
        try {
            DuplicateSettings settings = wanted.settings()
                    .withScheme(store.format().scheme())
                    .withSpareBits(store.format().spareBits());
            DuplicateRule rule = settings.rule();
            if (settings.banding().probability(rule.jaccard()) < LEAST_FOUND) {
                throw new CommandFailure("the signatures of the index " + place + " have "
                        + settings.scheme().k() + " slots, too few for --threshold " + rule.jaccard()
                        + ". Take a higher threshold, or another folder for a new index.");
            }
            return new DedupIndex(store, wanted.withSettings(settings), withTexts);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** Returns the database at a place that a user names. */
    static Database database(String place) {
        try {
            return Database.of(place);
        } catch (InvalidPathException e) {
            throw new CommandFailure(place + " is not the name of a folder (" + e.getReason() + ").", ExitStatus.USAGE);
        }
    }

    /** Returns the deduplicator that suits the index. */
    Deduplicator deduplicator() {
        return deduplicator;
    }

    /** Hands the articles that earlier runs have kept to a run. */
    void load(DuplicateRun run) {
        store.begin();
        Set<String> dropped = store.clusters().dropped();
        DuplicateRun.Worker worker = run.worker();
        store.read(article -> {
            ids.add(article.id());
            if (!dropped.contains(article.id())) {
                worker.addOld(article.known());
            }
        });
    }

    /** Counts an article that was read, and tells whether an earlier run has seen it. */
    boolean isKnown(Article article) {
        seen++;
        return ids.contains(IndexStore.storedId(article.id()));
    }

    /** Takes a new article. */
    void add(Article article, KnownArticle known) {
        added++;
        store.append(new StoredArticle(known, clock.millis(), ArticleDetails.of(article, withTexts)));
    }

    /** Takes what the run has found, and returns the clusters that it has changed or made, as they are now. */
    List<DuplicateCluster> add(Duplicates duplicates) {
        DuplicateRule rule = deduplicator.settings().rule();
        StoredRun run = new StoredRun(
                0,
                started,
                rule.jaccard(),
                rule.countsContainment() ? rule.containment() : null,
                deduplicator.keep().reason(),
                deduplicator.window(),
                seen,
                added,
                duplicates.dropped().size());
        List<DuplicateCluster> clusters = new ArrayList<>();
        for (StoredCluster cluster : store.clusters().add(run, duplicates.clusters())) {
            clusters.add(new DuplicateCluster(cluster.id(), cluster.representative(), cluster.members()));
        }
        return clusters;
    }

    /** Returns how many articles of this run earlier ones had seen. */
    long known() {
        return seen - added;
    }

    void commit() {
        store.commit();
    }

    @Override
    public void close() {
        store.close();
    }
}
