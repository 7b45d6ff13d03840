package dev.parallax.story;

import dev.parallax.article.Article;
import dev.parallax.text.Analyzer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells which articles report the same event. Immutable and thread-safe.
 *
 * <p>Articles are compared by the cosine of their weighted terms, faded by the time between them, and grouped by
 * average link, as they come: a new article may join a story, begin one, or make two stories one, or one two. In the
 * line of Allan et al., "On-line new event detection and tracking" (SIGIR 1998), and Miranda et al., "Multilingual
 * clustering of streaming news" (EMNLP 2018). The defaults hold for full reports and for briefs.
 */
public final class StoryClusterer {

    /** The default window. */
    public static final Duration WINDOW = Duration.ofDays(8);

    /** The default threshold. */
    public static final double THRESHOLD = 0.19;

    private static final StoryClusterer DEFAULT = new StoryClusterer(WINDOW, THRESHOLD);

    private final Duration window;
    private final double threshold;

    private StoryClusterer(Duration window, double threshold) {
        this.window = window;
        this.threshold = threshold;
    }

    /** Returns a clusterer with the default settings. */
    public static StoryClusterer create() {
        return DEFAULT;
    }

    /**
     * Returns a clusterer with another window: articles that were published further apart are not compared, and their
     * likeness fades towards that, to the e-th part over half the window. A story whose last article is older than the
     * window is closed.
     *
     * @throws IllegalArgumentException if the window is not longer than 0
     */
    public StoryClusterer withWindow(Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException("window " + value + " is not longer than 0");
        }
        return new StoryClusterer(value, threshold);
    }

    /**
     * Returns a clusterer with another threshold: the least mean likeness between the articles of two groups that make
     * one story. Higher ones make smaller stories.
     *
     * @throws IllegalArgumentException if the threshold is not above 0 and at most 1
     */
    public StoryClusterer withThreshold(double value) {
        if (!(value > 0 && value <= 1)) {
            throw new IllegalArgumentException("threshold " + value + " is not above 0 and at most 1");
        }
        return new StoryClusterer(window, value);
    }

    /** Begins a stream. */
    public StoryStream stream() {
        return new StoryStream(window, threshold, true);
    }

    /**
     * Groups articles, which are taken in order of publication and, where that does not tell, of their ids; those
     * whose time is not known come last and may belong to any story, so that none is closed before. The order of the
     * list plays no part.
     *
     * @return each article in exactly one story; the stories by their first articles
     */
    public List<Story> cluster(List<Article> articles, Analyzer analyzer) {
        boolean dated = articles.stream().allMatch(article -> article.published() != null);
        StoryStream stream = new StoryStream(window, threshold, dated);
        List<Article> ordered = new ArrayList<>(articles);
        ordered.sort(Comparator.comparingLong(StoryClusterer::millis).thenComparing(Article::id));
        List<Story> stories = new ArrayList<>();
        for (Article article : ordered) {
            stream.add(analyzer.analyze(article));
            stories.addAll(stream.takeClosed());
        }
        stories.addAll(stream.stories());
        stories.sort(Comparator.comparingLong(Story::number));
        return stories;
    }

    private static long millis(Article article) {
        return article.published() == null
                ? Long.MAX_VALUE
                : article.published().earliest().toEpochMilli();
    }
}
