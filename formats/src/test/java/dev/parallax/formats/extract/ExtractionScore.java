package dev.parallax.formats.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Precision and recall of four-word runs, averaged over pages: the measure of the article-extraction benchmark. */
final class ExtractionScore {

    private double precision;
    private double recall;
    private int pages;

    /** Adds a page and returns its precision and recall. */
    double[] add(String found, String gold) {
        Map<List<String>, Integer> a = runs(found);
        Map<List<String>, Integer> b = runs(gold);
        int same = 0;
        for (Map.Entry<List<String>, Integer> run : a.entrySet()) {
            same += Math.min(run.getValue(), b.getOrDefault(run.getKey(), 0));
        }
        double p = (double) same / Math.max(1, sum(a));
        double r = (double) same / Math.max(1, sum(b));
        precision += p;
        recall += r;
        pages++;
        return new double[] {p, r};
    }

    double precision() {
        return precision / pages;
    }

    double recall() {
        return recall / pages;
    }

    double f1() {
        return 2 * precision() * recall() / (precision() + recall());
    }

    private static int sum(Map<List<String>, Integer> runs) {
        return runs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<List<String>, Integer> runs(String text) {
        List<String> words = LabelledPage.words(text);
        Map<List<String>, Integer> runs = new HashMap<>();
        if (words.size() < 4) {
            runs.put(words, 1);
        }
        for (int i = 0; i + 4 <= words.size(); i++) {
            runs.merge(words.subList(i, i + 4), 1, Integer::sum);
        }
        return runs;
    }
}
