package dev.parallax.sentence;

import dev.parallax.article.Article;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * English words and short phrases that may stand for one another: irregular forms, abbreviations, a country with its
 * people and capital, synonyms of news. Read from a table written by hand. Immutable and thread-safe.
 */
public final class WordGroups {

    /** The longest phrase, in words. */
    static final int LONGEST = 5;

    private static final String RESOURCE = "word-groups.txt";
    private static final int[] NONE = {};

    private final Map<String, int[]> groups = new HashMap<>();
    private final Map<String, Integer> phrases = new HashMap<>();
    private final List<Double> strengths = new ArrayList<>();

    private WordGroups(String table) {
        Tokens tokens = Analyzer.create()
                .analyze(Article.of("groups", table.replace(',', '\n')))
                .tokens();
        int token = 0;
        int at = 0;
        double strength = 0;
        for (String line : table.split("\n", -1)) {
            int end = at + line.length();
            if (line.startsWith("[")) {
                strength = Double.parseDouble(line.substring(line.indexOf(' ') + 1, line.indexOf(']')));
            }
            boolean isGroup = !line.isEmpty() && "[#".indexOf(line.charAt(0)) < 0;
            for (int from = at; from < end; ) {
                int comma = table.indexOf(',', from);
                int to = comma < 0 || comma > end ? end : comma;
                int first = token;
                while (token < tokens.size() && tokens.start(token) < to) {
                    token++;
                }
                if (isGroup && token > first) {
                    add(tokens, first, token, strengths.size(), table);
                }
                from = to + 1;
            }
            if (isGroup) {
                strengths.add(strength);
            }
            at = end + 1;
        }
    }

    private void add(Tokens tokens, int first, int end, int group, String text) {
        StringBuilder key = new StringBuilder(LikenessText.keyOf(tokens, first, text));
        for (int i = first + 1; i < end; i++) {
            // Each beginning of a phrase is known as one, so that looking for phrases can stop early.
            phrases.merge(key.toString(), 0, Math::max);
            key.append(' ').append(LikenessText.keyOf(tokens, i, text));
        }
        phrases.put(key.toString(), end - first);
        int[] known = groups.getOrDefault(key.toString(), NONE);
        int[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = group;
        groups.put(key.toString(), more);
    }

    /** Returns the table that comes with Parallax; it is read once. */
    public static WordGroups english() {
        return English.TABLE;
    }

    /** Tells whether some phrase begins with these words, their stems parted by blanks. */
    boolean beginsPhrase(String key) {
        return phrases.containsKey(key);
    }

    /** Tells whether these are the words of a phrase. */
    boolean isPhrase(String key) {
        return phrases.getOrDefault(key, 0) > 1;
    }

    /** Returns the groups that a stem, or the stems of a phrase parted by blanks, belongs to, ascending. */
    int[] of(String key) {
        return groups.getOrDefault(key, NONE);
    }

    /** Returns how alike two stems or phrases are by the table, 0 to 1; 0 if no group holds both. */
    public double similarity(String a, String b) {
        return similarity(of(a), of(b));
    }

    /** Returns the strength of the strongest group that stands in both ascending lists, or 0. */
    double similarity(int[] a, int[] b) {
        double best = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                best = Math.max(best, strengths.get(a[i]));
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return best;
    }

    /** Puts off reading the table until it is asked for. */
    private static final class English {
        static final WordGroups TABLE = load();

        private static WordGroups load() {
            try (InputStream in = Objects.requireNonNull(
                    WordGroups.class.getResourceAsStream(RESOURCE), "resource " + RESOURCE + " is missing")) {
                return new WordGroups(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
