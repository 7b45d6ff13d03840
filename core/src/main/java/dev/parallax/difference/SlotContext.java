package dev.parallax.difference;

import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.Tokens;
import java.util.HashMap;
import java.util.Map;

/**
 * Measures how like the surroundings of two mentions are: weighty words that stand near both. Two mentions with the
 * same words around them say something about the same thing.
 */
final class SlotContext {

    /** How many words that weigh something count on either side. */
    private static final int REACH = 5;

    /** What a word must weigh to count. */
    private static final double LEAST = 0.12;

    /** By which share of itself a word counts less for each one that lies between it and the mention. */
    private static final double FADE = 0.5;

    private final EventWords eventWords;

    SlotContext(EventWords eventWords) {
        this.eventWords = eventWords;
    }

    EventWords eventWords() {
        return eventWords;
    }

    /** The words around one mention, with what each weighs there. */
    record Words(Map<String, Double> weights, double mass) {}

    /** Returns the words around the tokens from {@code first} to before {@code end}, within their sentence. */
    Words around(Document document, Sentence sentence, int first, int end) {
        Map<String, Double> weights = new HashMap<>();
        collect(document.tokens(), first - 1, -1, sentence.firstToken() - 1, weights);
        collect(document.tokens(), end, 1, sentence.endToken(), weights);
        double mass = 0;
        for (double weight : weights.values()) {
            mass += weight;
        }
        return new Words(weights, mass);
    }

    private void collect(Tokens tokens, int from, int step, int to, Map<String, Double> weights) {
        int rank = 0;
        for (int i = from; i != to && rank < REACH; i += step) {
            double weight = tokens.isNumber(i) ? 0 : eventWords.weight(tokens.stem(i));
            if (weight >= LEAST) {
                weights.merge(tokens.stem(i), weight / (1 + FADE * rank++), Math::max);
            }
        }
    }

    /**
     * Returns how like two surroundings are, 0 to 1: the weight of the words in both, as a share of the smaller of the
     * two and as a share of both together, the mean of the two shares.
     */
    static double likeness(Words a, Words b) {
        double smaller = Math.min(a.mass, b.mass);
        if (smaller <= 0) {
            return 0;
        }
        double shared = 0;
        for (Map.Entry<String, Double> entry : a.weights.entrySet()) {
            Double other = b.weights.get(entry.getKey());
            if (other != null) {
                shared += (entry.getValue() + other) / 2;
            }
        }
        return (Math.min(1, shared / smaller) + 2 * shared / (a.mass + b.mass)) / 2;
    }
}
