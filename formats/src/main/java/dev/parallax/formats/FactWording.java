package dev.parallax.formats;

import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.compare.Comparison;
import dev.parallax.compare.Fact;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.SentenceKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The sentence that is shown for a fact. As a rule it is the fact's label, the sentence nearest to all others; but a
 * headline, a caption, a scrap, or a sentence that leaves open of whom it speaks ("She left without the ship") tells
 * a reader less than the next nearest full sentence. Immutable and thread-safe.
 */
public final class FactWording {

    private static final int LEAST_WORDS = 4;

    private static final Set<String> OPEN = Set.of("he", "she", "it", "they", "this", "that", "these", "those");

    private final Comparison comparison;
    private final Map<SentenceRef, Map<SentenceRef, Double>> links = new HashMap<>();

    private FactWording(Comparison comparison) {
        this.comparison = comparison;
        for (Link link : comparison.links()) {
            links.computeIfAbsent(link.a(), r -> new HashMap<>()).put(link.b(), link.probability());
            links.computeIfAbsent(link.b(), r -> new HashMap<>()).put(link.a(), link.probability());
        }
    }

    /** Returns what chooses among the sentences of a comparison's facts. */
    public static FactWording of(Comparison comparison) {
        return new FactWording(comparison);
    }

    /** Returns the member of a fact that speaks for it to a reader. */
    public SentenceRef of(Fact fact) {
        if (isPlain(fact.label())) {
            return fact.label();
        }
        Map<SentenceRef, Double> near = links.getOrDefault(fact.label(), Map.of());
        SentenceRef best = fact.label();
        double most = -1;
        for (SentenceRef member : fact.members()) {
            double probability = near.getOrDefault(member, 0.0);
            if (probability > most && isPlain(member)) {
                best = member;
                most = probability;
            }
        }
        return best;
    }

    private boolean isPlain(SentenceRef ref) {
        Sentence sentence = comparison.sentence(ref);
        if (sentence.kind() != SentenceKind.BODY || sentence.tokenCount() < LEAST_WORDS) {
            return false;
        }
        Document document = comparison.documents().get(ref.article());
        return !OPEN.contains(document.tokens().term(sentence.firstToken()));
    }
}
