package dev.parallax.difference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Findings of one fact that have a place in common, in the making. */
final class DiscrepancyGroup {

    /** How sure it is that two spellings of a full name, in articles that have but one of them, are one name. */
    private static final double FULL_NAME = 0.9;

    /** The same of a family name alone. */
    private static final double FAMILY_NAME = 0.75;

    private final DiscrepancyKind kind;
    private static final double TOLL = 0.85;

    private final TreeSet<Finding.Place> places = new TreeSet<>();
    private final Map<Finding.Place, Double> values = new HashMap<>();
    private String subject = "";
    private DiscrepancyRelation relation;
    private double confidence;

    private DiscrepancyGroup(DiscrepancyKind kind, DiscrepancyRelation relation) {
        this.kind = kind;
        this.relation = relation;
    }

    /** Returns the first place of each spelling in each article. */
    static DiscrepancyGroup ofName(List<NameMentions.Spelling> spellings) {
        DiscrepancyGroup group = new DiscrepancyGroup(DiscrepancyKind.NAME, DiscrepancyRelation.CONFLICT);
        group.confidence = spellings.get(0).parts().size() > 1 ? FULL_NAME : FAMILY_NAME;
        for (NameMentions.Spelling spelling : spellings) {
            Set<Integer> seen = new HashSet<>();
            for (Finding.Place place : spelling.places()) {
                if (seen.add(place.sentence().article())) {
                    group.places.add(place);
                }
            }
        }
        return group;
    }

    /** Returns the places where an abbreviation is spelled out. */
    static DiscrepancyGroup ofExpansions(String abbreviation, List<Finding.Place> places) {
        DiscrepancyGroup group = new DiscrepancyGroup(DiscrepancyKind.NAME, DiscrepancyRelation.CONFLICT);
        group.places.addAll(places);
        group.subject = "what " + abbreviation.toUpperCase(Locale.ROOT) + " stands for";
        group.confidence = FAMILY_NAME;
        return group;
    }

    /** Returns the places of a toll; less sure where it is not that one was updated. */
    static DiscrepancyGroup ofToll(DiscrepancyRelation relation, String subject, Map<Finding.Place, Double> values) {
        DiscrepancyGroup group = new DiscrepancyGroup(DiscrepancyKind.NUMBER, relation);
        group.places.addAll(values.keySet());
        group.values.putAll(values);
        group.subject = subject;
        group.confidence = relation == DiscrepancyRelation.UPDATED ? TOLL : TOLL - 0.15;
        return group;
    }

    /** Adds a finding to the groups that have one of its places, which become one; or as a new group. */
    static void add(List<DiscrepancyGroup> groups, Finding finding, double confidence) {
        DiscrepancyGroup home = null;
        for (int i = 0; i < groups.size(); i++) {
            DiscrepancyGroup group = groups.get(i);
            boolean touches = group.places.contains(finding.a()) || group.places.contains(finding.b());
            if (group.kind == finding.kind() && touches) {
                if (home == null) {
                    home = group;
                } else {
                    home.places.addAll(group.places);
                    home.note(group.relation, group.confidence);
                    groups.remove(i--);
                }
            }
        }
        if (home == null) {
            home = new DiscrepancyGroup(finding.kind(), finding.relation());
            groups.add(home);
        }
        if (home.subject.isEmpty()) {
            home.subject = finding.subject();
        }
        home.places.add(finding.a());
        home.places.add(finding.b());
        home.note(finding.relation(), confidence);
    }

    /** Keeps the strongest relation with the best confidence in it. */
    private void note(DiscrepancyRelation other, double otherConfidence) {
        int order = other.compareTo(relation);
        if (order < 0) {
            relation = other;
            confidence = otherConfidence;
        } else if (order == 0) {
            confidence = Math.max(confidence, otherConfidence);
        }
    }

    /** Tells whether both places of a finding are places of this toll, with other values. */
    boolean holds(Finding finding) {
        Double a = values.get(finding.a());
        Double b = values.get(finding.b());
        return a != null && b != null && !a.equals(b);
    }

    /** Tells whether two of the places are those of another group of the same kind. */
    boolean isPartOf(DiscrepancyGroup other) {
        return kind == other.kind
                && places.stream().filter(other.places::contains).count() > 1;
    }

    /** Returns what it is about; empty where the words of the sentences have to tell. */
    String subject() {
        return subject;
    }

    DiscrepancyKind kind() {
        return kind;
    }

    DiscrepancyRelation relation() {
        return relation;
    }

    double confidence() {
        return confidence;
    }

    SortedSet<Finding.Place> places() {
        return places;
    }
}
