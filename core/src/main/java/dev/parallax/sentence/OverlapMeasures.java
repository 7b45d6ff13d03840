package dev.parallax.sentence;

import static dev.parallax.sentence.LikenessFeature.*;

import dev.parallax.sentence.LikenessText.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Measures shared stems and shared runs of characters. */
final class OverlapMeasures {

    private OverlapMeasures() {}

    static void measure(TextPair pair) {
        stems(pair);
        counts(pair);
        Map<String, Integer> a3 = grams(pair.a, 3);
        Map<String, Integer> b3 = grams(pair.b, 3);
        double norms = Math.sqrt((double) dot(a3, a3) * dot(b3, b3));
        pair.put(CHARACTERS_3, TextPair.share((double) dot(a3, b3), norms, 0));
        Set<String> a4 = grams(pair.a, 4).keySet();
        Set<String> b4 = grams(pair.b, 4).keySet();
        double shared = shared(a4, b4);
        pair.put(CHARACTERS_4, TextPair.share(shared, a4.size() + b4.size() - shared, 0));
        Set<String> a5 = grams(pair.a, 5).keySet();
        Set<String> b5 = grams(pair.b, 5).keySet();
        pair.put(CHARACTERS_5, TextPair.share(shared(a5, b5), Math.min(a5.size(), b5.size()), 0));
    }

    private static void stems(TextPair pair) {
        Map<String, Double> a = weights(pair.a.words);
        Map<String, Double> b = weights(pair.b.words);
        double dot = 0;
        double common = 0;
        double squaresA = 0;
        double massA = 0;
        for (Map.Entry<String, Double> entry : a.entrySet()) {
            double weight = entry.getValue();
            massA += weight;
            squaresA += weight * weight;
            if (b.containsKey(entry.getKey())) {
                dot += weight * weight;
                common += weight;
            }
        }
        double squaresB = 0;
        double massB = 0;
        for (double weight : b.values()) {
            massB += weight;
            squaresB += weight * weight;
        }
        pair.put(COSINE, TextPair.share(dot, Math.sqrt(squaresA * squaresB), 0));
        pair.put(JACCARD, TextPair.share(common, massA + massB - common, 0));
        pair.put(CONTAINMENT_LOW, CONTAINMENT_HIGH, TextPair.share(common, massA, 0), TextPair.share(common, massB, 0));
        double shared = shared(a.keySet(), b.keySet());
        pair.put(PLAIN_JACCARD, TextPair.share(shared, a.size() + b.size() - shared, 0));
    }

    private static void counts(TextPair pair) {
        Map<String, Integer> left = new HashMap<>();
        pair.a.forms.forEach(form -> left.merge(form, 1, Integer::sum));
        int shared = 0;
        for (String form : pair.b.forms) {
            shared += left.merge(form, -1, Integer::sum) >= 0 ? 1 : 0;
        }
        pair.put(DICE, TextPair.share(2.0 * shared, pair.a.forms.size() + pair.b.forms.size(), 0));
        Set<String> a = content(pair.a.words);
        Set<String> b = content(pair.b.words);
        double common = shared(a, b);
        pair.put(CONTENT_JACCARD, TextPair.share(common, a.size() + b.size() - common, 0));
    }

    private static Set<String> content(List<Word> words) {
        Set<String> keys = new HashSet<>();
        words.stream().filter(Word::isContent).forEach(word -> keys.add(word.key()));
        return keys;
    }

    /** Ordered, so that sums come out the same to the last bit on every machine. */
    private static Map<String, Double> weights(List<Word> words) {
        Map<String, Double> weights = new TreeMap<>();
        words.forEach(word -> weights.put(word.key(), word.weight()));
        return weights;
    }

    private static int shared(Set<String> a, Set<String> b) {
        int shared = 0;
        for (String element : a) {
            shared += b.contains(element) ? 1 : 0;
        }
        return shared;
    }

    private static Map<String, Integer> grams(LikenessText text, int length) {
        String joined = ' ' + String.join(" ", text.forms) + ' ';
        int end = Math.min(joined.length(), 8 * LikenessText.MAX_TOKENS);
        Map<String, Integer> grams = new HashMap<>();
        for (int i = 0; i + length <= end; i++) {
            grams.merge(joined.substring(i, i + length), 1, Integer::sum);
        }
        return grams;
    }

    private static long dot(Map<String, Integer> a, Map<String, Integer> b) {
        long dot = 0;
        for (Map.Entry<String, Integer> entry : a.entrySet()) {
            dot += (long) entry.getValue() * b.getOrDefault(entry.getKey(), 0);
        }
        return dot;
    }
}
