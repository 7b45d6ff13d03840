package dev.parallax.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The English words around tolls, from a table that comes with this package. Immutable. */
final class TollWords {

    private static final String RESOURCE = "toll-words.tsv";
    private static final Set<String> AUXILIARIES = Set.of("were", "was", "are", "is", "been", "be", "got", "being");
    private static final TollWords ENGLISH = load();

    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final Map<String, TollOutcome> outcomes = new HashMap<>();

    private TollWords() {}

    static TollWords english() {
        return ENGLISH;
    }

    boolean has(String kind, String word) {
        return kinds.getOrDefault(kind, Set.of()).contains(word);
    }

    boolean isAuxiliary(String term) {
        return AUXILIARIES.contains(term);
    }

    /** Returns what words on one side of a number say became of people; null if nothing. */
    @Nullable
    TollOutcome outcome(String side, String phrase) {
        return outcomes.get(side + ' ' + phrase);
    }

    /** Returns the same for the longest words that begin at a token. */
    @Nullable
    TollOutcome outcome(TokenRow row, int at, int longest, String side) {
        for (int count = longest; count >= 1; count--) {
            String phrase = row.phrase(at, count);
            TollOutcome outcome = phrase == null ? null : outcome(side, phrase);
            if (outcome != null) {
                return outcome;
            }
        }
        return null;
    }

    private static TollWords load() {
        TollWords words = new TollWords();
        InputStream stream = Objects.requireNonNull(
                TollWords.class.getResourceAsStream(RESOURCE), "resource " + RESOURCE + " is missing");
        Set<String> names = new HashSet<>();
        for (TollOutcome outcome : TollOutcome.values()) {
            names.add(outcome.name());
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] fields = line.split("\t", -1);
                    for (String word : fields[2].split("\\|", -1)) {
                        if (names.contains(fields[0])) {
                            words.outcomes.put(fields[1] + ' ' + word, TollOutcome.valueOf(fields[0]));
                        } else {
                            words.kinds
                                    .computeIfAbsent(fields[0] + ' ' + fields[1], k -> new HashSet<>())
                                    .add(word);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
