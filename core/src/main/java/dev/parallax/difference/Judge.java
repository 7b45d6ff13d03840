package dev.parallax.difference;

/**
 * Decides whether a finding is sure enough to be told. Set on findings in reports of some 280 real events that were
 * looked at one by one; see {@code docs/results/differences.md}.
 */
final class Judge {

    /** From this share of words in common on, two sentences are one but for edits. */
    static final double VERBATIM = 0.6;

    private static final double LEAST_PROBABLE = 0.7;
    private static final double LIKE = 0.5;

    /** Dates go with every clause of a sentence, so that more is asked. */
    private static final double DATE_LIKE = 0.65;

    private static final double STATUS_LIKE = 0.6;

    private static final double VERY_LIKE = 0.8;

    /** For relations other than a conflict less is asked: to be rounded is no reproach. */
    private static final double ROUGHLY_LIKE = 0.35;

    private Judge() {}

    /** Returns how sure it is that two mentions are about the same thing, 0 to 1; 0 if it is not to be told. */
    static double confidence(Finding finding, double probability, double overlap) {
        Finding.Evidence e = finding.evidence();
        if (finding.kind() == DiscrepancyKind.SPEAKER) {
            return 0.5 + 0.3 * probability * overlap;
        }
        if (e.equals(Finding.Evidence.SOLE)) {
            return 0.4 + 0.3 * probability;
        }
        boolean isDate = finding.kind() == DiscrepancyKind.DATE;
        boolean isConflict = finding.relation() == DiscrepancyRelation.CONFLICT;
        if (isDate && isConflict && (!e.sharesLeft() || !e.sameRole())) {
            return 0;
        }
        if (overlap >= VERBATIM && e.beside() >= 1 && e.likeness() >= LIKE) {
            return 0.95 * Math.max(overlap, 0.9);
        }
        if (e.isStrict() || !e.sameRole() || probability < LEAST_PROBABLE) {
            return 0;
        }
        double likeness = e.likeness();
        if (!isConflict && finding.kind() == DiscrepancyKind.STATUS) {
            return 0;
        }
        if (!isConflict) {
            boolean enough = likeness >= LIKE || (likeness >= ROUGHLY_LIKE && e.shared() + e.beside() >= 1);
            return enough ? 0.5 + 0.4 * likeness * probability : 0;
        }
        if (!e.isOnly() || e.isElsewhere()) {
            return 0;
        }
        if (finding.kind() == DiscrepancyKind.STATUS) {
            // Verbs of one group stand in sentences about many things: the words beside must be the same.
            return e.shared() >= 1 && likeness >= STATUS_LIKE ? 0.5 + 0.4 * likeness * probability : 0;
        }
        boolean beside = e.shared() >= 1 || (!isDate && e.beside() >= 2);
        boolean enough = (beside && likeness >= (isDate ? DATE_LIKE : LIKE)) || (!isDate && likeness >= VERY_LIKE);
        return enough ? 0.5 + 0.4 * likeness * probability : 0;
    }
}
