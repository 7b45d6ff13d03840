package dev.parallax.compare;

import dev.parallax.reuse.ReuseComparer;
import dev.parallax.reuse.ReuseText;
import dev.parallax.reuse.TextReuse;
import dev.parallax.shingle.ShingleSet;
import dev.parallax.shingle.Shingler;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.List;

/** Tells of every two articles of a comparison how much of their text is one and the same. */
final class PairComparer {

    private PairComparer() {}

    /** Compares every two documents; {@code related} tells for each pair whether the two report the same story. */
    static List<ArticlePair> compare(List<Document> documents, Related related) {
        List<ReuseText> texts = documents.stream().map(ReuseText::of).toList();
        List<ShingleSet> shingles =
                documents.stream().map(Shingler.create()::shingles).toList();
        ReuseComparer comparer = ReuseComparer.create();
        List<ArticlePair> pairs = new ArrayList<>();
        for (int a = 0; a < texts.size(); a++) {
            for (int b = a + 1; b < texts.size(); b++) {
                TextReuse reuse = comparer.compare(texts.get(a), texts.get(b), related.test(a, b));
                TextReuse whole = comparer.consider(reuse, texts.get(a), texts.get(b), others(texts, a, b));
                pairs.add(pair(a, b, shingles.get(a), shingles.get(b), whole));
            }
        }
        return pairs;
    }

    private static List<ReuseText> others(List<ReuseText> texts, int a, int b) {
        List<ReuseText> others = new ArrayList<>(texts);
        others.remove(b);
        others.remove(a);
        return others;
    }

    private static ArticlePair pair(int a, int b, ShingleSet first, ShingleSet second, TextReuse reuse) {
        return new ArticlePair(
                a,
                b,
                first.jaccard(second),
                first.containmentIn(second),
                second.containmentIn(first),
                reuse.relation(),
                reuse.direction(),
                reuse.evidence(),
                reuse.passages(),
                reuse.changes());
    }

    /** Tells of two articles, by their places, whether they report the same story. */
    @FunctionalInterface
    interface Related {
        boolean test(int a, int b);
    }
}
