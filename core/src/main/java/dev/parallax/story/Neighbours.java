package dev.parallax.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the articles of the window that are like a new one. The new article's weightiest terms lead to candidates, and
 * of these the most promising are compared in full. The cost of an article does not grow with what has left the window,
 * nor beyond a bound with what is in it. Not thread-safe.
 */
final class Neighbours {

    /** As many candidates are compared in full. */
    private static final int COMPARED = 96;

    /** A term that more articles of the window have leads to none: the rarer ones do. */
    private static final int COMMON = 2_000;

    private final Map<Integer, Posting> postings = new HashMap<>();
    private float[] scores = new float[1024];
    private int[] touched = new int[1024];
    private int firstInWindow;

    /** Tells that all articles before this one have left the window. */
    void forgetBefore(int serial) {
        firstInWindow = Math.max(firstInWindow, serial);
    }

    /** Puts an article in; serial numbers ascend. */
    void add(OpenArticle article, StoryVector vector) {
        for (int i = 0; i < vector.probes(); i++) {
            postings.computeIfAbsent(vector.probe(i), term -> new Posting())
                    .add(article.serial, vector.probeWeight(i), firstInWindow);
        }
    }

    /** Returns the serial numbers of the most promising articles, ascending. */
    int[] candidates(StoryVector vector, int next) {
        int span = next - firstInWindow;
        if (scores.length < span) {
            scores = new float[Math.max(span, 2 * scores.length)];
        }
        int count = 0;
        for (int i = 0; i < vector.probes(); i++) {
            Posting posting = postings.get(vector.probe(i));
            if (posting == null) {
                continue;
            }
            posting.forgetBefore(firstInWindow);
            if (posting.live() > COMMON) {
                continue;
            }
            for (int at = posting.from; at < posting.to; at++) {
                int place = posting.serials[at] - firstInWindow;
                if (scores[place] == 0) {
                    touched = count == touched.length ? Arrays.copyOf(touched, 2 * count) : touched;
                    touched[count++] = place;
                }
                scores[place] += vector.probeWeight(i) * posting.weights[at];
            }
        }
        int[] best = best(count);
        for (int i = 0; i < count; i++) {
            scores[touched[i]] = 0;
        }
        return best;
    }

    /** Drops the terms that only articles before the window have. */
    void compact() {
        List<Integer> empty = new ArrayList<>();
        postings.forEach((term, posting) -> {
            posting.forgetBefore(firstInWindow);
            if (posting.live() == 0) {
                empty.add(term);
            }
        });
        empty.forEach(postings::remove);
    }

    private int[] best(int count) {
        if (count > COMPARED) {
            float[] sorted = new float[count];
            for (int i = 0; i < count; i++) {
                sorted[i] = scores[touched[i]];
            }
            Arrays.sort(sorted);
            return above(count, sorted[count - COMPARED]);
        }
        return above(count, 0);
    }

    /** Among those on the edge the later ones are taken, lest many equal ones come through. */
    private int[] above(int count, float least) {
        int[] places = Arrays.copyOf(touched, count);
        Arrays.sort(places);
        int[] best = new int[Math.min(count, COMPARED)];
        int n = best.length;
        for (int i = count - 1; i >= 0 && n > 0; i--) {
            if (scores[places[i]] >= least) {
                best[--n] = places[i] + firstInWindow;
            }
        }
        return Arrays.copyOfRange(best, n, best.length);
    }

    /** The articles that have a term, in order of arrival. */
    private static final class Posting {
        int[] serials = new int[2];
        float[] weights = new float[2];
        int from;
        int to;

        void add(int serial, float weight, int firstInWindow) {
            if (to == serials.length) {
                forgetBefore(firstInWindow);
                int live = live();
                int length = live > serials.length / 2 ? 2 * serials.length : serials.length;
                int[] s = new int[length];
                float[] w = new float[length];
                System.arraycopy(serials, from, s, 0, live);
                System.arraycopy(weights, from, w, 0, live);
                serials = s;
                weights = w;
                from = 0;
                to = live;
            }
            serials[to] = serial;
            weights[to++] = weight;
        }

        void forgetBefore(int serial) {
            while (from < to && serials[from] < serial) {
                from++;
            }
        }

        int live() {
            return to - from;
        }
    }
}
