package dev.parallax.formats.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Knows the openings by which short texts around an article give themselves away; they are data, in openings.txt. */
final class Openings {

    /** What a text with a known opening is. Its ordinal is stored in models: only append. */
    enum Sort {
        NONE,
        RELATED,
        SHARE,
        PROMOTION,
        ADVERTISEMENT,
        CREDIT,
        COPYRIGHT,
        BYLINE,
        TOPICS,
        COMMENTS,
        NOTE,
        NAVIGATION;

        /** Returns the number by which models know the sort. */
        @SuppressWarnings("EnumOrdinal") // sorts are only appended
        int number() {
            return ordinal();
        }
    }

    private static final List<String> CREDITS = List.of(
            "credit:",
            "(image",
            "(photo",
            "photo:",
            "photo by",
            "photo/",
            "getty",
            "(ap)",
            "/ap)",
            "/reuters",
            "/afp",
            "via ap",
            "foto:",
            "photograph:",
            "image:",
            "courtesy of",
            "shutterstock",
            "(picture",
            "[photo",
            "[image",
            "file)");
    private static final int MAX_WORDS = 4;
    private static final Map<String, Sort> KNOWN = load();

    private Openings() {}

    private static Map<String, Sort> load() {
        Map<String, Sort> known = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Openings.class.getResourceAsStream("openings.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (line.startsWith("#") || colon < 0) {
                    continue;
                }
                Sort sort = Sort.valueOf(line.substring(0, colon).strip().toUpperCase(Locale.ROOT));
                for (String phrase : line.substring(colon + 1).split(",", -1)) {
                    known.put(phrase.strip(), sort);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(known);
    }

    /** Returns what the text's first one to four words give it away as; the longest known opening decides. */
    static Sort of(String text) {
        StringBuilder phrase = new StringBuilder();
        Sort found = Sort.NONE;
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i <= text.length() && words <= MAX_WORDS && i < 120; i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean letter = Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019' || c == '\u00A9';
            if (letter) {
                if (!inWord && words > 0) {
                    phrase.append(' ');
                }
                phrase.append(c == '\u2019' ? '\'' : Character.toLowerCase(c));
            } else if (inWord) {
                words++;
                found = KNOWN.getOrDefault(phrase.toString(), found);
            }
            inWord = letter;
        }
        return found;
    }

    /** Tells whether a text ends like a caption, with the name of a photographer or an agency. */
    static boolean endsWithCredit(String text) {
        String end = text.substring(Math.max(0, text.length() - 60)).toLowerCase(Locale.ROOT);
        return CREDITS.stream().anyMatch(end::contains);
    }
}
