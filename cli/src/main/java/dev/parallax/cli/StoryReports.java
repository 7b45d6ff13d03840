package dev.parallax.cli;

import dev.parallax.article.Article;
import dev.parallax.compare.ArticleComparer;
import dev.parallax.compare.Comparison;
import dev.parallax.formats.ParallaxVersion;
import dev.parallax.formats.html.HtmlReport;
import dev.parallax.formats.json.ComparisonJson;
import dev.parallax.formats.json.StoriesJson;
import dev.parallax.story.Story;
import dev.parallax.story.StoryArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes a page for each story that enough outlets reported. */
final class StoryReports {

    /** With fewer outlets there is little to compare. */
    private static final int OUTLETS = 3;

    private final Path folder;
    private final Surroundings surroundings;

    /** Makes the folder where there is none. */
    StoryReports(String folder, Surroundings surroundings) {
        this.surroundings = surroundings;
        try {
            this.folder = Files.createDirectories(Path.of(folder));
        } catch (IOException | InvalidPathException e) {
            throw new CommandFailure("cannot make the folder " + folder + " for the reports. Name another.");
        }
    }

    /** Writes the pages, and returns how many. A copy of another article is compared like any other. */
    int write(List<Story> stories, List<Article> articles) {
        Map<String, Article> byId = new HashMap<>();
        articles.forEach(article -> byId.put(article.id(), article));
        int written = 0;
        for (Story story : stories) {
            if (story.outlets().size() < OUTLETS || story.articles().size() > CompareCommand.MAX_ARTICLES) {
                continue;
            }
            List<Article> members = story.articles().stream()
                    .map(StoryArticle::id)
                    .map(byId::get)
                    .filter(Objects::nonNull)
                    .toList();
            write(ArticleComparer.create().compare(members), StoriesJson.id(story));
            written++;
        }
        return written;
    }

    private void write(Comparison comparison, String name) {
        try (Page page = Page.of(folder.resolve(name + ".html").toString(), surroundings)) {
            page.write(out -> HtmlReport.create()
                    .withVersion(ParallaxVersion.text())
                    .write(comparison, ComparisonJson.of(comparison), out));
        }
    }
}
