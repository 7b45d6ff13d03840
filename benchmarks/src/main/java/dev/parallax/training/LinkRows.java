package dev.parallax.training;

import dev.parallax.align.LinkCandidate;
import dev.parallax.sentence.BoostedTrees;
import dev.parallax.training.LabelledEvent.Label;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Labelled candidates to train on. Real events weigh about the same, however many links they have. */
final class LinkRows {

    private static final double EVENT = 100;

    /** An event with fewer links than this weighs less. */
    private static final double FEWEST = 40;

    /**
     * What a pair counts as that shares one fact and not its main content. Less than a whole link: a model that is as sure
     * of these pairs as of the others takes every two sentences that name the same people for one of them.
     */
    private static final double SHARED = 0.8;

    private final int features;
    private final List<double[]> rows = new ArrayList<>();
    private final List<Double> labels = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    LinkRows(int features) {
        this.features = features;
    }

    /** Adds the candidates of an event, but for those that count neither way. */
    void add(LabelledEvent event, List<LinkCandidate> candidates, double importance) {
        int first = labels.size();
        int positive = 0;
        for (LinkCandidate candidate : candidates) {
            String pair = event.pair(candidate.a(), candidate.b());
            Label label = pair == null ? Label.OPTIONAL : event.label(pair);
            if (label != Label.OPTIONAL) {
                rows.add(Arrays.copyOf(candidate.features(), features));
                labels.add(value(label));
                positive += label == Label.NONE ? 0 : 1;
            }
        }
        for (int i = first; i < labels.size(); i++) {
            weights.add(importance * EVENT / Math.max(FEWEST, positive));
        }
    }

    private static double value(Label label) {
        return switch (label) {
            case MAIN -> 1;
            case SHARED -> SHARED;
            case OPTIONAL, NONE -> 0;
        };
    }

    double[] fit(LogisticTrainer trainer) {
        return trainer.fit(rows, array(labels), array(weights));
    }

    /** Fits trees to the labels, from the log odds of a link on. */
    BoostedTrees fit(TreeTrainer trainer) {
        double[] first = new double[labels.size()];
        Arrays.fill(first, logOdds());
        return trainer.fit(rows, array(labels), array(weights), first);
    }

    /** Returns the log odds of a link among all rows. */
    double logOdds() {
        double positive = 0;
        double all = 0;
        for (int i = 0; i < labels.size(); i++) {
            positive += weights.get(i) * labels.get(i);
            all += weights.get(i);
        }
        return Math.log(positive / (all - positive));
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
