package dev.parallax.story;

import dev.parallax.article.PublicationTime;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Articles that report the same event. Immutable.
 *
 * @param number names the story within its stream: 1, 2, ... in order of their first articles; a story that joins an
 *     older one goes on under the older number
 * @param title the headline, or the first words, of the article that is most like the others
 * @param articles its articles, by time, then in order of arrival; one or more
 * @param keywords the words that most tell the story from others, weightiest first
 */
public record Story(long number, String title, List<StoryArticle> articles, List<String> keywords) {

    /** Takes copies of the lists. */
    public Story {
        articles = List.copyOf(articles);
        keywords = List.copyOf(keywords);
    }

    /** Returns who reported it, in alphabetical order. */
    public List<String> outlets() {
        TreeSet<String> outlets = new TreeSet<>();
        articles.stream().map(StoryArticle::outlet).filter(Objects::nonNull).forEach(outlets::add);
        return List.copyOf(outlets);
    }

    /** Returns the first time of publication that is known. */
    public @Nullable PublicationTime first() {
        return articles.stream()
                .map(StoryArticle::published)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Returns the last time of publication that is known. */
    public @Nullable PublicationTime last() {
        return articles.stream()
                .map(StoryArticle::published)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
