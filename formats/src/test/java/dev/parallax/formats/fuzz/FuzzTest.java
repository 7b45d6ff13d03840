package dev.parallax.formats.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Feeds made and damaged inputs to everything that takes bytes from outside. In a normal build each target gets a fixed
 * few hundred; {@code -Dparallax.fuzz.minutes=10} goes on with new ones for that long,
 * {@code -Dparallax.fuzz.target=CSV} with one target only. What breaks a promise or takes
 * more processor time than {@link #SLOW} is written to {@code target/fuzz} and belongs into {@code src/test/resources/fuzz/TARGET}, where
 * it is replayed for ever.
 */
class FuzzTest {

    private static final int SHORT_RUN = 250;
    private static final long SLOW = TimeUnit.SECONDS.toNanos(20);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @EnumSource(FuzzTarget.class)
    @Timeout(value = 3, unit = TimeUnit.HOURS)
    void madeInputsBreakNothing(FuzzTarget target) throws IOException {
        assumeTrue(System.getProperty("parallax.fuzz.target", target.name()).equals(target.name()));
        long minutes = Long.getLong("parallax.fuzz.minutes", 0);
        long start = System.nanoTime();
        long seed = minutes == 0 ? 0 : Long.getLong("parallax.fuzz.seed", 1_000_000);
        long first = seed;
        while (minutes == 0
                ? seed - first < SHORT_RUN
                : System.nanoTime() - start < TimeUnit.MINUTES.toNanos(minutes)) {
            byte[] input = new FuzzInputs(seed).next(target);
            long before = THREADS.getCurrentThreadCpuTime();
            try {
                target.check(input);
            } catch (RuntimeException | AssertionError | StackOverflowError e) {
                throw new AssertionError(target + ", seed " + seed + ", saved as " + save(target, seed, input), e);
            }
            if (THREADS.getCurrentThreadCpuTime() - before > SLOW) {
                throw new AssertionError(target + ", seed " + seed + " is slow, saved as " + save(target, seed, input));
            }
            seed++;
        }
        if (minutes > 0) {
            System.out.println(
                    "fuzz " + target + ": " + (seed - first) + " inputs in " + minutes + " minutes, no finding");
        }
    }

    @ParameterizedTest
    @EnumSource(FuzzTarget.class)
    void formerFindingsBreakNothing(FuzzTarget target) throws IOException {
        Path folder = Path.of("src/test/resources/fuzz").resolve(target.name().toLowerCase(Locale.ROOT));
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.sorted().toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            target.check(Files.readAllBytes(file));
        }
    }

    private static Path save(FuzzTarget target, long seed, byte[] input) throws IOException {
        Path file = Path.of("target/fuzz").resolve(target.name().toLowerCase(Locale.ROOT) + '-' + seed + ".bin");
        Files.createDirectories(file.getParent());
        return Files.write(file, input);
    }
}
