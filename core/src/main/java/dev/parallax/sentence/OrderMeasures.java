package dev.parallax.sentence;

import static dev.parallax.sentence.LikenessFeature.*;

import dev.parallax.sentence.LikenessText.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measures runs and order of words. Takes time in the product of the lengths. */
final class OrderMeasures {

    private static final int LONGEST_GRAM = 4;

    private OrderMeasures() {}

    static void measure(TextPair pair) {
        List<String> a = pair.a.words.stream().map(Word::key).toList();
        List<String> b = pair.b.words.stream().map(Word::key).toList();
        double log = 0;
        for (int n = 1; n <= LONGEST_GRAM; n++) {
            int countA = Math.max(0, a.size() - n + 1);
            int countB = Math.max(0, b.size() - n + 1);
            int shared = sharedGrams(a, b, n);
            double dice = TextPair.share(2.0 * shared, countA + countB, 0);
            if (n == 2) {
                pair.put(BIGRAMS, dice);
            } else if (n == 3) {
                pair.put(TRIGRAMS, dice);
            }
            log += StrictMath.log((2.0 * shared + 1) / (countA + countB + 1)) / LONGEST_GRAM;
        }
        pair.put(BLEU, StrictMath.exp(log));
        table(pair, a, b);
        alignment(pair);
    }

    private static int sharedGrams(List<String> a, List<String> b, int n) {
        Map<List<String>, Integer> left = new HashMap<>();
        for (int i = 0; i + n <= a.size(); i++) {
            left.merge(a.subList(i, i + n), 1, Integer::sum);
        }
        int shared = 0;
        for (int i = 0; i + n <= b.size(); i++) {
            List<String> gram = b.subList(i, i + n);
            int count = left.getOrDefault(gram, 0);
            if (count > 0) {
                left.put(gram, count - 1);
                shared++;
            }
        }
        return shared;
    }

    /** Fills the rows of three tables at once: subsequence, run, edits. */
    private static void table(TextPair pair, List<String> a, List<String> b) {
        int[] subsequence = new int[b.size() + 1];
        int[] run = new int[b.size() + 1];
        int[] edits = new int[b.size() + 1];
        for (int j = 0; j <= b.size(); j++) {
            edits[j] = j;
        }
        int longest = 0;
        for (int i = 1; i <= a.size(); i++) {
            int cornerSubsequence = 0;
            int cornerRun = 0;
            int cornerEdits = edits[0];
            edits[0] = i;
            for (int j = 1; j <= b.size(); j++) {
                boolean same = a.get(i - 1).equals(b.get(j - 1));
                int above = subsequence[j];
                subsequence[j] = same ? cornerSubsequence + 1 : Math.max(above, subsequence[j - 1]);
                cornerSubsequence = above;
                above = run[j];
                run[j] = same ? cornerRun + 1 : 0;
                longest = Math.max(longest, run[j]);
                cornerRun = above;
                above = edits[j];
                edits[j] = Math.min(cornerEdits + (same ? 0 : 1), 1 + Math.min(above, edits[j - 1]));
                cornerEdits = above;
            }
        }
        double mean = (a.size() + b.size()) / 2.0;
        int shorter = Math.min(a.size(), b.size());
        pair.put(SUBSEQUENCE, TextPair.share(subsequence[b.size()], mean, 0));
        pair.put(SUBSEQUENCE_IN_SHORTER, TextPair.share(subsequence[b.size()], shorter, 0));
        pair.put(RUN, TextPair.share(longest, shorter, 0));
        pair.put(EDITS, TextPair.share(edits[b.size()], mean, 1));
    }

    private static void alignment(TextPair pair) {
        int[] toB = pair.alignment.toB();
        int aligned = 0;
        int chunks = 0;
        int pairs = 0;
        int ordered = 0;
        for (int i = 0; i < toB.length; i++) {
            if (toB[i] < 0) {
                continue;
            }
            aligned++;
            boolean continues = i > 0 && toB[i - 1] >= 0 && toB[i - 1] + 1 == toB[i];
            chunks += continues ? 0 : 1;
            for (int k = 0; k < i; k++) {
                if (toB[k] >= 0) {
                    pairs++;
                    ordered += toB[k] < toB[i] ? 1 : 0;
                }
            }
        }
        pair.put(SAME_ORDER, TextPair.share(ordered, pairs, 1));
        pair.put(CHUNKS, TextPair.share(chunks, aligned, 1));
        double precision = TextPair.share(aligned, pair.a.words.size(), 0);
        double recall = TextPair.share(aligned, pair.b.words.size(), 0);
        double mean = TextPair.share(2 * precision * recall, precision + recall, 0);
        double fragmentation = TextPair.share(chunks, aligned, 1);
        pair.put(METEOR, mean * (1 - 0.5 * fragmentation * fragmentation * fragmentation));
    }
}
