package dev.parallax.text;

import dev.parallax.internal.Resources;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words that sentence splitting needs to know in one language: abbreviations by what may follow them, and words
 * that show where a sentence starts. Read from {@code sentences/*.txt} beside this class. Immutable.
 */
final class SplitterTable {

    /** The sections of the files; {@code any.txt} says what each holds. */
    enum Section {
        TITLE,
        NUMBER,
        MONTH,
        CLOSING,
        ENDING,
        INNER,
        STARTERS,
        FOLLOWERS,
        UNFINISHED,
        SPEECH,
        EXCLAIMED,
        SUFFIXES,
        OPTIONS
    }

    private static final Set<String> LANGUAGES = Set.of("en", "de", "es", "fr", "it");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Map<String, SplitterTable> LOADED = new ConcurrentHashMap<>();

    private final Map<Section, Set<String>> words;

    private SplitterTable(Map<Section, Set<String>> words) {
        this.words = words;
    }

    /**
     * Returns the table of a language: that of English where no language is told, and what holds everywhere where the
     * language has no table.
     */
    static SplitterTable forLanguage(@Nullable String bcp47) {
        String language = bcp47 == null || bcp47.isBlank() ? "en" : primary(bcp47);
        return LOADED.computeIfAbsent(LANGUAGES.contains(language) ? language : "any", SplitterTable::load);
    }

    private static String primary(String bcp47) {
        String tag = bcp47.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < tag.length() && tag.charAt(end) >= 'a' && tag.charAt(end) <= 'z') {
            end++;
        }
        return tag.substring(0, end);
    }

    private static SplitterTable load(String name) {
        Map<Section, Set<String>> words = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            words.put(section, new HashSet<>());
        }
        read("any", words);
        if (!name.equals("any")) {
            read(name, words);
        }
        words.replaceAll((section, set) -> Set.copyOf(set));
        return new SplitterTable(words);
    }

    private static void read(String name, Map<Section, Set<String>> words) {
        Set<String> section = new HashSet<>();
        for (String line : Resources.lines(SplitterTable.class, "sentences/" + name + ".txt")) {
            if (line.startsWith("[")) {
                section = section(words, line.substring(1, line.indexOf(']')));
            } else {
                section.addAll(List.of(BLANKS.split(line)));
            }
        }
    }

    private static Set<String> section(Map<Section, Set<String>> words, String name) {
        return Objects.requireNonNull(words.get(Section.valueOf(name.toUpperCase(Locale.ROOT))), name);
    }

    /** Tells whether a section holds the word as it is written. */
    boolean has(Section section, String word) {
        return set(section).contains(word);
    }

    /** Tells whether a section holds the word, which may also be written in capitals. */
    boolean lists(Section section, String word) {
        Set<String> set = set(section);
        if (set.contains(word)) {
            return true;
        }
        if (word.length() < 2 || !isCapitals(word)) {
            return false;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        return set.contains(lower) || set.contains(word.charAt(0) + lower.substring(1));
    }

    /** Tells whether a number with a full stop is an ordinal in this language. */
    boolean hasOrdinals() {
        return has(Section.OPTIONS, "ordinals");
    }

    /** Tells whether this language elides a word before a vowel and writes an apostrophe: {@code l'art. 12}. */
    boolean hasElisions() {
        return has(Section.OPTIONS, "elisions");
    }

    private Set<String> set(Section section) {
        return words.getOrDefault(section, Set.of());
    }

    private static boolean isCapitals(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Glyphs.isLower(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
