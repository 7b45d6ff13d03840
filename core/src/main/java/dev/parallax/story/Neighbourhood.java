package dev.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A new article and the stories that it may touch. Groups them anew, each article by itself where that is not many. */
final class Neighbourhood {

    /** As many stories are looked at besides the article's own. */
    private static final int STORIES = 6;

    /** A story with more articles keeps together: it can grow and join another, but not fall apart. */
    private static final int LOOSE = 40;

    /** A story may be touched where one of its articles is like the new one by this part of the threshold. */
    private static final double TOUCHED = 0.75;

    private final double threshold;
    private final List<OpenStory> stories = new ArrayList<>();

    Neighbourhood(OpenArticle article, Map<Integer, OpenArticle> articles, double threshold) {
        this.threshold = threshold;
        stories.add(article.story);
        TreeMap<Long, Double> sums = new TreeMap<>();
        Map<Long, OpenStory> touched = new HashMap<>();
        for (int i = 0; i < article.neighbours.length; i++) {
            OpenArticle other = articles.get(article.neighbours[i]);
            if (other == null) {
                continue;
            }
            sums.merge(other.story.number, (double) article.likeness[i], Double::sum);
            if (article.likeness[i] >= TOUCHED * threshold) {
                touched.put(other.story.number, other.story);
            }
        }
        sums.entrySet().stream()
                .filter(entry -> touched.containsKey(entry.getKey()))
                .map(entry -> touched.get(entry.getKey()))
                .sorted(Comparator.comparingDouble(
                                (OpenStory story) -> -sums.getOrDefault(story.number, 0.0) / story.articles.size())
                        .thenComparingLong(story -> story.number))
                .limit(STORIES)
                .forEach(stories::add);
    }

    /** Tells whether the new article touches no story. */
    boolean isAlone() {
        return stories.size() == 1;
    }

    /** Returns the stories, the new article's own first. */
    List<OpenStory> stories() {
        return stories;
    }

    /** Returns the groups that the articles make, each in order of arrival. */
    List<List<OpenArticle>> groups() {
        List<List<OpenArticle>> items = new ArrayList<>();
        for (OpenStory story : stories) {
            if (story.articles.size() > LOOSE) {
                items.add(List.copyOf(story.articles));
            } else {
                story.articles.forEach(article -> items.add(List.of(article)));
            }
        }
        items.sort(Comparator.comparingInt(item -> item.get(0).serial));
        int[] group = link(items).groups();
        TreeMap<Integer, List<OpenArticle>> groups = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(group[i], g -> new ArrayList<>()).addAll(items.get(i));
        }
        groups.values().forEach(list -> list.sort(Comparator.comparingInt(article -> article.serial)));
        return List.copyOf(groups.values());
    }

    private AverageLink link(List<List<OpenArticle>> items) {
        Map<Integer, Integer> itemOf = new HashMap<>();
        int[] sizes = new int[items.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = items.get(i).size();
            for (OpenArticle article : items.get(i)) {
                itemOf.put(article.serial, i);
            }
        }
        double[][] sums = new double[sizes.length][sizes.length];
        double[] within = new double[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            for (OpenArticle article : items.get(i)) {
                for (int k = 0; k < article.neighbours.length; k++) {
                    int other = itemOf.getOrDefault(article.neighbours[k], -1);
                    if (other == i) {
                        within[i] += article.likeness[k];
                    } else if (other >= 0) {
                        sums[i][other] += article.likeness[k];
                        sums[other][i] += article.likeness[k];
                    }
                }
            }
        }
        return new AverageLink(threshold, sums, within, sizes);
    }
}
