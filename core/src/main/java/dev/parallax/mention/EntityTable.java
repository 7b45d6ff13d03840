package dev.parallax.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells which names mean the same: a surname means the person who was last called by a full name with it, an acronym the
 * body whose initials it has. Looks at a bounded number of namesakes for each name.
 */
final class EntityTable {

    private static final int MAX_NAMESAKES = 30;

    private final List<EntityBuilder> entities = new ArrayList<>();
    private final Map<String, List<EntityBuilder>> byLast = new HashMap<>();
    private final Map<String, List<EntityBuilder>> byFirst = new HashMap<>();
    private final Map<String, EntityBuilder> byName = new HashMap<>();
    private final Map<String, EntityBuilder> byInitials = new HashMap<>();

    List<EntityBuilder> entities() {
        return entities;
    }

    /** Returns who is meant by a name of two words or more; makes it known if it is new. */
    EntityBuilder full(List<String> words, String text, int token) {
        EntityBuilder same = byName.get(String.join(" ", words));
        if (same == null) {
            for (EntityBuilder other : byLast.getOrDefault(surname(words), List.of())) {
                if (isVariant(other.words, words)) {
                    same = other;
                }
            }
        }
        if (same == null) {
            return add(words, text, token);
        }
        if (words.size() > same.words.size()) {
            same.words = words;
            same.canonical = text;
        }
        byName.put(String.join(" ", words), same);
        same.firstMention = Math.min(same.firstMention, token);
        return same;
    }

    /** Returns who is meant by a name of one word, given the place and what its title tells. */
    EntityBuilder single(String word, String text, int token, Gender gender, boolean titled, boolean capitals) {
        EntityBuilder known = byName.get(word);
        boolean placeOrBody = NameWords.isPlace(word) || NameWords.isOrganisation(word);
        EntityBuilder match = placeOrBody && !titled ? null : namesake(word, token, gender);
        if (match == null && capitals && word.length() > 1) {
            match = byInitials.get(word);
        }
        if (match == null) {
            match = known == null ? add(List.of(word), text, token) : known;
        }
        if (capitals && word.length() > 1) {
            match.markAcronym();
        }
        if (match.words.size() == 1 && isUpperCase(match.canonical) && !isUpperCase(text)) {
            match.canonical = text;
        }
        match.firstMention = Math.min(match.firstMention, token);
        return match;
    }

    private static boolean isUpperCase(String text) {
        return text.codePoints().noneMatch(Character::isLowerCase);
    }

    private @Nullable EntityBuilder namesake(String word, int token, Gender gender) {
        EntityBuilder best = nearest(byLast.getOrDefault(word, List.of()), token, gender);
        if (best != null) {
            best.markAlone();
            return best;
        }
        return nearest(byFirst.getOrDefault(word, List.of()), token, gender);
    }

    /** Returns the last one that was named before, else the first one that is named after. */
    private static @Nullable EntityBuilder nearest(List<EntityBuilder> candidates, int token, Gender gender) {
        EntityBuilder before = null;
        EntityBuilder after = null;
        for (EntityBuilder candidate : candidates) {
            if (candidate.words.size() > 1 && gender.fits(candidate.gender())) {
                if (candidate.firstMention <= token) {
                    before = before == null || candidate.firstMention > before.firstMention ? candidate : before;
                } else if (after == null) {
                    after = candidate;
                }
            }
        }
        return before != null ? before : after;
    }

    private EntityBuilder add(List<String> words, String text, int token) {
        EntityBuilder entity = new EntityBuilder(words, text);
        entity.firstMention = token;
        entities.add(entity);
        byName.put(String.join(" ", words), entity);
        if (words.size() > 1) {
            addTo(byLast, surname(words), entity);
            addTo(byFirst, words.get(0), entity);
            StringBuilder initials = new StringBuilder();
            for (String word : words) {
                if (!NameWords.isOrganisationConnector(word)) {
                    initials.appendCodePoint(word.codePointAt(0));
                }
            }
            if (initials.length() > 2) {
                byInitials.putIfAbsent(initials.toString(), entity);
            }
        }
        return entity;
    }

    private static void addTo(Map<String, List<EntityBuilder>> map, String key, EntityBuilder entity) {
        List<EntityBuilder> list = map.computeIfAbsent(key, k -> new ArrayList<>());
        if (list.size() < MAX_NAMESAKES) {
            list.add(entity);
        }
    }

    private static String surname(List<String> words) {
        int last = words.size() - 1;
        String word = words.get(last);
        return last > 1 && (word.equals("jr") || word.equals("sr")) ? words.get(last - 1) : word;
    }

    /** Tells whether two names with one surname may be one person's: same or shortened given name, middle names apart. */
    private static boolean isVariant(List<String> a, List<String> b) {
        if (NameWords.isOrganisation(surname(a)) || NameWords.isOrganisation(surname(b))) {
            return false;
        }
        String x = a.get(0);
        String y = b.get(0);
        boolean shortened = (x.length() == 1 || y.length() == 1 || Math.min(x.length(), y.length()) > 2)
                && (x.startsWith(y) || y.startsWith(x));
        return x.equals(y) || shortened;
    }
}
