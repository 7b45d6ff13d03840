package dev.parallax.formats.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the page says about its article outside the visible text, as far as it helps to find that text.
 *
 * @param titles the headline in all its forms, as {@link #key} makes them
 * @param titleWords the words of each form
 * @param stated four-word runs of the text that the page's structured data states, as hashes; null if it states none
 * @param described those of the page's description; empty if it has none
 */
record PageFacts(
        Set<String> titles,
        List<Set<String>> titleWords,
        @Nullable Set<Long> stated,
        Set<Long> described) {

    private static final double ALIKE = 0.6;
    private static final int MAX_TITLE_WORDS = 100;
    /** The longest text whose four-word runs are kept, in UTF-16 units. */
    private static final int MAX_STATED = 1 << 20;

    static PageFacts of(Iterable<@Nullable String> titles, @Nullable String body, @Nullable String description) {
        Set<String> keys = new HashSet<>();
        List<Set<String>> words = new ArrayList<>();
        for (String title : titles) {
            if (title != null && !key(title).isEmpty()) {
                keys.add(key(title));
                words.add(words(title));
            }
        }
        return new PageFacts(
                keys,
                words,
                body == null || body.isBlank() || body.length() > MAX_STATED ? null : runs(body),
                description == null ? Set.of() : runs(description));
    }

    /** Tells whether a text is the headline. */
    boolean isTitle(String text) {
        return titles.contains(key(text));
    }

    /** Tells whether a text is the headline but for a few words. */
    boolean isLikeTitle(String text) {
        Set<String> words = words(text);
        for (Set<String> title : titleWords) {
            long same = words.stream().filter(title::contains).count();
            if (same > ALIKE * (words.size() + title.size() - same)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.split("[^\\p{L}\\p{N}]+", MAX_TITLE_WORDS)) {
            words.add(word.toLowerCase(Locale.ROOT));
        }
        words.remove("");
        return words;
    }

    /** Returns the letters and digits of a text, in lower case: a form that does not tell typography apart. */
    static String key(String text) {
        StringBuilder key = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /** Returns the share of a text's four-word runs that the structured data states, or -1 if that is not known. */
    double statedShare(String text) {
        if (stated == null) {
            return -1;
        }
        Set<Long> runs = runs(text);
        long found = runs.stream().filter(stated::contains).count();
        return runs.isEmpty() ? -1 : (double) found / runs.size();
    }

    /** Returns the share of the description's four-word runs that a text has. */
    double describedShare(String text) {
        if (described.isEmpty()) {
            return 0;
        }
        Set<Long> runs = runs(text);
        return (double) described.stream().filter(runs::contains).count() / described.size();
    }

    static Set<Long> runs(String text) {
        Set<Long> runs = new HashSet<>();
        long[] last = new long[4];
        int words = 0;
        long word = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word = word * 0x9E3779B97F4A7C15L + Character.toLowerCase(c) + 1;
            } else if (word != 0) {
                last[words++ & 3] = word;
                word = 0;
                if (words >= 4) {
                    runs.add(mix(last, words));
                }
            }
        }
        return runs;
    }

    private static long mix(long[] last, int words) {
        long hash = 0;
        for (int i = 4; i > 0; i--) {
            hash = (hash ^ last[words - i & 3]) * 0xD6E8FEB86659FD93L;
            hash ^= hash >>> 32;
        }
        return hash;
    }
}
