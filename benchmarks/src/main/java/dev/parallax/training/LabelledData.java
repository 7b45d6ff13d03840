package dev.parallax.training;

import dev.parallax.article.Article;
import dev.parallax.formats.read.ArticleReader;
import dev.parallax.formats.read.ArticleSink;
import dev.parallax.formats.read.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Where the labelled data lies. The texts belong to their publishers and are not part of the project. */
final class LabelledData {

    private LabelledData() {}

    /** Returns the folder that the environment variable {@code PARALLAX_SHARED} names. */
    static Path folder() {
        String folder = System.getenv("PARALLAX_SHARED");
        if (folder == null || !Files.isDirectory(Path.of(folder))) {
            throw new IllegalStateException("set PARALLAX_SHARED to the folder with the labelled data");
        }
        return Path.of(folder);
    }

    /** Reads the articles of a file, or of the text files of a folder, where labels may lie beside them. */
    static List<Article> articles(Path path) throws IOException {
        List<Article> articles = new ArrayList<>();
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.list(path)) {
                files.filter(file -> file.toString().endsWith(".txt"))
                        .sorted()
                        .forEach(file -> forEachArticle(file, articles::add));
            }
        } else {
            forEachArticle(path, articles::add);
        }
        return articles;
    }

    /** Passes on the articles of a file one by one; one that cannot be read is an error here. */
    static void forEachArticle(Path path, Consumer<Article> consumer) {
        ArticleReader.create().read(List.of(path.toString()), new ArticleSink() {
            @Override
            public void article(Article article) {
                consumer.accept(article);
            }

            @Override
            public void problem(Problem problem) {
                if (problem.severity() == Problem.Severity.REFUSED) {
                    throw new IllegalStateException(problem.place() + ": " + problem.message());
                }
            }
        });
    }
}
