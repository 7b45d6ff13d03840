package dev.parallax.examples;

import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import dev.parallax.formats.read.ArticleReader;
import dev.parallax.formats.read.ArticleSink;
import dev.parallax.formats.read.Problem;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where the examples get their articles from. */
final class ExampleArticles {

    /** By time of publication; articles without one come last, and the id decides between equal times. */
    static final Comparator<Article> BY_PUBLICATION =
            Comparator.comparing(ExampleArticles::published).thenComparing(Article::id);

    private ExampleArticles() {}

    /**
     * Reads the articles of the first argument, or of the default paths below the repository's root. That is the
     * system property {@code parallax.root}, or else the working directory.
     */
    static List<Article> read(String[] args, String... defaults) {
        Path root = Path.of(System.getProperty("parallax.root", ""));
        List<String> inputs = args.length > 0
                ? List.of(args[0])
                : Stream.of(defaults).map(path -> root.resolve(path).toString()).toList();
        List<Article> articles = new ArrayList<>();
        ArticleReader.create().read(inputs, new ArticleSink() {
            @Override
            public void article(Article article) {
                articles.add(article);
            }

            @Override
            public void problem(Problem problem) {
                // What cannot be read does not stop the rest, but is never passed over in silence.
                System.err.println(problem.message());
            }
        });
        return articles;
    }

    private static Instant published(Article article) {
        PublicationTime time = article.published();
        return time == null ? Instant.MAX : time.earliest();
    }
}
