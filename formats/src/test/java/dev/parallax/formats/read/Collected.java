package dev.parallax.formats.read;

import dev.parallax.article.Article;
import java.util.ArrayList;
import java.util.List;

/** Keeps everything that a reader passes on. */
final class Collected implements ArticleSink {

    final List<Article> articles = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    ReadCounts counts = new ReadCounts(0, 0, 0, 0, 0);

    static Collected from(ArticleReader reader, Object... inputs) {
        Collected collected = new Collected();
        List<String> names = new ArrayList<>();
        for (Object input : inputs) {
            names.add(input.toString());
        }
        collected.counts = reader.read(names, collected);
        return collected;
    }

    static Collected from(Object... inputs) {
        return from(ArticleReader.create(), inputs);
    }

    @Override
    public void article(Article article) {
        articles.add(article);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    List<String> ids() {
        return articles.stream().map(Article::id).toList();
    }

    /** Returns the one article, if nothing else was read and nothing refused. */
    Article only() {
        if (articles.size() != 1 || !problems.isEmpty()) {
            throw new AssertionError("articles " + ids() + ", problems " + problems);
        }
        return articles.get(0);
    }

    /** Returns the one problem. */
    Problem problem() {
        if (problems.size() != 1) {
            throw new AssertionError("problems " + problems);
        }
        return problems.get(0);
    }

    List<String> refused() {
        return problems.stream()
                .filter(p -> p.severity() == Problem.Severity.REFUSED)
                .map(Problem::message)
                .toList();
    }
}
