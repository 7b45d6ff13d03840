package dev.parallax.text;

import dev.parallax.internal.Resources;
import java.util.HashMap;
import java.util.HashSet;
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
    }

    private KindWords() {}
}
