package dev.parallax.compare;

import dev.parallax.article.Article;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares reports of one event. Immutable and thread-safe. */
public final class ArticleComparer {

    private final Analyzer analyzer;

    private ArticleComparer(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** Returns a comparer with the default settings. */
    public static ArticleComparer create() {
        return new ArticleComparer(Analyzer.create());
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
        List<Document> documents = articles.stream().map(analyzer::analyze).toList();
        return new Comparison(documents, List.of(), List.of(), List.of());
    }
}
