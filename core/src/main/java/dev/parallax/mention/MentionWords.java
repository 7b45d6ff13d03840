package dev.parallax.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The words of one language that make quantities and dates, from tables that come with this package. Immutable. */
final class MentionWords {

    /** The most words that an expression of the table has. */
    static final int LONGEST = 4;

    private static final String[] RESOURCES = {"quantity-words.tsv", "date-words.tsv"};
    private static final Map<String, MentionWords> LANGUAGES = load();

    private final String language;
    private final Map<String, Map<String, String>> byKind = new HashMap<>();

    private MentionWords(String language) {
        this.language = language;
    }

    /** Returns the words of a language; English where the language is not told, or not known here. */
    static MentionWords of(@Nullable String tag) {
        String language = tag == null ? "" : tag.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < language.length() && Character.isLetter(language.charAt(end))) {
            end++;
        }
        MentionWords english = Objects.requireNonNull(LANGUAGES.get("en"), "English words");
        return LANGUAGES.getOrDefault(language.substring(0, end), english);
    }

    /** Returns the value of an expression, its words separated by blanks, as a kind; null if it is none. */
    @Nullable
    String value(String kind, String words) {
        return byKind.getOrDefault(kind, Map.of()).get(words);
    }

    /** Returns the number that an expression stands for as a kind, or NaN. */
    double number(String kind, String words) {
        String value = value(kind, words);
        return value == null ? Double.NaN : Double.parseDouble(value);
    }

    /** Tells whether a comma, and not a point, stands before decimals. */
    boolean hasDecimalComma() {
        return !language.equals("en");
    }

    boolean isEnglish() {
        return language.equals("en");
    }

    boolean isGerman() {
        return language.equals("de");
    }

    private static Map<String, MentionWords> load() {
        Map<String, MentionWords> languages = new HashMap<>();
        for (String resource : RESOURCES) {
            InputStream stream = Objects.requireNonNull(
                    MentionWords.class.getResourceAsStream(resource), "resource " + resource + " is missing");
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (!line.startsWith("#") && !line.isBlank()) {
                        String[] fields = line.split("\t", -1);
                        languages.computeIfAbsent(fields[0], MentionWords::new).add(fields[1], fields[2], fields[3]);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return languages;
    }

    private void add(String kind, String value, String expressions) {
        Map<String, String> entries = byKind.computeIfAbsent(kind, k -> new HashMap<>());
        for (String expression : expressions.split("\\|", -1)) {
            entries.put(expression, value);
        }
    }
}
