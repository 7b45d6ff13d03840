package dev.parallax.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Indexes of every version there has been stay readable: their files were written when the version was new. */
class SchemaTest {

    @TempDir
    Path folder;

    /** Writes the file of a version: folder, version. What it wrote, packed, is a resource of this test and never changes. */
    public static void main(String[] args) {
        int version = Integer.parseInt(args[1]);
        StoreFormat format = StoreFormat.of(Fingerprints.SETTINGS);
        try (IndexStore store = IndexStore.open(Database.folder(Path.of(args[0])), format, Durability.FULL, version)) {
            for (int i = 0; i < 20; i++) {
                store.append(Fingerprints.stored(i));
            }
            if (version > 1) {
                StoredClustersTest.addRun(store, 3);
            }
            store.commit();
        }
    }

    private void unpack(int version) throws IOException {
        try (InputStream in = new GZIPInputStream(Objects.requireNonNull(
                SchemaTest.class.getResourceAsStream("version-" + version + ".db.gz"), "resource"))) {
            Files.copy(in, folder.resolve(SqliteDatabase.FILE));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void filesOfEveryVersionAreBroughtUpToDate(int version) throws IOException {
        unpack(version);
        try (StoredIndex index = StoredIndex.open(Database.folder(folder), Fingerprints.SETTINGS, Durability.NORMAL)) {
            assertThat(index.stats().articles()).isEqualTo(20);
            assertThat(index.query(Fingerprints.of("q", 14))).hasSize(2);
            index.add(Fingerprints.of(20));
        }
        try (IndexStore store = IndexStore.open(Database.folder(folder), Durability.NORMAL)) {
            store.check();
            assertThat(store.size()).isEqualTo(21);
            assertThat(store.clusters().dropped()).hasSize(version > 1 ? 3 : 0);
            StoredClustersTest.addRun(store, 10);
            store.commit();
            assertThat(store.clusters().runs()).isEqualTo(version);
        }
    }

    @Test
    void whoOnlyReadsIsToldToBringAnOldFileUpToDate() throws IOException {
        unpack(1);
        StoreException refusal =
                catchThrowableOfType(StoreException.class, () -> IndexStore.openForReading(Database.folder(folder)));
        assertThat(refusal).hasMessageContaining("schema 1").hasMessageContaining("Open it for writing once");
    }

    @Test
    void everyVersionHasItsFile() {
        assertThat(SchemaTest.class.getResource("version-" + Schema.CURRENT + ".db.gz"))
                .as("made by this class's main when the version is new")
                .isNotNull();
    }
}
