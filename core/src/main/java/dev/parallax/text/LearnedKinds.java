package dev.parallax.text;

import dev.parallax.internal.FeatureRow;
import dev.parallax.internal.HashedModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges with learned weights what the rules of {@link SentenceKinds} leave open, where furniture may stand. The weights
 * are those of a logistic regression over {@link KindFeatures}, written by {@code KindTrainer}.
 */
final class LearnedKinds {

    /** The log odds from which on a sentence is no report. */
    private static final double THRESHOLD = 0;

    private static final HashedModel MODEL = HashedModel.read(LearnedKinds.class, "kinds/weights.tsv");

    private LearnedKinds() {}

    /** Returns the kinds of the sentences; what the first pass finds is known to the second. */
    static List<SentenceKind> of(KindFeatures features) {
        List<SentenceKind> first = judge(features);
        return first.equals(features.kinds()) ? first : judge(features.with(first));
    }

    private static List<SentenceKind> judge(KindFeatures features) {
        List<SentenceKind> kinds = new ArrayList<>(features.kinds());
        FeatureRow row = FeatureRow.summing(MODEL);
        for (int i = 0; i < kinds.size(); i++) {
            if (features.isAsked(i)) {
                features.of(i, row);
                double odds = row.takeSum();
                if (odds >= THRESHOLD && odds >= THRESHOLD + features.margin(i)) {
                    kinds.set(i, SentenceKind.BOILERPLATE);
                }
            }
        }
        return kinds;
    }
}
