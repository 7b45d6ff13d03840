package dev.parallax.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parallax.duplicate.Fingerprint;
import dev.parallax.store.StoreException.Fault;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a PostgreSQL that is started for the tests. */
class PostgresStoredIndexTest extends StoredIndexContract {

    private static @Nullable EmbeddedPostgres server;

    @BeforeAll
    static void start() {
        try {
            server = EmbeddedPostgres.builder().start();
        } catch (IOException | RuntimeException e) {
            Assumptions.abort("no PostgreSQL can be started here: " + e);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void empty() throws SQLException {
        run("DROP SCHEMA IF EXISTS parallax CASCADE");
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection =
                        Objects.requireNonNull(server).getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String url() {
        return Objects.requireNonNull(server).getJdbcUrl("postgres", "postgres");
    }

    @Override
    int steps() {
        return 300;
    }

    @Override
    Database database() {
        return Database.of(url());
    }

    @Test
    void severalProcessesWriteInTurns() {
        try (StoredIndex first = open();
                StoredIndex second = open()) {
            IntStream.range(0, 20).forEach(i -> first.add(Fingerprints.of(i)));
            first.commit();
            IntStream.range(20, 30).forEach(i -> second.add(Fingerprints.of(i)));
            assertThat(second.contains(Fingerprints.id(3))).isFalse();
            second.commit();
            assertThat(second.contains(Fingerprints.id(3))).isTrue();
            assertThat(second.query(Fingerprints.of("q", 14))).hasSize(2);
            assertThat(first.contains(Fingerprints.id(25))).isFalse();
            first.refresh();
            assertThat(first.contains(Fingerprints.id(25))).isTrue();
            first.remove(Fingerprints.id(25));
            second.expireBefore(5_000);
            first.commit();
            second.commit();
            first.refresh();
            for (StoredIndex index : List.of(first, second)) {
                assertThat(index.stats().articles()).isEqualTo(24);
                assertThat(index.contains(Fingerprints.id(25))).isFalse();
                assertThat(index.contains(Fingerprints.id(4))).isFalse();
            }
        }
        try (StoredIndex third = open()) {
            assertThat(third.stats().articles()).isEqualTo(24);
        }
    }

    /** The article that was committed first stays, for all of them. */
    @Test
    void ofTwoArticlesOfOneIdOneStays() {
        Fingerprint early = Fingerprints.of("same", 1);
        Fingerprint late = Fingerprints.of("same", 2);
        try (StoredIndex first = open();
                StoredIndex second = open()) {
            first.add(early);
            second.add(late);
            second.add(Fingerprints.of("other", 3));
            first.commit();
            second.commit();
            assertThat(second.query(Fingerprints.of("q", 1))).hasSize(1);
            assertThat(second.query(Fingerprints.of("q", 2))).isEmpty();
            first.refresh();
            assertThat(first.query(Fingerprints.of("q", 3))).hasSize(1);
            assertThat(first.stats().articles()).isEqualTo(2);
        }
        try (StoredIndex third = open()) {
            assertThat(third.query(Fingerprints.of("q", 1))).hasSize(1);
            assertThat(third.query(Fingerprints.of("q", 2))).isEmpty();
        }
    }

    @Test
    void whatIsAddedWhileAnotherExpiresAndCompactsIsThere() {
        try (StoredIndex first = open();
                StoredIndex second = open()) {
            IntStream.range(0, 20).forEach(i -> first.add(Fingerprints.of(i)));
            first.commit();
            second.add(Fingerprints.of("old", 2));
            first.expireBefore(10_000);
            first.compact();
            second.commit();
            assertThat(second.contains("old")).isTrue();
            assertThat(second.stats().articles()).isEqualTo(11);
            first.refresh();
            assertThat(first.contains("old")).isTrue();
        }
    }

    @Test
    void clustersAreKeptAsWell() {
        try (IndexStore store = IndexStore.open(database(), StoreFormat.of(Fingerprints.SETTINGS), Durability.FULL)) {
            for (int i = 0; i < 20; i++) {
                store.append(Fingerprints.stored(i));
            }
            StoredClustersTest.addRun(store, 3);
            store.commit();
            assertThat(store.clusters().dropped()).hasSize(3);
            assertThat(store.remove(List.of("article-7"))).isEqualTo(1);
            assertThat(store.clusters().size()).isEqualTo(1);
            store.commit();
            store.check();
            store.compact();
            assertThat(store.bytes()).isPositive();
            assertThat(store.article("article-3")).isNotNull();
            assertThatThrownBy(() -> store.backup(Path.of("copy"))).hasMessageContaining("pg_dump");
        }
    }

    @Test
    void damageAndRefusalsAreNamed() throws SQLException {
        try (StoredIndex index = open()) {
            IntStream.range(0, 10).forEach(i -> index.add(Fingerprints.of(i)));
        }
        run("UPDATE parallax.article SET length = 3 WHERE id = 'article-4'");
        StoreException damaged = catchThrowableOfType(StoreException.class, this::open);
        assertThat(damaged.fault()).isEqualTo(Fault.DAMAGED);
        assertThat(damaged).hasMessageContaining("article-4").hasMessageContaining("pg_restore");
        try (IndexStore store = IndexStore.open(database(), Durability.NORMAL)) {
            assertThat(store.repair()).isEqualTo(1);
        }
        open().close();
        run("UPDATE parallax.meta SET value = '77' WHERE name = 'schema'");
        assertThat(catchThrowableOfType(StoreException.class, this::open).fault())
                .isEqualTo(Fault.NEWER);
    }

    @Test
    void aServerThatIsNotThereIsNamedWithoutThePassword() {
        Database nowhere = Database.of("jdbc:postgresql://localhost:1/news?user=ida&password=secret");
        assertThatThrownBy(() -> StoredIndex.open(nowhere, Fingerprints.SETTINGS, Durability.NORMAL))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("jdbc:postgresql://localhost:1/news")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> Database.postgresql("jdbc:mysql:x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aServerThatStopsLosesNothingThatWasCommitted() throws SQLException {
        StoredIndex index = open();
        index.add(Fingerprints.of(1));
        index.commit();
        index.add(Fingerprints.of(2));
        run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
                + " AND backend_type = 'client backend'");
        assertThatThrownBy(index::commit).isInstanceOf(StoreException.class);
        assertThat(index.uncommitted()).isEqualTo(1);
        assertThat(index.contains(Fingerprints.id(2))).isTrue();
        assertThatThrownBy(index::close).isInstanceOf(StoreException.class);
        try (StoredIndex again = open()) {
            assertThat(again.stats().articles()).isEqualTo(1);
        }
    }
}
