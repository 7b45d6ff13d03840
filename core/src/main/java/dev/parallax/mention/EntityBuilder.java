package dev.parallax.mention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Somebody who is named, while the article is read. */
final class EntityBuilder {

    /** The words of the fullest name so far. */
    List<String> words;

    /** The fullest name so far, as it stands in the article. */
    String canonical;

    /** The place among all who are named, by first mention; -1 until that is known. */
    int place = -1;

    int firstMention = Integer.MAX_VALUE;
    final Set<String> roles = new LinkedHashSet<>();
    final Set<String> roleHeads = new LinkedHashSet<>();
    private int female;
    private int male;
    private boolean titled;
    private boolean alone;
    private boolean acronym;

    EntityBuilder(List<String> words, String canonical) {
        this.words = words;
        this.canonical = canonical;
    }

    /** Notes a role in the article's words; {@code heads} are the ways in which it may be taken up again. */
    void addRole(String role, String head, List<String> heads) {
        roles.add(role);
        roleHeads.addAll(heads);
        titled = true;
        addGender(NameWords.genderOfTitle(head));
    }

    void addGender(Gender gender) {
        female += gender == Gender.FEMALE ? 1 : 0;
        male += gender == Gender.MALE ? 1 : 0;
    }

    /** Notes that what stands around says that it is a person. */
    void markPerson() {
        titled = true;
    }

    /** Notes that the last word of the name stands alone somewhere, as surnames do. */
    void markAlone() {
        alone = true;
    }

    void markAcronym() {
        acronym = true;
    }

    Gender gender() {
        if (kind() != NameKind.PERSON) {
            return Gender.UNKNOWN;
        }
        if (female != male) {
            return female > male ? Gender.FEMALE : Gender.MALE;
        }
        return words.size() > 1 ? NameWords.genderOfGivenName(words.get(0)) : Gender.UNKNOWN;
    }

    NameKind kind() {
        String last = words.get(words.size() - 1);
        boolean given = words.size() > 1 && NameWords.isGivenName(words.get(0));
        boolean body = words.stream().anyMatch(NameWords::isOrganisation);
        if (body && !(given && !NameWords.isOrganisation(last)) && !(titled && words.size() == 1 && !acronym)) {
            return NameKind.ORGANISATION;
        }
        if (NameWords.isPlace(last) && !titled && !given) {
            return NameKind.PLACE;
        }
        if (titled || given || (words.size() == 1 && NameWords.isGivenName(last))) {
            return NameKind.PERSON;
        }
        if (acronym) {
            return NameKind.ORGANISATION;
        }
        return alone && words.size() > 1 && words.size() < 4 ? NameKind.PERSON : NameKind.OTHER;
    }

    NamedEntity build() {
        return new NamedEntity(canonical, kind(), gender(), List.copyOf(roles));
    }
}
