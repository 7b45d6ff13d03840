package dev.parallax.sentence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * In how many articles of a large news collection each stem occurs. Immutable and thread-safe.
 *
 * <p>The table that comes with Parallax holds counts only; it was computed by {@code BackgroundTrainer} of the
 * benchmarks module.
 */
public final class BackgroundFrequencies {

    private static final String RESOURCE = "background-frequencies.tsv";

    private final int articles;
    private final Map<String, Integer> counts;

    private BackgroundFrequencies(int articles, Map<String, Integer> counts) {
        this.articles = articles;
        this.counts = counts;
    }

    /** Returns the table of English news that comes with Parallax; it is read once. */
    public static BackgroundFrequencies english() {
        return English.TABLE;
    }

    /**
     * Returns how rare a stem is: 1 for one that no article of the collection has, near 0 for one that all have.
     *
     * <p>This is the inverse document frequency {@code log((N + 1) / (df + 0.5))} over its largest value.
     */
    public double rarity(String stem) {
        int count = counts.getOrDefault(stem, 0);
        return Math.max(0, StrictMath.log((articles + 1.0) / (count + 0.5)) / StrictMath.log((articles + 1.0) / 0.5));
    }

    private static BackgroundFrequencies load() {
        InputStream stream = Objects.requireNonNull(
                BackgroundFrequencies.class.getResourceAsStream(RESOURCE), "resource " + RESOURCE + " is missing");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            int articles = 0;
            Map<String, Integer> counts = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                int count = Integer.parseInt(line.substring(tab + 1));
                if (tab == 0) {
                    articles = count;
                } else {
                    counts.put(line.substring(0, tab), count);
                }
            }
            return new BackgroundFrequencies(articles, counts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts off reading the table until it is asked for. */
    private static final class English {
        static final BackgroundFrequencies TABLE = load();
    }
}
