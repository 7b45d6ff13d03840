package dev.parallax.text;

import dev.parallax.internal.Resources;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word lists of {@code kinds/words.txt}. */
final class KindWords {

    static final Set<String> AGENCIES;
    static final Set<String> DESKS;
    static final Set<String> DEPICTING;
    static final Set<String> PICTURED;
    static final Set<String> MONTHS;
    static final Set<String> ROLES;
    static final Set<String> POSITIONS;
    static final Set<String> INTRODUCING;
    static final Set<String> WORKS;
    static final Set<String> PUBLISHERS;
    static final Set<String> SAYING;
    static final Set<String> CALLING;
    static final Set<String> CHANNELS;
    static final Set<String> TALKING;

    static {
        Map<String, Set<String>> lists = new HashMap<>();
        Set<String> list = new HashSet<>();
        for (String line : Resources.lines(KindWords.class, "kinds/words.txt")) {
            if (line.startsWith("[")) {
                list = lists.computeIfAbsent(line.substring(1, line.indexOf(']')), name -> new HashSet<>());
            } else {
                for (String word : line.split(",", -1)) {
                    if (!word.isBlank()) {
                        list.add(word.strip());
                    }
                }
            }
        }
        AGENCIES = Set.copyOf(lists.getOrDefault("agencies", Set.of()));
        DESKS = Set.copyOf(lists.getOrDefault("desks", Set.of()));
        DEPICTING = Set.copyOf(lists.getOrDefault("depicting", Set.of()));
        PICTURED = Set.copyOf(lists.getOrDefault("pictured", Set.of()));
        MONTHS = Set.copyOf(lists.getOrDefault("months", Set.of()));
        ROLES = Set.copyOf(lists.getOrDefault("roles", Set.of()));
        POSITIONS = Set.copyOf(lists.getOrDefault("positions", Set.of()));
        INTRODUCING = Set.copyOf(lists.getOrDefault("introducing", Set.of()));
        WORKS = Set.copyOf(lists.getOrDefault("works", Set.of()));
        PUBLISHERS = Set.copyOf(lists.getOrDefault("publishers", Set.of()));
        SAYING = Set.copyOf(lists.getOrDefault("saying", Set.of()));
        CALLING = Set.copyOf(lists.getOrDefault("calling", Set.of()));
        CHANNELS = Set.copyOf(lists.getOrDefault("channels", Set.of()));
        TALKING = Set.copyOf(lists.getOrDefault("talking", Set.of()));
    }

    private static final List<Set<String>> FLAGGED =
            List.of(AGENCIES, DEPICTING, PICTURED, MONTHS, ROLES, WORKS, SAYING, CHANNELS, TALKING);
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "at", "by", "de", "der", "des", "di", "du", "for", "from", "in", "of", "on", "or", "the",
            "to", "van", "via", "von", "with");

    /** The bit of words that are written small in names and titles; above those of {@link KindPatterns}. */
    static final int SMALL_FLAG = 1 << KindPatterns.FLAGS;

    private static final int FIRST_LIST = KindPatterns.FLAGS + 1;

    private static final Map<String, Integer> FLAGS = new HashMap<>();

    static {
        SMALL.forEach(word -> FLAGS.put(word, SMALL_FLAG));
        for (int i = 0; i < FLAGGED.size(); i++) {
            int flag = 1 << (FIRST_LIST + i);
            for (String phrase : FLAGGED.get(i)) {
                FLAGS.merge(phrase.substring(phrase.lastIndexOf(' ') + 1), flag, (a, b) -> a | b);
            }
        }
    }

    private KindWords() {}

    /** Returns the bits of a word in lower case: of the lists in which something ends with it, and of small words. */
    static int flags(String word) {
        return FLAGS.getOrDefault(word, 0);
    }

    /** Returns the bit without which no word of a line ends something that the list holds; all bits if it has none. */
    @SuppressWarnings("ReferenceEquality") // the lists are these
    static int flag(Set<String> list) {
        for (int i = 0; i < FLAGGED.size(); i++) {
            if (FLAGGED.get(i) == list) {
                return 1 << (FIRST_LIST + i);
            }
        }
        return -1;
    }
}
