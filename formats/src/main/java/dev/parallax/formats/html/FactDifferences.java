package dev.parallax.formats.html;

import dev.parallax.align.SentenceRef;
import dev.parallax.compare.Comparison;
import dev.parallax.compare.Fact;
import dev.parallax.difference.Discrepancy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of the differences lie within a fact: those of which two or more values stand in its sentences. */
final class FactDifferences {

    private final List<List<Integer>> places = new ArrayList<>();

    FactDifferences(Comparison comparison) {
        Map<SentenceRef, List<Integer>> facts = new HashMap<>();
        for (Fact fact : comparison.facts()) {
            for (SentenceRef member : fact.members()) {
                facts.computeIfAbsent(member, m -> new ArrayList<>()).add(places.size());
            }
            places.add(new ArrayList<>());
        }
        for (int i = 0; i < comparison.discrepancies().size(); i++) {
            Map<Integer, Integer> values = new HashMap<>();
            for (Discrepancy.Value value : comparison.discrepancies().get(i).values()) {
                facts.getOrDefault(value.sentence(), List.of()).forEach(fact -> values.merge(fact, 1, Integer::sum));
            }
            int place = i;
            values.forEach((fact, n) -> {
                if (n > 1) {
                    places.get(fact).add(place);
                }
            });
        }
    }

    /** Returns the differences within a fact, by their places in the comparison, ascending. */
    List<Integer> of(int fact) {
        return places.get(fact);
    }
}
