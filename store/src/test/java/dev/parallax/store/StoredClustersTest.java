package dev.parallax.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.duplicate.DuplicateCluster;
import dev.parallax.duplicate.DuplicateMember;
import dev.parallax.duplicate.Overlap;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredClustersTest {

    @TempDir
    Path folder;

    private static final StoredRun RUN =
            new StoredRun(0, 1_935_000_000_000L, 0.5, 0.8, "the earliest", Duration.ofDays(3), 9, 7, 2);

    @BeforeEach
    void fill() {
        try (IndexStore store = open()) {
            for (int i = 0; i < 20; i++) {
                store.append(Fingerprints.stored(i));
            }
            store.commit();
        }
    }

    private IndexStore open() {
        return IndexStore.open(Database.folder(folder), StoreFormat.of(Fingerprints.SETTINGS), Durability.NORMAL);
    }

    private static DuplicateCluster cluster(int kept, int... dropped) {
        DuplicateMember[] members = new DuplicateMember[1 + dropped.length];
        String representative = Fingerprints.id(kept);
        members[0] = new DuplicateMember(representative, 1, null, new Overlap(50, 50, 50), "kept: the earliest");
        for (int i = 0; i < dropped.length; i++) {
            members[i + 1] = new DuplicateMember(
                    Fingerprints.id(dropped[i]), 0.625, representative, new Overlap(40, 50, 30), "edited: a lot");
        }
        return new DuplicateCluster("d9", representative, List.of(members));
    }

    /** Adds a run that found clusters of articles that are there. */
    static List<StoredCluster> addRun(IndexStore store, int first) {
        return store.clusters().add(RUN, List.of(cluster(first, first + 1, first + 2), cluster(first + 3, first + 4)));
    }

    @Test
    void whyAnArticleWasDroppedCanBeAskedLater() {
        try (IndexStore store = open()) {
            List<StoredCluster> now = addRun(store, 3);
            assertThat(now).extracting(StoredCluster::id).containsExactly("d1", "d2");
            assertThat(now.get(0).members()).isEqualTo(cluster(3, 4, 5).members());
            store.commit();
        }
        try (IndexStore store = IndexStore.openForReading(Database.folder(folder))) {
            StoredClusters clusters = store.clusters();
            StoredCluster cluster = Objects.requireNonNull(clusters.of("article-5"));
            assertThat(cluster.representative()).isEqualTo("article-3");
            assertThat(cluster.members()).isEqualTo(cluster(3, 4, 5).members());
            assertThat(clusters.of("article-3")).isEqualTo(cluster);
            assertThat(clusters.of("article-1")).isNull();
            assertThat(clusters.runOf("article-5")).isEqualTo(RUN.withNumber(1));
            assertThat(clusters.runOf("article-3")).isNull();
            assertThat(clusters.dropped()).containsExactlyInAnyOrder("article-4", "article-5", "article-7");
            assertThat(clusters.size()).isEqualTo(2);
            assertThat(clusters.runs()).isEqualTo(1);
            store.check();
        }
    }

    @Test
    void aLaterRunGrowsAClusterUnderItsName() {
        try (IndexStore store = open()) {
            addRun(store, 3);
            StoredRun second = new StoredRun(0, 1, 0.7, null, "the longest", null, 1, 1, 1);
            List<StoredCluster> grown = store.clusters().add(second, List.of(cluster(6, 9), cluster(10, 11)));
            assertThat(grown).extracting(StoredCluster::id).containsExactly("d2", "d3");
            assertThat(grown.get(0).members())
                    .extracting(DuplicateMember::id)
                    .containsExactly("article-6", "article-7", "article-9");
            assertThat(store.clusters().runOf("article-9")).isEqualTo(second.withNumber(2));
            assertThat(store.clusters().runOf("article-7")).isEqualTo(RUN.withNumber(1));
            store.rollback();
            assertThat(store.clusters().size()).isZero();
        }
    }

    @Test
    void whatIsRemovedIsForgotten() {
        try (IndexStore store = open()) {
            addRun(store, 3);
            assertThat(store.remove(List.of("article-7", "none"))).isEqualTo(1);
            assertThat(store.clusters().of("article-6")).isNull();
            assertThat(store.clusters().size()).isEqualTo(1);
            assertThat(store.remove(List.of("article-3"))).isEqualTo(1);
            assertThat(Objects.requireNonNull(store.clusters().of("article-4")).representative())
                    .as("what repeats it stays dropped")
                    .isEqualTo("article-3");
            assertThat(store.expireBefore(5_000)).isEqualTo(4);
            assertThat(store.clusters().dropped()).containsExactly("article-5");
            store.commit();
            store.check();
        }
    }

    @Test
    void damagedClustersAreNoticedAndDropped() throws Exception {
        try (IndexStore store = open()) {
            addRun(store, 3);
            store.commit();
        }
        try (var connection =
                        java.sql.DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(SqliteDatabase.FILE));
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE member SET similarity = 1 WHERE id = 'article-4'");
            statement.executeUpdate("UPDATE cluster SET representative = 'article-9' WHERE number = 2");
        }
        try (IndexStore store = open()) {
            assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(StoreException.class, store::check)
                            .fault())
                    .isEqualTo(StoreException.Fault.DAMAGED);
            assertThat(store.repair()).isEqualTo(2);
            store.check();
            assertThat(store.clusters().dropped()).containsExactly("article-5");
        }
    }
}
