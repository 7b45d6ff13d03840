package dev.parallax.formats.html;

import dev.parallax.align.SentenceRef;
import dev.parallax.article.Article;
import dev.parallax.article.Span;
import dev.parallax.compare.ArticlePair;
import dev.parallax.compare.Comparison;
import dev.parallax.formats.Phrases;
import dev.parallax.formats.ReuseCredits;
import dev.parallax.formats.html.Findings.Band;
import dev.parallax.formats.html.Findings.Flow;
import dev.parallax.formats.html.Findings.Ribbon;
import dev.parallax.formats.html.Findings.Taker;
import dev.parallax.reuse.Direction;
import dev.parallax.reuse.Passage;
import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The text that two articles share, where it stands in each: bands between two lanes, which cross where text moved. */
final class Ribbons {

    /** The most pairs that are drawn; the tables have all. */
    static final int MOST = 24;

    private final Comparison comparison;
    private final List<String> labels;
    private final ElementIds ids;
    private final Excerpt excerpt;
    private final ReuseCredits credits;
    private final List<ArticlePair> pairs;

    Ribbons(Comparison comparison, List<String> labels, ElementIds ids, Excerpt excerpt, ReuseCredits credits) {
        this.comparison = comparison;
        this.labels = labels;
        this.ids = ids;
        this.excerpt = excerpt;
        this.credits = credits;
        pairs = comparison.pairs().stream()
                .filter(pair -> pair.relation().isReuse() && !pair.passages().isEmpty())
                .sorted(Comparator.comparing((ArticlePair pair) -> !isDirected(pair))
                        .thenComparingInt(pair -> -words(pair))
                        .thenComparing(ArticlePair::a)
                        .thenComparing(ArticlePair::b))
                .limit(MOST)
                .toList();
    }

    private static int words(ArticlePair pair) {
        return pair.passages().stream().mapToInt(Passage::words).sum();
    }

    private static boolean isDirected(ArticlePair pair) {
        return pair.direction() == Direction.A_TO_B || pair.direction() == Direction.B_TO_A;
    }

    /** Returns the pairs, those first of which it is known who took the text from whom. */
    List<Ribbon> draw() {
        return pairs.stream().map(this::ribbon).toList();
    }

    /** Returns for each outlet that others appear to have text from, who they are. */
    List<Flow> flows() {
        Map<Integer, List<Taker>> takers = new TreeMap<>();
        for (ArticlePair pair : pairs) {
            if (isDirected(pair)) {
                boolean fromA = pair.direction() == Direction.A_TO_B;
                takers.computeIfAbsent(fromA ? pair.a() : pair.b(), from -> new ArrayList<>())
                        .add(new Taker(
                                labels.get(fromA ? pair.b() : pair.a()),
                                Phrases.percent(fromA ? pair.containmentBInA() : pair.containmentAInB()),
                                ElementIds.ribbon(pair.a(), pair.b())));
            }
        }
        List<Flow> flows = new ArrayList<>();
        takers.forEach((from, others) -> flows.add(new Flow(labels.get(from), others)));
        return flows;
    }

    private Ribbon ribbon(ArticlePair pair) {
        String a = labels.get(pair.a());
        String b = labels.get(pair.b());
        Article first = comparison.documents().get(pair.a()).article();
        Article second = comparison.documents().get(pair.b()).article();
        List<Band> bands = new ArrayList<>();
        for (Passage passage : pair.passages()) {
            bands.add(new Band(
                    passage.kind().label(),
                    switch (passage.kind()) {
                        case COPIED -> "reporting";
                        case QUOTED -> "quotation";
                        case BOILERPLATE -> "page text";
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
                title(pair, a, b),
                a,
                b,
                wordCount(pair.a()),
                wordCount(pair.b()),
                Phrases.capital(Phrases.relation(pair.relation())),
                figures(pair, a, b),
                Phrases.direction(pair.direction(), a, b),
                credits.sentences(pair, labels),
                pair.evidence(),
                bands);
    }

    private static String title(ArticlePair pair, String a, String b) {
        return switch (pair.direction()) {
            case A_TO_B -> a + " → " + b;
            case B_TO_A -> b + " → " + a;
            default -> a + " and " + b;
        };
    }

    /** Says how much of each is in the other, the one of which it is more first. */
    private static String figures(ArticlePair pair, String a, String b) {
        boolean aFirst = pair.containmentAInB() >= pair.containmentBInA();
        return Phrases.shareOfText(
                        aFirst ? pair.containmentAInB() : pair.containmentBInA(), aFirst ? a : b, aFirst ? b : a)
                + "; the other way round it is "
                + Phrases.percent(aFirst ? pair.containmentBInA() : pair.containmentAInB()) + '.';
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
