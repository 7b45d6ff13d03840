package dev.parallax.sentence;

import static dev.parallax.sentence.LikenessFeature.*;

import dev.parallax.sentence.LikenessText.Word;
import java.util.List;

/** Measures how much of two texts is aligned, and what remains. */
final class AlignmentMeasures {

    private AlignmentMeasures() {}

    static void measure(TextPair pair) {
        Side a = new Side(pair, true);
        Side b = new Side(pair, false);
        pair.put(ALIGNED, (a.softShare() + b.softShare()) / 2);
        pair.put(ALIGNED_LOW, ALIGNED_HIGH, a.softShare(), b.softShare());
        pair.put(ALIGNED_CONTENT, TextPair.share(a.soft + b.soft, a.content + b.content, 0));
        pair.put(ALIGNED_STRONGLY, TextPair.share(a.strong + b.strong, a.content + b.content, 0));
        pair.put(ALIGNED_ALL, TextPair.share(a.any + b.any, pair.a.words.size() + pair.b.words.size(), 0));
        pair.put(UNMATCHED_LOW, UNMATCHED_HIGH, a.unmatchedMass, b.unmatchedMass);
        pair.put(UNMATCHED_COUNT_LOW, UNMATCHED_COUNT_HIGH, a.content - a.strong, b.content - b.strong);
        pair.put(RAREST_UNMATCHED_LOW, RAREST_UNMATCHED_HIGH, a.rarest, b.rarest);
        pair.put(GAP_LOW, GAP_HIGH, a.longestGap, b.longestGap);
        pair.put(EDGES_LOW, EDGES_HIGH, a.edges, b.edges);
        pair.put(WORST_WORD, Math.min(a.worst, b.worst));
        ends(pair);
        double words = a.content + b.content;
        pair.put(RARITY, TextPair.share(a.mass + b.mass, words, 0));
        int sizeA = pair.a.words.size();
        int sizeB = pair.b.words.size();
        pair.put(LENGTH_RATIO, TextPair.share(Math.min(sizeA, sizeB), Math.max(sizeA, sizeB), 1));
        pair.put(SHORTER, LONGER, sizeA, sizeB);
        pair.put(SHORTER_CONTENT, Math.min(a.content, b.content));
        pair.put(CAPITALS, (pair.a.shouted ? 0.5 : 0) + (pair.b.shouted ? 0.5 : 0));
    }

    private static void ends(TextPair pair) {
        List<Word> a = pair.a.words.stream().filter(Word::isContent).toList();
        List<Word> b = pair.b.words.stream().filter(Word::isContent).toList();
        boolean empty = a.isEmpty() || b.isEmpty();
        pair.put(FIRST_WORD, empty ? 0 : WordSimilarity.of(a.get(0), b.get(0)));
        pair.put(LAST_WORD, empty ? 0 : WordSimilarity.of(a.get(a.size() - 1), b.get(b.size() - 1)));
    }

    /** The sums over the words of one text. */
    private static final class Side {
        double mass;
        double softMass;
        double content;
        double soft;
        double strong;
        double any;
        double unmatchedMass;
        double rarest;
        double worst = 1;
        double gap;
        double longestGap;
        double edges;

        Side(TextPair pair, boolean first) {
            List<Word> words = pair.words(first);
            for (int i = 0; i < words.size(); i++) {
                double likeness = pair.aligned(first, i);
                any += likeness > 0 ? 1 : 0;
                gap = likeness > 0 ? 0 : gap + 1;
                longestGap = Math.max(longestGap, gap);
                edges += likeness == 0 && any == 0 ? 1 : 0;
                if (words.get(i).isContent()) {
                    add(words.get(i).weight(), likeness, pair.isMatched(first, i));
                }
            }
            edges += gap < words.size() ? gap : 0;
        }

        private void add(double weight, double likeness, boolean matched) {
            mass += weight;
            softMass += weight * likeness;
            content++;
            soft += likeness;
            worst = Math.min(worst, likeness);
            if (matched) {
                strong++;
            } else {
                unmatchedMass += weight;
                rarest = Math.max(rarest, weight);
            }
        }

        double softShare() {
            return TextPair.share(softMass, mass, 0);
        }
    }
}
