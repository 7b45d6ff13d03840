package dev.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts an open story into words. */
final class StoryTeller {

    private static final int KEYWORDS = 8;
    private static final int TERMS = 5;

    private final OpenStory story;
    private final Map<Integer, Double> sums = new HashMap<>();
    private final TreeMap<String, Integer> tellers = new TreeMap<>();

    private StoryTeller(OpenStory story) {
        this.story = story;
        for (OpenArticle article : story.articles) {
            sums.put(article.serial, 0.0);
            article.key.forEach(term -> tellers.merge(term.stem(), 1, Integer::sum));
        }
        for (OpenArticle article : story.articles) {
            for (int i = 0; i < article.neighbours.length; i++) {
                double likeness = article.likeness[i];
                if (sums.computeIfPresent(article.neighbours[i], (serial, sum) -> sum + likeness) != null) {
                    sums.merge(article.serial, likeness, Double::sum);
                }
            }
        }
    }

    static Story tell(OpenStory story) {
        StoryTeller teller = new StoryTeller(story);
        List<OpenArticle> all = new ArrayList<>(story.articles);
        all.addAll(story.copies);
        all.sort(Comparator.comparingDouble((OpenArticle a) -> Double.isNaN(a.time) ? Double.MAX_VALUE : a.time)
                .thenComparingInt(a -> a.serial));
        return new Story(
                story.number, teller.title(), all.stream().map(teller::article).toList(), teller.keywords());
    }

    private String title() {
        OpenArticle medoid = story.articles.get(0);
        for (OpenArticle article : story.articles) {
            boolean nearer = sum(article) > sum(medoid) && !article.title.isEmpty();
            medoid = nearer || medoid.title.isEmpty() ? article : medoid;
        }
        return medoid.title;
    }

    private double sum(OpenArticle article) {
        return sums.getOrDefault(article.serial, 0.0);
    }

    private StoryArticle article(OpenArticle article) {
        OpenArticle original = article.copyOf;
        int others = story.articles.size() - 1;
        double similarity = original != null ? article.copyLikeness : others == 0 ? 1 : sum(article) / others;
        List<String> shared = article.key.stream()
                .filter(term -> tellers.getOrDefault(term.stem(), 0) > (original == null ? 1 : 0))
                .limit(TERMS)
                .map(KeyTerm::word)
                .toList();
        return new StoryArticle(
                article.id,
                article.outlet,
                article.published,
                similarity,
                shared,
                original == null ? null : original.id);
    }

    /** The terms with the most weight over all articles, each as it is written most often. */
    private List<String> keywords() {
        TreeMap<String, Double> weights = new TreeMap<>();
        Map<String, Map<String, Integer>> words = new TreeMap<>();
        for (OpenArticle article : story.articles) {
            for (KeyTerm term : article.key) {
                weights.merge(term.stem(), (double) term.weight(), Double::sum);
                words.computeIfAbsent(term.stem(), stem -> new TreeMap<>()).merge(term.word(), 1, Integer::sum);
            }
        }
        return weights.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(KEYWORDS)
                .map(entry -> mostFrequent(words.getOrDefault(entry.getKey(), new TreeMap<>()), entry.getKey()))
                .toList();
    }

    private static String mostFrequent(Map<String, Integer> words, String otherwise) {
        return words.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }
}
