package dev.parallax.formats;

import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.compare.Comparison;
import dev.parallax.compare.Coverage;
import dev.parallax.compare.Fact;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The counts that a summary of a comparison is made of. Immutable and thread-safe; made in time linear in sentences,
 * links and facts times articles.
 */
public final class ComparisonFigures {

    private final Comparison comparison;
    private final List<BitSet[]> tellers = new ArrayList<>();
    private final int[] factsTold;
    private final List<String> labels;

    private ComparisonFigures(Comparison comparison) {
        this.comparison = comparison;
        for (Document document : comparison.documents()) {
            tellers.add(new BitSet[document.sentences().size()]);
        }
        for (Link link : comparison.links()) {
            if (link.isLinked()) {
                join(List.of(link.a(), link.b()));
            }
        }
        labels = distinctLabels(comparison);
        factsTold = new int[comparison.documents().size()];
        for (Fact fact : comparison.facts()) {
            join(fact.members());
            for (int i = 0; i < factsTold.length; i++) {
                factsTold[i] += fact.coverage().get(i) == Coverage.COVERED ? 1 : 0;
            }
        }
    }

    /** Counts what a comparison holds. */
    public static ComparisonFigures of(Comparison comparison) {
        return new ComparisonFigures(comparison);
    }

    private static List<String> distinctLabels(Comparison comparison) {
        Map<String, Integer> uses = new HashMap<>();
        for (Document document : comparison.documents()) {
            uses.merge(document.article().label(), 1, Integer::sum);
        }
        return comparison.documents().stream()
                .map(Document::article)
                .map(a -> uses.getOrDefault(a.label(), 0) == 1 ? a.label() : a.label() + " (" + a.id() + ')')
                .toList();
    }

    private void join(List<SentenceRef> refs) {
        BitSet articles = new BitSet();
        refs.forEach(ref -> articles.set(ref.article()));
        if (articles.cardinality() < 2) {
            return;
        }
        for (SentenceRef ref : refs) {
            BitSet[] row = tellers.get(ref.article());
            if (row[ref.sentence()] == null) {
                row[ref.sentence()] = new BitSet();
            }
            row[ref.sentence()].or(articles);
        }
    }

    /** Returns the names to show for the articles: the outlets, with the id added where two articles share one. */
    public List<String> labels() {
        return labels;
    }

    /**
     * Returns in how many articles, its own among them, the sentence was found told: by a link or by membership in a
     * fact. It is 1 where no counterpart was found.
     */
    public int tellers(SentenceRef ref) {
        BitSet articles = tellers.get(ref.article())[ref.sentence()];
        return articles == null ? 1 : articles.cardinality();
    }

    /** Returns how many articles tell the fact in full. */
    public static int tellers(Fact fact) {
        return (int) fact.coverage().stream().filter(c -> c == Coverage.COVERED).count();
    }

    /** Returns how many facts an article tells in full. */
    public int factsTold(int article) {
        return factsTold[article];
    }

    /** Returns how many sentences of an article report something, furniture of the page left out. */
    public int contentSentences(int article) {
        return (int) comparison.documents().get(article).sentences().stream()
                .filter(s -> s.kind().isContent())
                .count();
    }

    /** Returns how many sentences of an article report something for which no other article has a counterpart. */
    public int unmatched(int article) {
        int n = 0;
        for (Sentence s : comparison.documents().get(article).sentences()) {
            n += s.kind().isContent() && tellers(new SentenceRef(article, s.index())) == 1 ? 1 : 0;
        }
        return n;
    }
}
