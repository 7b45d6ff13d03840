package dev.parallax.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import dev.parallax.duplicate.DuplicateIndex;
import dev.parallax.duplicate.DuplicateSettings;
import dev.parallax.duplicate.Fingerprint;
import dev.parallax.duplicate.Fingerprinter;
import dev.parallax.duplicate.Match;
import dev.parallax.shingle.Shingler;
import dev.parallax.store.StoreException.Fault;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an index does in whatever database it is kept. */
abstract class StoredIndexContract {

    /** Returns a database that is empty when a test begins. */
    abstract Database database();

    /** Returns how many random steps are taken: each may wait for a disk. */
    abstract int steps();

    StoredIndex open() {
        return StoredIndex.open(database(), Fingerprints.SETTINGS, Durability.NORMAL);
    }

    StoredIndex openForReading() {
        return StoredIndex.openForReading(database(), Fingerprints.SETTINGS);
    }

    @Test
    void answersAsAnIndexInMemoryDoesWhateverIsDoneToIt() {
        Random random = new Random(20310504);
        DuplicateIndex memory = DuplicateIndex.inMemory(Fingerprints.SETTINGS);
        StoredIndex stored = open();
        for (int step = 0; step < steps(); step++) {
            Fingerprint article = Fingerprints.of(random.nextInt(400));
            int what = random.nextInt(100);
            if (what < 50) {
                assertThat(stored.queryAndAdd(article)).isEqualTo(memory.queryAndAdd(article));
            } else if (what < 65) {
                assertThat(stored.add(article)).isEqualTo(memory.add(article));
            } else if (what < 80) {
                assertThat(stored.remove(article.id())).isEqualTo(memory.remove(article.id()));
            } else if (what < 82) {
                long time = random.nextInt(200) * 1_000L;
                assertThat(stored.expireBefore(time)).isEqualTo(memory.expireBefore(time));
            } else if (what < 90) {
                stored.commit();
            } else if (what < 91) {
                stored.compact();
            } else if (what < 93) {
                stored.close();
                stored = open();
            }
            assertThat(stored.contains(article.id())).isEqualTo(memory.contains(article.id()));
        }
        stored.close();
        try (StoredIndex again = open()) {
            assertThat(again.stats().articles())
                    .isEqualTo(memory.stats().articles())
                    .isPositive();
            for (int i = 0; i < 400; i++) {
                assertThat(again.query(Fingerprints.of("other", i)))
                        .isEqualTo(memory.query(Fingerprints.of("other", i)));
            }
        }
    }

    @Test
    void keepsWhatIsKnownOfAnArticle() {
        Article article = Article.of("orsel-1", "A bridge for Orsel", "The bridge opens on Monday. It took 14 months.")
                .withOutlet("Orsel Herald")
                .withPublished(PublicationTime.parse("2031-05-04").orElseThrow())
                .withUrl("https://orsel.example/1")
                .withAuthor("Ida Marrow")
                .withLanguage("en");
        Fingerprint fingerprint = Fingerprinter.of(Shingler.create(), Fingerprints.SETTINGS.scheme())
                .fingerprint(article);
        InstantSource clock = InstantSource.fixed(Instant.ofEpochMilli(77));
        try (StoredIndex index = StoredIndex.open(database(), Fingerprints.SETTINGS, Durability.FULL, 100, clock)) {
            assertThat(index.add(fingerprint, article, true)).isTrue();
            assertThat(index.add(fingerprint, article, true)).isFalse();
            assertThat(index.article("orsel-1")).isNull();
            assertThat(index.uncommitted()).isEqualTo(1);
            index.commit();
            assertThat(index.article("orsel-1")).isNotNull();
            assertThat(index.queryAndAdd(Fingerprints.of(1), Article.of("x", "not kept"), false))
                    .isEmpty();
        }
        try (StoredIndex index = openForReading()) {
            StoredArticle stored = Objects.requireNonNull(index.article("orsel-1"));
            assertThat(stored.article()).isEqualTo(article);
            assertThat(stored.added()).isEqualTo(77);
            assertThat(stored.number()).isEqualTo(1);
            assertThat(Objects.requireNonNull(index.article("article-1")).article())
                    .isNull();
            assertThat(index.article("none")).isNull();
        }
    }

    @Test
    void readersFollowAWriter() {
        try (StoredIndex writer = open()) {
            IntStream.range(0, 50).forEach(i -> writer.add(Fingerprints.of(i)));
            writer.commit();
            try (StoredIndex reader = openForReading()) {
                assertThat(reader.stats().articles()).isEqualTo(50);
                writer.remove(Fingerprints.id(7));
                writer.expireBefore(5_000);
                writer.add(Fingerprints.of(3));
                writer.add(Fingerprints.of(50));
                reader.refresh();
                assertThat(reader.contains(Fingerprints.id(50))).isFalse();
                writer.commit();
                reader.refresh();
                assertThat(reader.contains(Fingerprints.id(50))).isTrue();
                assertThat(reader.contains(Fingerprints.id(3))).isTrue();
                assertThat(reader.contains(Fingerprints.id(4))).isFalse();
                assertThat(reader.contains(Fingerprints.id(7))).isFalse();
                assertThat(reader.stats().articles()).isEqualTo(46);
                writer.remove(Fingerprints.id(8));
                writer.compact();
                reader.refresh();
                assertThat(reader.contains(Fingerprints.id(8))).isFalse();
                assertThat(reader.stats().articles()).isEqualTo(45);
                assertThatThrownBy(() -> reader.add(Fingerprints.of(99))).isInstanceOf(IllegalStateException.class);
                assertThatThrownBy(() -> reader.remove("x")).isInstanceOf(IllegalStateException.class);
                assertThatThrownBy(() -> reader.expireBefore(1)).isInstanceOf(IllegalStateException.class);
            }
        }
    }

    @Test
    void batchesCommitByThemselves() {
        try (StoredIndex index =
                StoredIndex.open(database(), Fingerprints.SETTINGS, Durability.NORMAL, 10, InstantSource.system())) {
            IntStream.range(0, 25).forEach(i -> index.add(Fingerprints.of(i)));
            assertThat(index.uncommitted()).isEqualTo(5);
            try (StoredIndex reader = openForReading()) {
                assertThat(reader.stats().articles()).isEqualTo(20);
            }
        }
        try (StoredIndex reader = openForReading()) {
            assertThat(reader.stats().articles()).isEqualTo(25);
        }
    }

    @Test
    void threadsLoseNothingAndOfTwoCopiesOneIsFound() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (StoredIndex index =
                StoredIndex.open(database(), Fingerprints.SETTINGS, Durability.NORMAL, 37, InstantSource.system())) {
            List<Callable<List<List<Match>>>> work = IntStream.range(0, 4)
                    .mapToObj(thread -> (Callable<List<List<Match>>>) () -> IntStream.range(0, 200)
                            .mapToObj(i -> index.queryAndAdd(Fingerprints.of("t" + thread + "-" + i, i)))
                            .toList())
                    .toList();
            int found = 0;
            for (Future<List<List<Match>>> result : threads.invokeAll(work)) {
                for (List<Match> matches : result.get()) {
                    found += matches.size();
                }
            }
            // Each of 180 texts comes four times, and each of 20 eight times with its near copy: pairs of all of them.
            assertThat(found).isEqualTo(160 * 6 + 20 * 28);
        } finally {
            threads.shutdown();
        }
        try (StoredIndex index = openForReading()) {
            assertThat(index.stats().articles()).isEqualTo(800);
        }
    }

    @Test
    void settingsOfAnIndexStay() {
        DuplicateSettings fine = Fingerprints.SETTINGS.withSpareBits(20);
        StoredIndex.open(database(), fine, Durability.NORMAL).close();
        try (StoredIndex index = open()) {
            assertThat(index.settings().spareBits()).isEqualTo(20);
        }
        DuplicateSettings other =
                Fingerprints.SETTINGS.withScheme(Fingerprints.SETTINGS.scheme().withSlots(256));
        assertThatThrownBy(() -> StoredIndex.open(database(), other, Durability.NORMAL))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.fault()).isEqualTo(Fault.OTHER_SETTINGS))
                .hasMessageContaining("256 slots");
        open().close();
    }

    @Test
    void refusesWhatCannotBeKept() {
        try (StoredIndex index = open()) {
            assertThatThrownBy(() -> index.add(Fingerprints.of("a\ud800", 1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("surrogate");
            assertThatThrownBy(() -> index.add(Fingerprints.of("a\0b", 1))).hasMessageContaining("NUL");
            assertThatThrownBy(() -> index.merge(DuplicateIndex.inMemory(Fingerprints.SETTINGS)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(index.add(Fingerprints.of("\ud83d\ude00", 1))).isTrue();
        }
        try (StoredIndex index = open()) {
            assertThat(index.contains("\ud83d\ude00")).isTrue();
        }
    }

    @Test
    void thereIsNothingToReadWhereNothingIs() {
        assertThatThrownBy(this::openForReading)
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.fault()).isEqualTo(Fault.MISSING));
    }
}
