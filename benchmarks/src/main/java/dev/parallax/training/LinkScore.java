package dev.parallax.training;

import dev.parallax.align.Link;
import dev.parallax.align.LinkCandidate;
import dev.parallax.training.LabelledEvent.Label;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well predicted links meet the labels of an event.
 *
 * @param event its name
 * @param candidateRecall the share of the labelled links that were looked at
 * @param same precision, recall and F1 of pairs that share a fact, at the threshold
 * @param main the same for pairs that share their main content
 * @param best the F1 and the threshold that would have been best, which says how good the order is
 * @param calibrationError expected calibration error over candidates that are reported
 */
record LinkScore(String event, double candidateRecall, Measure same, Measure main, Best best, double calibrationError) {

    /** Precision and recall. */
    record Measure(int right, int found, int gold) {
        double f1() {
            return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "P %.3f R %.3f F1 %.3f",
                    (double) right / Math.max(1, found),
                    (double) right / gold,
                    f1());
        }
    }

    /** The best that any threshold gives, for pairs that share a fact. */
    record Best(double f1, double threshold) {}

    static LinkScore of(LabelledEvent event, List<LinkCandidate> candidates) {
        Map<String, Double> best = new HashMap<>();
        for (LinkCandidate candidate : candidates) {
            String pair = event.pair(candidate.a(), candidate.b());
            if (pair != null) {
                best.merge(pair, candidate.probability(), Math::max);
            }
        }
        return of(event, best, Link.THRESHOLD);
    }

    /** Scores any measure of likeness, given for each labelled pair that was looked at, at a threshold. */
    static LinkScore of(LabelledEvent event, Map<String, Double> best, double threshold) {
        int gold = 0;
        int main = 0;
        int seen = 0;
        for (Map.Entry<String, Label> entry : event.labels().entrySet()) {
            boolean positive = entry.getValue() == Label.MAIN || entry.getValue() == Label.SHARED;
            gold += positive ? 1 : 0;
            main += entry.getValue() == Label.MAIN ? 1 : 0;
            seen += positive && best.containsKey(entry.getKey()) ? 1 : 0;
        }
        int right = 0;
        int found = 0;
        int mainRight = 0;
        int mainFound = 0;
        for (Map.Entry<String, Double> entry : best.entrySet()) {
            Label label = event.label(entry.getKey());
            if (entry.getValue() >= threshold && label != Label.OPTIONAL) {
                found++;
                right += label == Label.NONE ? 0 : 1;
                mainFound += label == Label.SHARED ? 0 : 1;
                mainRight += label == Label.MAIN ? 1 : 0;
            }
        }
        return new LinkScore(
                event.name(),
                (double) seen / gold,
                new Measure(right, found, gold),
                new Measure(mainRight, mainFound, main),
                best(event, best, gold),
                calibrationError(event, best));
    }

    private static Best best(LabelledEvent event, Map<String, Double> probabilities, int gold) {
        List<Map.Entry<String, Double>> sorted = probabilities.entrySet().stream()
                .filter(entry -> event.label(entry.getKey()) != Label.OPTIONAL)
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        Best best = new Best(0, 1);
        int right = 0;
        for (int i = 0; i < sorted.size(); i++) {
            right += event.label(sorted.get(i).getKey()) == Label.NONE ? 0 : 1;
            double f1 = new Measure(right, i + 1, gold).f1();
            if (f1 > best.f1()) {
                best = new Best(f1, sorted.get(i).getValue());
            }
        }
        return best;
    }

    private static double calibrationError(LabelledEvent event, Map<String, Double> best) {
        double[] surplus = new double[10];
        int n = 0;
        for (Map.Entry<String, Double> entry : best.entrySet()) {
            Label label = event.label(entry.getKey());
            if (entry.getValue() >= Link.REPORTED && label != Label.OPTIONAL) {
                surplus[Math.min(9, (int) (entry.getValue() * 10))] += entry.getValue() - (label == Label.NONE ? 0 : 1);
                n++;
            }
        }
        double sum = 0;
        for (double s : surplus) {
            sum += Math.abs(s);
        }
        return n == 0 ? 0 : sum / n;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-12s candidates %.3f  same %s  main %s  best %.3f at %.2f  ECE %.3f",
                event,
                candidateRecall,
                same,
                main,
                best.f1(),
                best.threshold(),
                calibrationError);
    }
}
