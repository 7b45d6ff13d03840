package dev.parallax.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that adds articles, at any moment. {@code -Dparallax.store.kills=200} does it as often as that; see
 * docs/results/store.md.
 */
class KillTest {

    static final int MAX_BATCH = 60;

    private static final int MOST_BATCHES = 60;

    private static final int KILLS = Integer.getInteger("parallax.store.kills", 10);

    /** After so many articles a new index is begun, so that opening does not take ever longer. */
    private static final int FULL = 20_000;

    @TempDir
    Path folder;

    @Test
    void whateverWasAcknowledgedIsThereAndNothingIsHalf() throws Exception {
        Random random = new Random(Long.getLong("parallax.store.seed", 200));
        int acknowledged = 0;
        int index = 0;
        int beforeFirst = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path place = folder.resolve("index" + index);
            int told = killed(place, acknowledged, random);
            beforeFirst += told == acknowledged ? 1 : 0;
            int there = count(place, told);
            assertThat(there).as("articles after kill %d", kill).isBetween(told, told + MAX_BATCH);
            // What was committed and not acknowledged any more is there as well, and the next process goes on behind
            // it.
            acknowledged = there;
            if (acknowledged > FULL) {
                acknowledged = 0;
                index++;
            }
        }
        System.out.println(KILLS + " kills, " + beforeFirst + " of them before the first batch; " + index
                + " indexes full, " + acknowledged + " articles in the last");
    }

    /** Runs a process and kills it, and returns the number behind the last article that it acknowledged. */
    private static int killed(Path place, int first, Random random) throws Exception {
        Process process = Child.start(AddingChild.class, place, first, random.nextLong());
        int told = first;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            if (random.nextInt(5) > 0) {
                int batches = random.nextInt(MOST_BATCHES);
                assertThat(lines.readLine()).isEqualTo("open");
                for (int i = 0; i < batches; i++) {
                    told = Integer.parseInt(lines.readLine());
                }
                Thread.sleep(random.nextInt(30));
            } else {
                Thread.sleep(random.nextInt(1_000));
            }
            // Process.destroyForcibly would close the pipe with all that is still in it.
            process.toHandle().destroyForcibly();
            // The pipe keeps what was written before; a println of so few bytes is written whole or not at all.
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.equals("open")) {
                    told = Integer.parseInt(line);
                }
            }
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return told;
    }

    private static int count(Path place, int told) {
        try (StoredIndex index = StoredIndex.open(Database.folder(place), Fingerprints.SETTINGS, Durability.NORMAL)) {
            int count = index.stats().articles();
            for (int i = 0; i < count; i++) {
                assertThat(index.contains(Fingerprints.id(i)))
                        .as("article %d of %d", i, told)
                        .isTrue();
            }
            for (int i = Math.max(0, told - 5); i < count; i++) {
                StoredArticle stored = Objects.requireNonNull(index.article(Fingerprints.id(i)));
                assertThat(stored.known().fingerprint().shingleBytes())
                        .isEqualTo(Fingerprints.stored(i).known().fingerprint().shingleBytes());
            }
            return count;
        }
    }
}
