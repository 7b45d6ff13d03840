package dev.parallax.text;

import dev.parallax.internal.Resources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The phrases by which furniture of a page, credits and captions are recognised; the file {@code kinds/patterns.txt}
 * says how they are written. Immutable.
 */
final class KindPatterns {

    /** Where a phrase stands. */
    enum Where {
        WHOLE(0, 1 << 0),
        LINE(30, 1 << 1),
        PROMPT(30, 1 << 2),
        HEADING(0, 1 << 3),
        STARTS(40, 1 << 4),
        HAS(40, 1 << 5),
        TAIL(40, 1 << 6),
        LABEL(0, 1 << 7),
        ENDS(60, 1 << 8);

        /** The most words that the line or sentence may have, 0 for no more than the phrase. */
        final int mostWords;

        /** The bit of words with which a phrase begins. */
        final int flag;

        Where(int mostWords, int flag) {
            this.mostWords = mostWords;
            this.flag = flag;
        }

        /** Tells whether other words may stand before the phrase. */
        boolean anywhere() {
            return this == HAS || this == ENDS;
        }

        /** Tells whether nothing may follow the phrase. */
        boolean toTheEnd() {
            return this == WHOLE || this == HEADING || this == LABEL || this == ENDS;
        }
    }

    /** The number of bits that {@link #flags} may set, from the lowest on. */
    static final int FLAGS = Where.values().length;

    /** A * stands for at most so many words. */
    static final int MAX_GAP = 8;

    /** A ** stands for at most so many words. */
    static final int MAX_LONG_GAP = 30;

    private record Phrase(SentenceKind kind, List<String> words) {}

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final KindPatterns DEFAULT = load();

    private final Map<Where, Map<String, List<Phrase>>> byFirstWord;
    private final Map<String, Integer> flags = new HashMap<>();

    private KindPatterns(Map<Where, Map<String, List<Phrase>>> byFirstWord) {
        this.byFirstWord = byFirstWord;
        byFirstWord.forEach((where, byWord) ->
                byWord.keySet().forEach(word -> flags.merge(word, where.flag, (a, b) -> a | b)));
    }

    /** Returns the patterns that come with Parallax. */
    static KindPatterns standard() {
        return DEFAULT;
    }

    private static KindPatterns load() {
        Map<Where, Map<String, List<Phrase>>> patterns = new HashMap<>();
        for (String row : Resources.lines(KindPatterns.class, "kinds/patterns.txt")) {
            String[] columns = BLANKS.split(row, 3);
            SentenceKind kind = SentenceKind.valueOf(columns[0].toUpperCase(Locale.ROOT));
            Where where = Where.valueOf(columns[1].toUpperCase(Locale.ROOT));
            List<String> words = List.of(BLANKS.split(columns[2]));
            Map<String, List<Phrase>> byWord = patterns.computeIfAbsent(where, w -> new HashMap<>());
            for (String first : words.get(0).split("/", -1)) {
                byWord.computeIfAbsent(first, w -> new ArrayList<>()).add(new Phrase(kind, words));
            }
        }
        return new KindPatterns(patterns);
    }

    /** Returns of a word for each {@link Where} a bit that tells whether a pattern may begin with it. */
    int flags(String word) {
        return flags.getOrDefault(isNumber(word) ? "#" : word, 0);
    }

    /** Returns the kind of the first pattern that fits the line, or null; quick where none begins with its words. */
    @Nullable
    SentenceKind match(Where where, Line line) {
        int flags = where.anywhere() ? line.flags() : line.firstFlags();
        return (flags & where.flag) == 0 ? null : match(where, line.words, line);
    }

    /** Tells whether a sentence is furniture by its own words, wherever it stands, and no link or label. */
    boolean isSaid(Line line) {
        return match(Where.STARTS, line) != null || match(Where.HAS, line) != null || match(Where.TAIL, line) != null;
    }

    /** Returns the kind of the first pattern that fits the words, or null. */
    @Nullable
    SentenceKind match(Where where, List<String> words) {
        return match(where, words, null);
    }

    /** With a line, whose words these are, only those that may begin a pattern are looked up. */
    private @Nullable SentenceKind match(Where where, List<String> words, @Nullable Line line) {
        if (words.isEmpty() || (where.mostWords > 0 && words.size() > where.mostWords)) {
            return null;
        }
        Map<String, List<Phrase>> byWord = byFirstWord.getOrDefault(where, Map.of());
        int lastStart = where.anywhere() ? words.size() : 1;
        for (int start = 0; start < lastStart; start++) {
            SentenceKind kind =
                    line == null || (line.flags(start) & where.flag) != 0 ? matchAt(where, byWord, words, start) : null;
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    private static @Nullable SentenceKind matchAt(
            Where where, Map<String, List<Phrase>> byWord, List<String> words, int start) {
        String word = words.get(start);
        for (Phrase phrase : byWord.getOrDefault(isNumber(word) ? "#" : word, List.of())) {
            int end = end(phrase.words(), words, start);
            if (end >= 0 && (!where.toTheEnd() || end == words.size())) {
                return phrase.kind();
            }
        }
        return null;
    }

    /** Returns one past the words that the pattern fits from a place on, or -1; gaps are as short as possible. */
    private static int end(List<String> pattern, List<String> words, int start) {
        int w = start;
        for (int p = 0; p < pattern.size(); p++) {
            int gap = gap(pattern.get(p));
            if (gap > 0) {
                String next = pattern.get(p + 1);
                int last = Math.min(words.size(), w + gap + 1);
                while (w < last && !fits(next, words.get(w))) {
                    w++;
                }
                if (w == last) {
                    return -1;
                }
            } else if (w < words.size() && fits(pattern.get(p), words.get(w))) {
                w++;
            } else {
                return -1;
            }
        }
        return w;
    }

    private static int gap(String pattern) {
        return pattern.equals("*") ? MAX_GAP : pattern.equals("**") ? MAX_LONG_GAP : 0;
    }

    private static boolean fits(String pattern, String word) {
        if (pattern.equals("#")) {
            return isNumber(word);
        }
        int i = pattern.indexOf(word);
        while (i >= 0) {
            int end = i + word.length();
            boolean left = i == 0 || pattern.charAt(i - 1) == '/';
            if (left && (end == pattern.length() || pattern.charAt(end) == '/')) {
                return true;
            }
            i = pattern.indexOf(word, i + 1);
        }
        return false;
    }

    private static boolean isNumber(String word) {
        return Glyphs.isDigit(word.charAt(0));
    }
}
