package dev.parallax.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parallax.store.StoreException.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an index says to files that are not as it wrote them. */
class DamageTest {

    @TempDir
    Path folder;

    private Path place;

    @org.junit.jupiter.api.BeforeEach
    void name() {
        place = folder.resolve("index");
    }

    private StoredIndex open() {
        return StoredIndex.open(Database.folder(place), Fingerprints.SETTINGS, Durability.NORMAL);
    }

    private void fill(int articles) {
        try (StoredIndex index = open()) {
            for (int i = 0; i < articles; i++) {
                index.add(Fingerprints.of(i));
                if (i % 7 == 0) {
                    index.commit();
                }
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private Path file() {
        return place.resolve(SqliteDatabase.FILE);
    }

    private StoreException refused() {
        StoreException refusal = catchThrowableOfType(StoreException.class, () -> open().close());
        assertThat(refusal).as("an exception that says what is the matter").isNotNull();
        return refusal;
    }

    @Test
    void aCutFileIsRefusedHoweverMuchIsMissing() throws IOException {
        fill(200);
        byte[] whole = Files.readAllBytes(file());
        Random random = new Random(9);
        for (int i = 0; i < 24; i++) {
            int length = i < 10 ? whole.length - 1 - i * 900 : random.nextInt(whole.length);
            Files.write(file(), java.util.Arrays.copyOf(whole, length));
            if (length == 0) {
                continue;
            }
            StoreException refusal = refused();
            assertThat(refusal.fault())
                    .as("%d of %d bytes: %s", length, whole.length, refusal)
                    .isIn(Fault.DAMAGED, Fault.FOREIGN);
            assertThat(refusal).hasMessageContaining("parallax index backup");
        }
    }

    /** What the log had not yet given to the file is gone with its tail, batch by batch. */
    @Test
    void aCutLogGivesWholeBatches() throws IOException {
        Path copy = folder.resolve("copy");
        Files.createDirectories(copy);
        try (StoredIndex index = open()) {
            for (int i = 0; i < 300; i++) {
                index.add(Fingerprints.of(i));
                if (i % 10 == 9) {
                    index.commit();
                }
            }
            try (Stream<Path> files = Files.list(place)) {
                for (Path file : files.toList()) {
                    Files.copy(file, copy.resolve(file.getFileName()));
                }
            }
        }
        place = copy;
        Path log = copy.resolve(SqliteDatabase.FILE + "-wal");
        byte[] whole = Files.readAllBytes(log);
        byte[] database = Files.readAllBytes(file());
        Random random = new Random(10);
        for (int i = 0; i < 20; i++) {
            Files.deleteIfExists(copy.resolve(SqliteDatabase.FILE + "-shm"));
            Files.write(file(), database);
            Files.write(log, java.util.Arrays.copyOf(whole, random.nextInt(whole.length)));
            try (StoredIndex index = open()) {
                assertThat(index.stats().articles() % 10).isZero();
            } catch (StoreException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Test
    void flippedBytesAreNoticedWhereTheyMatter() throws IOException {
        fill(150);
        try (IndexStore store = IndexStore.open(Database.folder(place), Durability.NORMAL)) {
            StoredClustersTest.addRun(store, 3);
            store.commit();
        }
        List<String> expected = content();
        byte[] whole = Files.readAllBytes(file());
        Random random = new Random(11);
        int noticed = 0;
        int flips = 120;
        for (int i = 0; i < flips; i++) {
            byte[] bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file(), bytes);
            try {
                assertThat(content()).isEqualTo(expected);
            } catch (StoreException e) {
                noticed++;
                assertThat(e.fault()).isNotIn(Fault.LOCKED, Fault.FULL);
            }
        }
        // The rest hit bytes that hold nothing.
        assertThat(noticed).isGreaterThan(flips / 3);
    }

    private List<String> content() {
        List<String> content = new ArrayList<>();
        try (IndexStore store = IndexStore.openForReading(Database.folder(place))) {
            store.check();
            store.read(article -> content.add(article.number()
                    + article.id()
                    + java.util.Arrays.hashCode(article.known().fingerprint().shingleBytes())));
            store.clusters().each(cluster -> content.add(cluster.toString()));
        }
        return content;
    }

    @Test
    void aChangedRecordIsNamedAndRepairDropsIt() throws SQLException {
        fill(30);
        run("UPDATE article SET length = 5 WHERE id = 'article-12'");
        StoreException refusal = refused();
        assertThat(refusal.fault()).isEqualTo(Fault.DAMAGED);
        assertThat(refusal)
                .hasMessageContaining("the record of article \"article-12\" (number 13) is not as it was written.")
                .hasMessageContaining("--repair");
        try (IndexStore store = IndexStore.open(Database.folder(place), Durability.NORMAL)) {
            assertThat(store.repair()).isEqualTo(1);
        }
        try (StoredIndex index = open()) {
            assertThat(index.stats().articles()).isEqualTo(29);
            assertThat(index.add(Fingerprints.of(12))).isTrue();
        }
    }

    @Test
    void recordsThatVanishOrAppearAreNoticed() throws SQLException {
        fill(30);
        run("DELETE FROM article WHERE id = 'article-12'");
        assertThat(refused()).hasMessageContaining("it should have 30 articles, and there are 29.");
        run("INSERT INTO article SELECT 99, 'copy', time, published, added, outlet, headline, url, author, language,"
                + " length, text_start, text, signature, shingles, outline, sum FROM article WHERE id = 'article-3'");
        assertThat(refused().fault()).isEqualTo(Fault.DAMAGED);
    }

    @Test
    void aNewerIndexIsRefusedAndAForeignFileToo() throws SQLException, IOException {
        fill(3);
        run("UPDATE meta SET value = '99' WHERE name = 'schema'");
        StoreException refusal = refused();
        assertThat(refusal.fault()).isEqualTo(Fault.NEWER);
        assertThat(refusal)
                .hasMessageContaining("schema 99; this one knows up to 2")
                .hasMessageContaining("Use that release.");
        assertThatThrownBy(() -> IndexStore.openForReading(Database.folder(place)))
                .isInstanceOf(StoreException.class);
        run("UPDATE meta SET value = 'many' WHERE name = 'schema'");
        assertThat(refused().fault()).isEqualTo(Fault.DAMAGED);
        Files.delete(file());
        run("CREATE TABLE shopping (item TEXT)");
        assertThat(refused().fault()).isEqualTo(Fault.FOREIGN);
        Files.writeString(file(), "Ida Marrow's shopping list. ".repeat(100));
        assertThat(refused().fault()).isEqualTo(Fault.FOREIGN);
        Files.delete(file());
        open().close();
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> StoredIndex.open(
                        Database.folder(file.resolve("index")), Fingerprints.SETTINGS, Durability.NORMAL))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.fault()).isEqualTo(Fault.READ_ONLY));
    }

    @Test
    void whatCanBeReadIsRescued() throws IOException {
        fill(200);
        try (IndexStore store = IndexStore.open(Database.folder(place), Durability.NORMAL)) {
            StoredClustersTest.addRun(store, 3);
            store.commit();
        }
        byte[] bytes = Files.readAllBytes(file());
        for (int i = 0; i < 8_192; i++) {
            bytes[bytes.length / 2 / 8_192 * 8_192 + i] = (byte) (i * 31);
        }
        Files.write(file(), bytes);
        assertThat(refused()).hasMessageContaining("--rescue");
        Database copy = Database.folder(folder.resolve("copy"));
        int lost = IndexStore.rescue(Database.folder(place), copy);
        assertThat(lost).isBetween(1, 30);
        try (IndexStore store = IndexStore.openForReading(copy)) {
            store.check();
            assertThat(store.size()).isEqualTo(200 - lost);
            assertThat(store.clusters().dropped()).hasSizeBetween(1, 3);
        }
        assertThatThrownBy(() -> IndexStore.rescue(Database.folder(place), copy))
                .hasMessageContaining("is not empty");
    }
}
