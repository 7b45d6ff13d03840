package dev.parallax.story;

import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.SentenceKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article of a stream as long as its story may still change. */
final class OpenArticle {

    private static final int MAX_TITLE = 200;

    final int serial;
    final String id;
    final @Nullable String outlet;
    final @Nullable PublicationTime published;
    final String title;

    /** The middle of when it may have been published, in milliseconds; NaN if that is not known. */
    final double time;

    /** The time by which it leaves the window. */
    double leaves;

    final List<KeyTerm> key;

    /** Its terms; null once it has left the window, or where it is a copy. */
    @Nullable
    StoryVector vector;

    /** Earlier articles that it is like, by their serial numbers, ascending, and how much, faded by time. */
    int[] neighbours = {};

    float[] likeness = {};

    @Nullable
    OpenArticle copyOf;

    float copyLikeness;
    OpenStory story;

    // A story is given to it at once, by whoever makes it.
    @SuppressWarnings("NullAway.Init")
    OpenArticle(int serial, Document document, StoryVector vector) {
        Article article = document.article();
        this.serial = serial;
        this.id = article.id();
        this.outlet = article.outlet();
        this.published = article.published();
        this.title = title(document);
        this.vector = vector;
        this.key = vector.key();
        this.time = published == null ? Double.NaN : middle(published.earliest(), published.latest());
    }

    /** Returns how far apart two articles were published, in milliseconds; 0 where one time is not known. */
    static double gap(double a, double b) {
        double gap = Math.abs(a - b);
        return Double.isNaN(gap) ? 0 : gap;
    }

    private static double middle(Instant earliest, Instant latest) {
        return earliest.getEpochSecond() * 500.0 + latest.getEpochSecond() * 500.0;
    }

    private static String title(Document document) {
        String title = document.article().headline();
        for (Sentence sentence : document.sentences()) {
            if (title != null && !title.isBlank()) {
                break;
            }
            if (sentence.kind() == SentenceKind.HEADLINE || sentence.kind() == SentenceKind.BODY) {
                title = document.text(sentence);
            }
        }
        String line = title == null ? "" : title.strip();
        return line.length() <= MAX_TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, MAX_TITLE) - 1)) + "\u2026";
    }
}
