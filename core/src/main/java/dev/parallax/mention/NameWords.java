package dev.parallax.mention;

import dev.parallax.internal.Resources;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The open list of words that tell names, titles and roles apart ({@code names.txt}). */
final class NameWords {

    private static final Map<String, Set<String>> SECTIONS = read();

    private NameWords() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> sections = new HashMap<>();
        Set<String> section = new HashSet<>();
        for (String line : Resources.lines(NameWords.class, "names.txt")) {
            if (line.startsWith("[")) {
                section = sections.computeIfAbsent(line.substring(1, line.length() - 1), key -> new HashSet<>());
            } else {
                section.addAll(Set.of(line.split(" +")));
            }
        }
        return sections;
    }

    private static boolean in(String section, String term) {
        return SECTIONS.getOrDefault(section, Set.of()).contains(term);
    }

    static boolean isTitle(String term) {
        return in("titles", term) || in("titles-male", term) || in("titles-female", term);
    }

    /** Tells whether people and bodies are spoken of by the word, as in {@code the minister}. */
    static boolean isRole(String term) {
        return in("roles", term) || in("roles-male", term) || in("roles-female", term);
    }

    /** Tells whether a single person is spoken of by the word, as in {@code a lawyer}; not groups and bodies. */
    static boolean isRoleOfOne(String term) {
        return isTitle(term) && !term.equals("general") && !term.equals("chief");
    }

    /** Tells whether the word names something that somebody issues and that is then said to speak. */
    static boolean isIssued(String term) {
        return in("issued", term);
    }

    static boolean isOrganisation(String term) {
        return in("organisations", term);
    }

    static boolean isPlace(String term) {
        return in("places", term);
    }

    static boolean isGivenName(String term) {
        return in("given-female", term) || in("given-male", term) || in("given-either", term);
    }

    static boolean isNotName(String term) {
        return in("not-names", term);
    }

    static boolean isPersonConnector(String term) {
        return in("person-connectors", term);
    }

    static boolean isOrganisationConnector(String term) {
        return in("organisation-connectors", term);
    }

    static boolean isTitleComplement(String term) {
        return in("title-complements", term);
    }

    /** Returns what a title or role tells. */
    static Gender genderOfTitle(String term) {
        if (in("titles-male", term) || in("roles-male", term)) {
            return Gender.MALE;
        }
        return in("titles-female", term) || in("roles-female", term) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** Returns what a given name tells. */
    static Gender genderOfGivenName(String term) {
        if (in("given-either", term) || in("given-male", term) == in("given-female", term)) {
            return Gender.UNKNOWN;
        }
        return in("given-male", term) ? Gender.MALE : Gender.FEMALE;
    }
}
