package dev.parallax.training;

import dev.parallax.align.SentenceRef;
import dev.parallax.compare.Fact;
import dev.parallax.training.LabelledEvent.Label;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How well the facts of a comparison meet those of the labels, by BCubed (Bagga and Baldwin, 1998; Amigó et al., 2009).
 *
 * <p>The labelled facts are the connected components of the links whose main content is the same; a sentence without
 * such a link is a fact of its own. So is a sentence that no fact of the comparison holds.
 *
 * @param event its name
 * @param all over all labelled sentences
 * @param shared over those only that stand with another in a labelled or a found fact, which is much harder
 * @param apart how many facts join two sentences of one article that do not stand side by side
 */
record FactScore(String event, BCubed all, BCubed shared, int apart) {

    /** Mean precision and recall of the items' clusters. */
    record BCubed(double precision, double recall) {
        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision, recall, f1());
        }
    }

    static FactScore of(LabelledEvent event, List<Fact> facts) {
        Map<String, Set<String>> gold = components(event);
        Map<String, Set<String>> found = new LinkedHashMap<>();
        int apart = 0;
        for (Fact fact : facts) {
            Set<String> names = new LinkedHashSet<>();
            for (SentenceRef member : fact.members()) {
                String name = event.goldOf(member);
                if (name != null) {
                    names.add(name);
                }
            }
            names.forEach(name -> found.putIfAbsent(name, names));
            apart += joinsDistant(fact) ? 1 : 0;
        }
        Set<String> linked = new HashSet<>();
        gold.forEach((name, cluster) -> addIf(cluster.size() > 1, name, linked));
        found.forEach((name, cluster) -> addIf(cluster.size() > 1, name, linked));
        return new FactScore(event.name(), bCubed(gold, found, gold.keySet()), bCubed(gold, found, linked), apart);
    }

    private static void addIf(boolean condition, String name, Set<String> names) {
        if (condition) {
            names.add(name);
        }
    }

    private static boolean joinsDistant(Fact fact) {
        List<SentenceRef> members = fact.members();
        for (int i = 1; i < members.size(); i++) {
            SentenceRef before = members.get(i - 1);
            SentenceRef member = members.get(i);
            if (before.article() == member.article() && member.sentence() > before.sentence() + 1) {
                return true;
            }
        }
        return false;
    }

    private static BCubed bCubed(Map<String, Set<String>> gold, Map<String, Set<String>> found, Set<String> items) {
        double precision = 0;
        double recall = 0;
        for (String item : items) {
            Set<String> right = gold.getOrDefault(item, Set.of(item));
            Set<String> cluster = found.getOrDefault(item, Set.of(item));
            long both = cluster.stream().filter(right::contains).count();
            precision += (double) both / cluster.size();
            recall += (double) both / right.size();
        }
        int n = Math.max(1, items.size());
        return new BCubed(precision / n, recall / n);
    }

    /** Returns for each labelled sentence those that state the same by a chain of links. */
    private static Map<String, Set<String>> components(LabelledEvent event) {
        Map<String, Set<String>> componentOf = new HashMap<>();
        for (String name : event.sentenceNames()) {
            componentOf.put(name, new LinkedHashSet<>(List.of(name)));
        }
        event.labels().forEach((pair, label) -> {
            int bar = pair.indexOf('|');
            Set<String> a = componentOf.get(pair.substring(0, bar));
            Set<String> b = componentOf.get(pair.substring(bar + 1));
            if (label == Label.MAIN && a != null && b != null && a != b) {
                a.addAll(b);
                new ArrayList<>(b).forEach(name -> componentOf.put(name, a));
            }
        });
        return componentOf;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%-12s facts BCubed %s  of those shared %s  apart %d", event, all, shared, apart);
    }
}
