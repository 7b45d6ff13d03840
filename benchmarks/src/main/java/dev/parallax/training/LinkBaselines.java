package dev.parallax.training;

import dev.parallax.align.SentenceRef;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.CosineSimilarity;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * What plain measures of likeness reach on the labelled events, for comparison with the model of the sentence links.
 *
 * <p>Every two sentences of different articles are scored; a pair counts as linked from the threshold on that is best
 * for the mean F1 of the other events. Usage: {@code LinkBaselines}, with the labelled data where {@link LabelledData} looks
 * for it.
 */
public final class LinkBaselines {

    private LinkBaselines() {}

    /** Runs the comparison. */
    public static void main(String[] args) throws IOException {
        List<LabelledEvent> events = LinkTrainer.events(Path.of(System.getProperty("parallax.root", ".")));
        CosineSimilarity cosine = new CosineSimilarity();
        JaroWinklerSimilarity jaroWinkler = new JaroWinklerSimilarity();
        print("tf-idf cosine of words", events, LinkBaselines::tfIdf);
        print("commons-text CosineSimilarity on words", events, documents -> (a, b) -> cosine(cosine, a, b));
        print(
                "commons-text JaroWinklerSimilarity",
                events,
                documents -> (a, b) -> jaroWinkler.apply(String.join(" ", a.keySet()), String.join(" ", b.keySet())));
        print("Jaccard of words", events, documents -> (a, b) -> jaccard(a.keySet(), b.keySet()));
        print("cosine of character 3-grams", events, documents -> (a, b) -> cosine(cosine, grams(a), grams(b)));
    }

    /** Scores two sentences by the counts of their words. */
    private interface Measure {
        double of(Map<String, Integer> a, Map<String, Integer> b);
    }

    /** Makes a measure for the documents of an event. */
    private interface MeasureOfEvent {
        Measure on(List<Document> documents);
    }

    private static void print(String name, List<LabelledEvent> events, MeasureOfEvent measure) {
        System.out.println(name);
        List<Map<String, Double>> scores = new ArrayList<>();
        for (LabelledEvent event : events) {
            scores.add(score(event, measure.on(event.documents())));
        }
        for (int held = 0; held < events.size(); held++) {
            double threshold = bestThreshold(events, scores, held);
            System.out.println("  " + LinkScore.of(events.get(held), scores.get(held), threshold));
        }
    }

    private static double bestThreshold(List<LabelledEvent> events, List<Map<String, Double>> scores, int held) {
        double best = 0;
        double highest = -1;
        for (int step = 1; step < 100; step++) {
            double sum = 0;
            for (int i = 0; i < events.size(); i++) {
                sum += i == held
                        ? 0
                        : LinkScore.of(events.get(i), scores.get(i), step / 100.0)
                                .same()
                                .f1();
            }
            if (sum > highest) {
                highest = sum;
                best = step / 100.0;
            }
        }
        return best;
    }

    private static Map<String, Double> score(LabelledEvent event, Measure measure) {
        Map<String, Double> scores = new HashMap<>();
        List<Document> documents = event.documents();
        for (int i = 0; i < documents.size(); i++) {
            for (int j = i + 1; j < documents.size(); j++) {
                for (Sentence a : content(documents.get(i))) {
                    for (Sentence b : content(documents.get(j))) {
                        String pair = event.pair(new SentenceRef(i, a.index()), new SentenceRef(j, b.index()));
                        if (pair != null) {
                            double value = measure.of(words(documents.get(i), a), words(documents.get(j), b));
                            scores.merge(pair, value, Math::max);
                        }
                    }
                }
            }
        }
        return scores;
    }

    private static double cosine(CosineSimilarity cosine, Map<String, Integer> a, Map<String, Integer> b) {
        return cosine.cosineSimilarity(new HashMap<>(a), new HashMap<>(b));
    }

    private static Measure tfIdf(List<Document> documents) {
        Map<String, Integer> frequencies = new HashMap<>();
        int sentences = 0;
        for (Document document : documents) {
            for (Sentence sentence : content(document)) {
                words(document, sentence).keySet().forEach(word -> frequencies.merge(word, 1, Integer::sum));
                sentences++;
            }
        }
        int count = sentences;
        return (a, b) -> {
            double dot = 0;
            double squaresA = 0;
            double squaresB = 0;
            for (Map.Entry<String, Integer> entry : a.entrySet()) {
                double weight = entry.getValue() * idf(entry.getKey(), frequencies, count);
                squaresA += weight * weight;
                dot += weight * b.getOrDefault(entry.getKey(), 0) * idf(entry.getKey(), frequencies, count);
            }
            for (Map.Entry<String, Integer> entry : b.entrySet()) {
                double weight = entry.getValue() * idf(entry.getKey(), frequencies, count);
                squaresB += weight * weight;
            }
            return dot == 0 ? 0 : dot / Math.sqrt(squaresA * squaresB);
        };
    }

    private static double idf(String word, Map<String, Integer> frequencies, int sentences) {
        return Math.log((sentences + 1.0) / (frequencies.getOrDefault(word, 0) + 0.5));
    }

    private static double jaccard(Set<String> a, Set<String> b) {
        Set<String> shared = new HashSet<>(a);
        shared.retainAll(b);
        int all = a.size() + b.size() - shared.size();
        return all == 0 ? 0 : (double) shared.size() / all;
    }

    private static Map<String, Integer> grams(Map<String, Integer> words) {
        Map<String, Integer> grams = new HashMap<>();
        words.forEach((word, count) -> {
            String padded = " " + word + " ";
            for (int i = 0; i + 3 <= padded.length(); i++) {
                grams.merge(padded.substring(i, i + 3), count, Integer::sum);
            }
        });
        return grams;
    }

    private static List<Sentence> content(Document document) {
        return document.sentences().stream().filter(s -> s.kind().isContent()).toList();
    }

    private static Map<String, Integer> words(Document document, Sentence sentence) {
        Map<String, Integer> words = new HashMap<>();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            words.merge(document.tokens().stem(i), 1, Integer::sum);
        }
        return words;
    }
}
