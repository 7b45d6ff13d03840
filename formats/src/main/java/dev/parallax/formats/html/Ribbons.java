package dev.parallax.formats.html;

import dev.parallax.align.SentenceRef;
import dev.parallax.article.Article;
import dev.parallax.article.Span;
import dev.parallax.compare.ArticlePair;
import dev.parallax.compare.Comparison;
import dev.parallax.formats.Phrases;
import dev.parallax.formats.ReuseCredits;
import dev.parallax.formats.html.Findings.Band;
import dev.parallax.formats.html.Findings.Ribbon;
import dev.parallax.reuse.Passage;
import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The text that two articles share, where it stands in each: bands between two lanes, which cross where text moved. */
final class Ribbons {

    /** The most pairs that are drawn; the tables have all. */
    static final int MOST = 24;

    private final Comparison comparison;
    private final List<String> labels;
    private final ElementIds ids;
    private final Excerpt excerpt;
    private final ReuseCredits credits;

    Ribbons(Comparison comparison, List<String> labels, ElementIds ids, Excerpt excerpt, ReuseCredits credits) {
        this.comparison = comparison;
        this.labels = labels;
        this.ids = ids;
        this.excerpt = excerpt;
        this.credits = credits;
    }

    List<Ribbon> draw() {
        return comparison.pairs().stream()
                .filter(pair -> pair.relation().isReuse() && !pair.passages().isEmpty())
                .sorted(Comparator.comparingInt(Ribbons::words)
                        .reversed()
                        .thenComparing(ArticlePair::a)
                        .thenComparing(ArticlePair::b))
                .limit(MOST)
                .map(this::ribbon)
                .toList();
    }

    private static int words(ArticlePair pair) {
        return pair.passages().stream().mapToInt(Passage::words).sum();
    }

    private Ribbon ribbon(ArticlePair pair) {
        String a = labels.get(pair.a());
        String b = labels.get(pair.b());
        List<Band> bands = new ArrayList<>();
        for (Passage passage : pair.passages()) {
            Article first = comparison.documents().get(pair.a()).article();
            Article second = comparison.documents().get(pair.b()).article();
            bands.add(new Band(
                    passage.kind().label(),
                    switch (passage.kind()) {
                        case COPIED -> "reporting";
                        case QUOTED -> "quotation";
                        case BOILERPLATE -> "furniture of the page";
                    },
                    passage.words(),
                    place(passage.a().start(), first),
                    place(passage.a().end(), first),
                    place(passage.b().start(), second),
                    place(passage.b().end(), second),
                    target(pair.a(), passage.a()),
                    excerpt.of(first.text(), passage.a().start(), passage.a().end())));
        }
        return new Ribbon(
                ElementIds.ribbon(pair.a(), pair.b()),
                a,
                b,
                wordCount(pair.a()),
                wordCount(pair.b()),
                Phrases.capital(Phrases.relation(pair.relation())),
                pair.evidence().isEmpty() ? "" : pair.evidence().get(0),
                Phrases.direction(pair.direction(), a, b),
                credits.sentences(pair, labels),
                bands);
    }

    private String wordCount(int article) {
        return Phrases.counted(comparison.documents().get(article).tokens().size(), "word");
    }

    /** Returns where a position of an article falls on its lane. */
    static int place(int position, Article article) {
        return (int) Math.round(1000.0 * position / Math.max(1, article.text().length()));
    }

    private String target(int article, Span span) {
        int place = 0;
        for (Sentence sentence : comparison.documents().get(article).sentences()) {
            if (sentence.span().start() <= span.start()) {
                place = sentence.index();
            }
        }
        return ids.sentence(new SentenceRef(article, place));
    }
}
