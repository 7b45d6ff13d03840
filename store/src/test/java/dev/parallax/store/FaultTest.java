package dev.parallax.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parallax.store.StoreException.Fault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to disks and processes, and what the index says to it. */
class FaultTest {

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

    private StoreException refused() {
        StoreException refusal = catchThrowableOfType(StoreException.class, () -> open().close());
        assertThat(refusal).as("an exception that says what is the matter").isNotNull();
        return refusal;
    }

    @Test
    void fullDiskLosesNothingAndTheNextCommitTriesAgain() {
        Database small = new SqliteDatabase(place, List.of("PRAGMA max_page_count = 40"));
        int added = 0;
        int committed;
        try (StoredIndex index = StoredIndex.open(small, Fingerprints.SETTINGS, Durability.NORMAL)) {
            StoreException full = null;
            while (full == null) {
                index.add(Fingerprints.of(added++));
                full = index.uncommitted() < 20 ? null : catchThrowableOfType(StoreException.class, index::commit);
            }
            assertThat(full.fault())
                    .as("%s, %s", full.getMessage(), full.getCause())
                    .isEqualTo(Fault.FULL);
            assertThat(full).hasMessageContaining("no room").hasMessageContaining("Make room, then go on.");
            committed = added - index.uncommitted();
            assertThat(committed).isPositive();
            assertThat(index.uncommitted()).isEqualTo(20);
            assertThat(index.query(Fingerprints.of("again", added - 1))).isNotEmpty();
            assertThatThrownBy(index::commit).isInstanceOf(StoreException.class);
            for (int i = committed; i < added; i++) {
                index.remove(Fingerprints.id(i));
            }
            assertThat(index.uncommitted()).isEqualTo(40);
            assertThatThrownBy(index::commit).isInstanceOf(StoreException.class);
        } catch (StoreException e) {
            assertThat(e.fault()).isEqualTo(Fault.FULL);
        }
        try (StoredIndex index = open()) {
            assertThat(index.stats().articles()).isEqualTo(added - 20);
            index.add(Fingerprints.of(added));
            index.commit();
        }
    }

    /** On a real file system of 8 MB, in a name space of its own; where that is not allowed, the test above is all. */
    @Test
    void aDiskThatIsFullAndOneThatMayOnlyBeRead() throws Exception {
        List<String> apart = List.of("unshare", "--user", "--map-root-user", "--mount");
        Assumptions.assumeTrue(isPossible(apart), "no name space can be made here to mount a small disk in");
        Path disk = Files.createDirectories(folder.resolve("disk"));
        Process process = Child.builder(apart, SmallDiskChild.class, disk)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said)
                .contains("full after ")
                .contains("cannot be written to")
                .endsWith("fine\n");
    }

    private static boolean isPossible(List<String> apart) {
        List<String> command = new ArrayList<>(apart);
        command.addAll(List.of("mount", "-t", "tmpfs", "none", "/mnt"));
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    @Test
    void aSecondProcessIsToldWhoWritesAndMayRead() throws IOException {
        Process process = Child.start(AddingChild.class, place, 0, 1);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("open");
            int told = Integer.parseInt(lines.readLine());
            StoreException refusal = refused();
            assertThat(refusal.fault()).isEqualTo(Fault.LOCKED);
            assertThat(refusal)
                    .hasMessageContaining("being written to by process " + process.pid())
                    .hasMessageContaining("Wait until it ends, or open the index for reading.");
            try (StoredIndex reader = StoredIndex.openForReading(Database.folder(place), Fingerprints.SETTINGS)) {
                assertThat(reader.stats().articles()).isGreaterThanOrEqualTo(told);
                String line = lines.readLine();
                reader.refresh();
                assertThat(reader.contains(Fingerprints.id(Integer.parseInt(line) - 1)))
                        .isTrue();
            }
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void asSecondWriterInTheSameProcessIsRefusedAndTheFirstGoesOn() {
        try (StoredIndex index = open()) {
            assertThat(refused()).hasMessageContaining("by this process");
            assertThat(refused().fault()).isEqualTo(Fault.LOCKED);
            index.add(Fingerprints.of(1));
            index.commit();
        }
        open().close();
    }

    /** The clock tells people when something came in; a wrong one changes nothing else. */
    @Test
    void aClockThatGoesBackwardsChangesNothing() {
        long[] now = {4_000_000_000_000L};
        try (StoredIndex index = StoredIndex.open(
                Database.folder(place),
                Fingerprints.SETTINGS,
                Durability.NORMAL,
                3,
                () -> java.time.Instant.ofEpochMilli(now[0] -= 86_400_000L))) {
            for (int i = 0; i < 20; i++) {
                index.add(Fingerprints.of(i));
            }
        }
        List<Long> times = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        try (IndexStore store = IndexStore.openForReading(Database.folder(place))) {
            store.read(article -> {
                times.add(article.added());
                ids.add(article.id());
            });
        }
        assertThat(times).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(ids).startsWith("article-0", "article-1", "article-2").hasSize(20);
        try (StoredIndex index = open()) {
            assertThat(index.query(Fingerprints.of("q", 14)))
                    .extracting(match -> match.id())
                    .contains("article-14", "article-15");
        }
    }

    @Test
    void aBackupIsTakenWhileArticlesAreAdded() throws Exception {
        Path copy = folder.resolve("copy");
        try (StoredIndex index = open()) {
            index.add(Fingerprints.of(0));
            index.commit();
            Thread adding = new Thread(() -> {
                for (int i = 1; i < 3_000; i++) {
                    index.add(Fingerprints.of(i));
                    if (i % 10 == 0) {
                        index.commit();
                    }
                }
            });
            adding.start();
            index.backup(copy);
            assertThatThrownBy(() -> index.backup(copy)).hasMessageContaining("is there already");
            adding.join();
        }
        try (IndexStore store = IndexStore.openForReading(Database.folder(copy))) {
            store.check();
            assertThat(store.size() % 10).isEqualTo(1);
        }
        try (StoredIndex index = open()) {
            assertThat(index.stats().articles()).isEqualTo(3_000);
        }
    }

    /** {@code -Dparallax.store.cycles=1000} does it as often as that. */
    @Test
    void openingAndClosingLeavesNothingBehind() throws IOException {
        int cycles = Integer.getInteger("parallax.store.cycles", 25);
        fill(20);
        cycle(10);
        long files = openFiles();
        long heap = heap();
        cycle(cycles);
        assertThat(openFiles()).isLessThanOrEqualTo(files);
        assertThat(heap() - heap).isLessThan(4L << 20);
        // One that may only read leaves an empty log behind, which the next writer takes away.
        open().close();
        try (Stream<Path> left = Files.list(place)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(SqliteDatabase.FILE, WriterLock.FILE);
        }
    }

    private void cycle(int times) {
        for (int i = 0; i < times; i++) {
            try (StoredIndex index = open()) {
                index.remove(Fingerprints.id(i % 20));
                index.add(Fingerprints.of(i % 20));
            }
            try (IndexStore store = IndexStore.openForReading(Database.folder(place))) {
                assertThat(store.size()).isEqualTo(20);
            }
        }
    }

    private static long openFiles() throws IOException {
        Path open = Path.of("/proc/self/fd");
        if (!Files.isDirectory(open)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(open)) {
            return files.count();
        }
    }

    private static long heap() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
