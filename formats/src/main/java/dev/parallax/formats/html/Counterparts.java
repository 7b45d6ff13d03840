package dev.parallax.formats.html;

import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.compare.Comparison;
import dev.parallax.compare.Coverage;
import dev.parallax.compare.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where to look in other articles for what a sentence says: its best counterpart, and what tells a fact in part. */
final class Counterparts {

    private final Map<SentenceRef, SentenceRef> best = new HashMap<>();
    private final Map<SentenceRef, Double> strength = new HashMap<>();
    private final List<List<SentenceRef>> partial = new ArrayList<>();
    private final Set<Link> partialLinks = new HashSet<>();

    Counterparts(Comparison comparison) {
        Map<SentenceRef, List<Link>> bySentence = new HashMap<>();
        for (Link link : comparison.links()) {
            bySentence.computeIfAbsent(link.a(), r -> new ArrayList<>()).add(link);
            bySentence.computeIfAbsent(link.b(), r -> new ArrayList<>()).add(link);
            if (link.isLinked()) {
                offer(link.a(), link.b(), link.probability());
                offer(link.b(), link.a(), link.probability());
            }
        }
        for (Fact fact : comparison.facts()) {
            for (SentenceRef member : fact.members()) {
                fact.members().stream()
                        .filter(m -> m.article() != member.article())
                        .findFirst()
                        .ifPresent(m -> offer(member, m, 0));
            }
            partial.add(findPartial(fact, bySentence));
        }
    }

    private void offer(SentenceRef from, SentenceRef to, double probability) {
        if (probability > strength.getOrDefault(from, -1.0)) {
            strength.put(from, probability);
            best.put(from, to);
        }
    }

    private List<SentenceRef> findPartial(Fact fact, Map<SentenceRef, List<Link>> bySentence) {
        List<SentenceRef> found = new ArrayList<>();
        for (int article = 0; article < fact.coverage().size(); article++) {
            int wanted = article;
            if (fact.coverage().get(article) != Coverage.PARTIAL
                    || fact.members().stream().anyMatch(m -> m.article() == wanted)) {
                continue;
            }
            Optional<Link> closest = bySentence.getOrDefault(fact.label(), List.of()).stream()
                    .filter(l -> l.a().article() == wanted || l.b().article() == wanted)
                    .max(Comparator.comparingDouble(Link::probability));
            closest.ifPresent(link -> {
                partialLinks.add(link);
                found.add(link.a().article() == wanted ? link.a() : link.b());
            });
        }
        return found;
    }

    /** Returns for each sentence with counterparts the most probable of them. */
    Map<SentenceRef, SentenceRef> best() {
        return best;
    }

    /** Returns the sentences that come closest to a fact in the articles that tell it in part, none being a member. */
    List<SentenceRef> partial(int fact) {
        return partial.get(fact);
    }

    /** Tells whether a candidate explains why an article is said to tell a fact in part. */
    boolean isPartial(Link link) {
        return partialLinks.contains(link);
    }
}
