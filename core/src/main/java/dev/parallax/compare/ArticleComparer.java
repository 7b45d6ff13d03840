package dev.parallax.compare;

import dev.parallax.align.Link;
import dev.parallax.align.SentenceAligner;
import dev.parallax.align.SentenceRef;
import dev.parallax.article.Article;
import dev.parallax.difference.Differences;
import dev.parallax.quote.QuotationFinder;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import dev.parallax.text.RepeatedText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares reports of one event. Immutable and thread-safe. */
public final class ArticleComparer {

    private final Analyzer analyzer;
    private final SentenceAligner aligner;
    private final QuotationFinder quotationFinder;

    private ArticleComparer(Analyzer analyzer, SentenceAligner aligner, QuotationFinder quotationFinder) {
        this.analyzer = analyzer;
        this.aligner = aligner;
        this.quotationFinder = quotationFinder;
    }

    /** Returns a comparer with the default settings. */
    public static ArticleComparer create() {
        return new ArticleComparer(Analyzer.create(), SentenceAligner.create(), QuotationFinder.create());
    }

    /**
     * Compares the articles with one another.
     *
     * @param articles two or more, each with an id of its own
     * @throws IllegalArgumentException if there are fewer than two, or two have the same id
     */
    public Comparison compare(List<Article> articles) {
        if (articles.size() < 2) {
            throw new IllegalArgumentException("a comparison needs two articles or more, not " + articles.size());
        }
        Set<String> ids = new HashSet<>();
        for (Article article : articles) {
            if (!ids.add(article.id())) {
                throw new IllegalArgumentException("two articles have the id " + article.id());
            }
        }
        List<Document> documents =
                RepeatedText.mark(articles.stream().map(analyzer::analyze).toList());
        List<Link> links = aligner.align(documents);
        boolean[][] linked = new boolean[documents.size()][documents.size()];
        for (Link link : links) {
            linked[link.a().article()][link.b().article()] |= link.isLinked();
        }
        List<ArticlePair> pairs = PairComparer.compare(documents, (a, b) -> linked[a][b]);
        List<Fact> facts = FactFinder.find(documents, links);
        List<List<SentenceRef>> members = facts.stream().map(Fact::members).toList();
        QuoteCollector quotes = QuoteCollector.of(documents, links, quotationFinder);
        Differences differences = Differences.find(documents, links, members, quotes.quotes(), quotes.families());
        return new Comparison(
                documents,
                pairs,
                links,
                facts,
                quotes.quotes(),
                quotes.families(),
                differences.discrepancies(),
                differences.names(),
                differences.wording(),
                differences.substitutions());
    }
}
