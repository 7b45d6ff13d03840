package dev.parallax.difference;

import dev.parallax.sentence.BackgroundFrequencies;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.SentenceKind;
import dev.parallax.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the words of several reports of one event weigh: much where they are rare in news and in these reports, little
 * where every sentence has them, and little for names, which stand everywhere in an event. Immutable and thread-safe.
 */
final class EventWords {

    /** What a name weighs against another word that is as rare. */
    private static final double NAME = 0.4;

    /** Sentences without any of the words, added so that in a few short reports words weigh something, too. */
    private static final double SMOOTHING = 30;

    private final Map<String, Double> weights = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    private EventWords() {}

    /** Returns the weights of the words of some documents. */
    static EventWords of(List<Document> documents, BackgroundFrequencies background) {
        Map<String, int[]> counts = new HashMap<>();
        int sentences = 0;
        for (Document document : documents) {
            for (Sentence sentence : document.sentences()) {
                if (sentence.kind().isContent()) {
                    count(document.tokens(), sentence, ++sentences, counts);
                }
            }
        }
        EventWords words = new EventWords();
        double all = sentences + SMOOTHING;
        double most = StrictMath.log(all / 0.5);
        for (Map.Entry<String, int[]> entry : counts.entrySet()) {
            int[] c = entry.getValue();
            double here = StrictMath.log(all / (c[1] + 0.5)) / most;
            boolean isName = c[2] > c[3];
            if (isName) {
                words.names.add(entry.getKey());
            }
            double rarity = background.rarity(entry.getKey());
            words.weights.put(entry.getKey(), rarity * Math.max(0, here) * (isName ? NAME : 1));
        }
        return words;
    }

    /** Counts, for each stem: the sentence seen last, sentences, capitals and small letters within sentences. */
    private static void count(Tokens tokens, Sentence sentence, int number, Map<String, int[]> counts) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            int[] c = counts.computeIfAbsent(tokens.stem(i), stem -> new int[4]);
            if (c[0] != number) {
                c[0] = number;
                c[1]++;
            }
            if (i > sentence.firstToken() && sentence.kind() == SentenceKind.BODY) {
                c[tokens.isCapitalized(i) ? 2 : 3]++;
            }
        }
    }

    /** Returns the weight of a stem, 0 to 1. */
    double weight(String stem) {
        return weights.getOrDefault(stem, 0.0);
    }

    /** Tells whether a stem is mostly written with a capital within sentences. */
    boolean isName(String stem) {
        return names.contains(stem);
    }
}
