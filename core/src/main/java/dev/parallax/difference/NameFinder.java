package dev.parallax.difference;

import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds names that reports spell in different ways. Two spellings are taken for one name only if no article has both,
 * and if a sentence with the one is linked to a sentence with the other, or both are full names with a part in common.
 * About linear in the names: only those with a part, a beginning, an end, or all letters in common are compared.
 */
public final class NameFinder {

    /** Keys that more spellings than these share say nothing. */
    private static final int MOST_PER_KEY = 60;

    private final NameLikeness likeness = new NameLikeness();
    private final Map<SentenceRef, Set<SentenceRef>> linked = new HashMap<>();
    private final List<NameMentions.Spelling> spellings;
    private final List<Pair> pairs = new ArrayList<>();
    private final List<List<NameMentions.Spelling>> clusters;

    private NameFinder(List<Document> documents, List<Link> links) {
        this.spellings = NameMentions.of(documents);
        for (Link link : links) {
            if (link.isLinked()) {
                linked.computeIfAbsent(link.a(), k -> new HashSet<>()).add(link.b());
                linked.computeIfAbsent(link.b(), k -> new HashSet<>()).add(link.a());
            }
        }
        findPairs();
        this.clusters = clusters();
    }

    /** Finds the spellings of names and which of them are one name. */
    static NameFinder of(List<Document> documents, List<Link> links) {
        return new NameFinder(documents, links);
    }

    /** Two spellings, by their places in the list, and whether letters differ. */
    private record Pair(int a, int b, NameLikeness.Relation relation) {}

    /** Returns the names with several spellings, by canonical spelling. */
    public static List<NameVariants> find(List<Document> documents, List<Link> links) {
        return of(documents, links).variants();
    }

    /** Returns the names with several spellings, by canonical spelling. */
    List<NameVariants> variants() {
        return clusters.stream()
                .map(this::variants)
                .sorted(Comparator.comparing(NameVariants::canonical))
                .toList();
    }

    /** Returns all spellings of all names, in alphabetical order. */
    List<NameMentions.Spelling> spellings() {
        return spellings;
    }

    /** Returns, for each name of which letters differ between articles, where each article first has which spelling. */
    List<DiscrepancyGroup> discrepancies() {
        List<DiscrepancyGroup> groups = new ArrayList<>();
        Set<String> families = new HashSet<>();
        List<List<NameMentions.Spelling>> ordered = new ArrayList<>(clusters);
        // Full names first: the family name alone is then no second discrepancy.
        ordered.sort(Comparator.comparingInt(cluster -> -cluster.get(0).parts().size()));
        for (List<NameMentions.Spelling> cluster : ordered) {
            boolean isNew = cluster.stream().noneMatch(spelling -> families.contains(spelling.last()));
            cluster.forEach(spelling -> families.add(spelling.last()));
            boolean differs = cluster.stream()
                    .anyMatch(spelling -> likeness.compare(cluster.get(0).parts(), spelling.parts())
                            == NameLikeness.Relation.SPELLING);
            if (isNew && differs) {
                groups.add(DiscrepancyGroup.ofName(cluster));
            }
        }
        return groups;
    }

    private void findPairs() {
        Map<String, List<Integer>> byKey = new TreeMap<>();
        for (int i = 0; i < spellings.size(); i++) {
            for (String key : keys(spellings.get(i).parts())) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        Set<Long> seen = new HashSet<>();
        for (List<Integer> same : byKey.values()) {
            if (same.size() <= MOST_PER_KEY) {
                for (int i = 0; i < same.size(); i++) {
                    for (int j = i + 1; j < same.size(); j++) {
                        if (seen.add(((long) same.get(i) << 32) | same.get(j))) {
                            compare(same.get(i), same.get(j));
                        }
                    }
                }
            }
        }
    }

    private static Set<String> keys(List<String> parts) {
        Set<String> keys = new HashSet<>();
        if (parts.size() > 1) {
            keys.add("part " + parts.get(0));
            String family = parts.get(parts.size() - 1);
            keys.add("part " + family);
            keys.add("family " + family.substring(0, Math.min(3, family.length())));
        } else if (parts.get(0).length() > 4) {
            String name = parts.get(0);
            keys.add("begins " + name.substring(0, 3));
            keys.add("ends " + name.charAt(0) + name.substring(name.length() - 3));
        }
        return keys;
    }

    private void compare(int i, int j) {
        NameMentions.Spelling a = spellings.get(i);
        NameMentions.Spelling b = spellings.get(j);
        if (a.text().equalsIgnoreCase(b.text())) {
            return;
        }
        NameLikeness.Relation relation = likeness.compare(a.parts(), b.parts());
        boolean apart = a.articles().stream().noneMatch(b.articles()::contains);
        if (relation == NameLikeness.Relation.OTHER || (!apart && relation == NameLikeness.Relation.SPELLING)) {
            return;
        }
        boolean sameFamily = a.last().equals(b.last());
        boolean needsLink = a.parts().size() == 1 || (sameFamily && relation == NameLikeness.Relation.SPELLING);
        if (!needsLink || areLinked(a, b)) {
            pairs.add(new Pair(i, j, relation));
        }
    }

    /** Tells whether a sentence with the one spelling is linked to one with the other. */
    private boolean areLinked(NameMentions.Spelling a, NameMentions.Spelling b) {
        boolean isFewer = a.places().size() <= b.places().size();
        Set<SentenceRef> others = new HashSet<>();
        (isFewer ? b : a).places().forEach(place -> others.add(place.sentence()));
        for (Finding.Place place : (isFewer ? a : b).places()) {
            for (SentenceRef counterpart : linked.getOrDefault(place.sentence(), Set.of())) {
                if (others.contains(counterpart)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns groups of spellings: each is a pair with the most frequent of its group. */
    private List<List<NameMentions.Spelling>> clusters() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < spellings.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(spellings::get, canonicalFirst()));
        Map<Integer, Set<Integer>> partners = new HashMap<>();
        for (Pair pair : pairs) {
            partners.computeIfAbsent(pair.a(), k -> new HashSet<>()).add(pair.b());
            partners.computeIfAbsent(pair.b(), k -> new HashSet<>()).add(pair.a());
        }
        List<List<NameMentions.Spelling>> found = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (int head : order) {
            if (partners.containsKey(head) && taken.add(head)) {
                List<NameMentions.Spelling> cluster = new ArrayList<>(List.of(spellings.get(head)));
                partners.getOrDefault(head, Set.of()).stream()
                        .filter(taken::add)
                        .map(spellings::get)
                        .sorted(canonicalFirst())
                        .forEach(cluster::add);
                if (cluster.size() > 1) {
                    found.add(cluster);
                }
            }
        }
        return found;
    }

    private static Comparator<NameMentions.Spelling> canonicalFirst() {
        return Comparator.comparingInt(
                        (NameMentions.Spelling s) -> -s.articles().size())
                .thenComparingInt(s -> -s.places().size())
                .thenComparingInt(s -> -s.text().length())
                .thenComparing(NameMentions.Spelling::text);
    }

    private NameVariants variants(List<NameMentions.Spelling> cluster) {
        List<NameVariants.Variant> variants = new ArrayList<>();
        for (NameMentions.Spelling spelling : cluster) {
            Finding.Place first = spelling.places().get(0);
            variants.add(new NameVariants.Variant(
                    spelling.text(),
                    first.sentence(),
                    first.span(),
                    spelling.places().size(),
                    List.copyOf(spelling.articles())));
        }
        return new NameVariants(variants.get(0).text(), variants);
    }
}
