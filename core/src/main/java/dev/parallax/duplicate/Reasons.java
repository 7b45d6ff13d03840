package dev.parallax.duplicate;

import java.util.Arrays;

/** Says in words why an article counts as a duplicate of another. */
final class Reasons {

    private static final double SMALL_EDITS = 0.9;

    private Reasons() {}

    /**
     * Returns what an article is beside the one that stands for it.
     *
     * @param overlap the article's shingles (A) and the other's (B)
     */
    static String of(Outline article, Outline kept, Overlap overlap, DuplicateRule rule) {
        String edits = paragraphs(article, kept);
        if (edits != null) {
            return edits;
        }
        if (!rule.isAlike(overlap)) {
            return "brief inside a longer report: " + percent(overlap.containmentOfA()) + " of it stands there";
        }
        int same = common(article.paragraphs(), kept.paragraphs());
        int all = Math.max(article.paragraphs().length, kept.paragraphs().length);
        if (2 * same >= all && all > 1) {
            return same + " of " + all + " paragraphs unchanged";
        }
        if (overlap.jaccard() >= SMALL_EDITS) {
            return "same text but for small changes";
        }
        return "edited: " + percent(overlap.containmentOfA()) + " of its word sequences stand there, "
                + percent(overlap.containmentOfB()) + " of those here";
    }

    /** Returns what happened to whole paragraphs if nothing else did; else null. */
    private static @org.jspecify.annotations.Nullable String paragraphs(Outline article, Outline kept) {
        int[] own = article.paragraphs();
        int[] others = kept.paragraphs();
        if (own.length == 0 || others.length == 0) {
            return null;
        }
        if (Arrays.equals(own, others)) {
            return article.headline() == kept.headline() ? "same text" : "same text but the headline";
        }
        int more = own.length - others.length;
        if (more < 0 && isSubsequence(own, others)) {
            return Arrays.equals(own, Arrays.copyOf(others, own.length))
                    ? "trimmed last " + count(-more)
                    : count(-more) + " left out";
        }
        if (more > 0 && isSubsequence(others, own)) {
            return Arrays.equals(others, Arrays.copyOf(own, others.length))
                    ? count(more) + " added at the end"
                    : count(more) + " added";
        }
        return null;
    }

    private static String count(int paragraphs) {
        return paragraphs == 1 ? "1 paragraph" : paragraphs + " paragraphs";
    }

    private static boolean isSubsequence(int[] few, int[] many) {
        int found = 0;
        for (int i = 0; i < many.length && found < few.length; i++) {
            found += many[i] == few[found] ? 1 : 0;
        }
        return found == few.length;
    }

    private static int common(int[] a, int[] b) {
        int[] x = a.clone();
        int[] y = b.clone();
        Arrays.sort(x);
        Arrays.sort(y);
        int common = 0;
        for (int i = 0, j = 0; i < x.length && j < y.length; ) {
            common += x[i] == y[j] ? 1 : 0;
            int step = Integer.compare(x[i], y[j]);
            i += step <= 0 ? 1 : 0;
            j += step >= 0 ? 1 : 0;
        }
        return common;
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
