package dev.parallax.formats.read;

import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of one article by their keys, as a row, an object or a header gives them. */
final class ArticleRecord {

    private final Map<String, String> values = new HashMap<>();

    /** Notes a value; blank ones count as missing, and the last of several with one key stays. */
    void put(String key, @Nullable String value) {
        if (value == null || value.isBlank()) {
            values.remove(key);
        } else {
            values.put(key, value);
        }
    }

    /** Adds the values of another record for keys without one; values that are references become the names for them. */
    void addAll(ArticleRecord other, Map<String, String> names) {
        other.values.forEach((key, value) -> values.putIfAbsent(key, names.getOrDefault(value, value)));
    }

    /** Returns the value of the first key of the field that has one. */
    @Nullable
    String first(Field field) {
        for (String key : field.keys()) {
            String value = values.get(key);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** Makes the article of this record and passes it on, or says why there is none. */
    void deliver(Source source, long line, String fallbackId, Inbox inbox) {
        deliver(source, line, fallbackId, first(Field.TEXT), inbox);
    }

    /** Makes the article of this record with a text that stands outside of it. */
    void deliver(Source source, long line, String fallbackId, @Nullable String text, Inbox inbox) {
        if (text == null || isEmpty(text)) {
            inbox.problem(Problem.refused(source.shown(), line, "has no text", textAdvice(source)));
            return;
        }
        String headline = stripped(Field.HEADLINE);
        String apart = "0".equals(first(Field.TEXT_START)) ? null : headline;
        long length = text.length() + (apart == null ? 0 : apart.length() + 2L);
        if (length > Article.MAX_LENGTH) {
            inbox.problem(Problem.refused(
                    source.shown(),
                    line,
                    "has " + length + " characters; the limit for one article is " + Article.MAX_LENGTH,
                    "Split it into several articles."));
            return;
        }
        String id = id(source, fallbackId);
        Article article = apart == null
                ? Article.of(id, text).withHeadline(headlineWithin(source, headline, text))
                : Article.of(id, apart, text);
        inbox.article(source, line, described(article, source, line, inbox));
    }

    private String id(Source source, String fallback) {
        // A text file is named by itself; in records an address may stand in for a name.
        String own = source.format() == InputFormat.TEXT ? values.get("id") : stripped(Field.ID);
        return own == null ? fallback : own.strip();
    }

    private static @Nullable String headlineWithin(Source source, @Nullable String told, String text) {
        return told == null && source.format() == InputFormat.TEXT ? PlainHeadline.of(text) : told;
    }

    private Article described(Article article, Source source, long line, Inbox inbox) {
        return article.withOutlet(stripped(Field.OUTLET))
                .withPublished(published(source, line, inbox))
                .withUrl(stripped(Field.URL))
                .withAuthor(stripped(Field.AUTHOR))
                .withLanguage(stripped(Field.LANGUAGE));
    }

    /** Tells whether a text has nothing to read: only spaces, controls and format characters. */
    static boolean isEmpty(String text) {
        return text.codePoints().allMatch(c -> {
            int type = Character.getType(c);
            return Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || type == Character.CONTROL
                    || type == Character.FORMAT;
        });
    }

    private static String textAdvice(Source source) {
        return source.format() == InputFormat.TEXT
                ? "Put the article's text into the file."
                : "Its text must stand under one of " + String.join(", ", Field.TEXT.keys()) + '.';
    }

    private @Nullable String stripped(Field field) {
        String value = first(field);
        return value == null ? null : value.strip();
    }

    private @Nullable PublicationTime published(Source source, long line, Inbox inbox) {
        String value = stripped(Field.PUBLISHED);
        if (value == null) {
            return null;
        }
        Optional<PublicationTime> time = PublicationTime.parse(value);
        if (time.isEmpty()) {
            String shown = value.length() > 60 ? value.substring(0, 60) + "..." : value;
            inbox.problem(Problem.warning(
                    source.shown(),
                    line,
                    "the time \"" + shown + "\" is not ISO-8601 and was left out",
                    "Write it like 2026-03-04T09:15:00+01:00 or 2026-03-04."));
        }
        return time.orElse(null);
    }
}
