package dev.parallax.difference;

import dev.parallax.article.PublicationTime;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The course of a figure that was updated: each value once, with the articles that have it and when they appeared.
 *
 * @param steps the values in the order of their first publication
 */
public record FigureCourse(List<Step> steps) {

    private static final int DAY = 10;
    private static final int MINUTE = 16;

    /** Takes a copy of the steps. */
    public FigureCourse {
        steps = List.copyOf(steps);
    }

    /**
     * One value.
     *
     * @param text the value as the first article has it
     * @param amount the number; null if it is none
     * @param articles the places of the articles that have it, by time
     * @param times when these appeared: a clock time where all articles of the discrepancy are of one day, else the day
     *     with or without time; the first, and the last if it differs; empty where no time is known
     */
    public record Step(String text, @Nullable Double amount, List<Integer> articles, List<String> times) {

        /** Takes copies of the lists. */
        public Step {
            articles = List.copyOf(articles);
            times = List.copyOf(times);
        }
    }

    /** Returns the course of the values of a discrepancy, which stand in the order of time. */
    static FigureCourse of(List<Discrepancy.Value> values, List<Document> documents) {
        List<String> isos = values.stream()
                .map(value ->
                        documents.get(value.sentence().article()).article().published())
                .filter(Objects::nonNull)
                .map(PublicationTime::iso)
                .toList();
        boolean sameDay = isos.stream().allMatch(iso -> iso.length() >= MINUTE)
                && isos.stream().map(iso -> iso.substring(0, DAY)).distinct().count() == 1;
        Map<Double, List<Discrepancy.Value>> byAmount = new LinkedHashMap<>();
        for (Discrepancy.Value value : values) {
            byAmount.computeIfAbsent(
                            value.amount() == null ? Double.valueOf(Double.NaN) : value.amount(),
                            k -> new ArrayList<>())
                    .add(value);
        }
        List<Step> steps = new ArrayList<>();
        for (List<Discrepancy.Value> same : byAmount.values()) {
            Set<Integer> articles = new LinkedHashSet<>();
            Set<String> times = new LinkedHashSet<>();
            for (Discrepancy.Value value : same) {
                articles.add(value.sentence().article());
                PublicationTime published =
                        documents.get(value.sentence().article()).article().published();
                if (published != null) {
                    times.add(clock(published.iso(), sameDay));
                }
            }
            List<String> all = List.copyOf(times);
            List<String> ends = all.size() < 2 ? all : List.of(all.get(0), all.get(all.size() - 1));
            steps.add(new Step(same.get(0).text(), same.get(0).amount(), List.copyOf(articles), ends));
        }
        return new FigureCourse(steps);
    }

    /** Returns the course of a discrepancy whose figure was updated. */
    public static FigureCourse of(Discrepancy discrepancy, List<Document> documents) {
        return of(discrepancy.values(), documents);
    }

    private static String clock(String iso, boolean sameDay) {
        if (sameDay) {
            return iso.substring(DAY + 1, MINUTE);
        }
        return iso.length() >= MINUTE ? iso.substring(0, DAY) + ' ' + iso.substring(DAY + 1, MINUTE) : iso;
    }
}
