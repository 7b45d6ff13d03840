package dev.parallax.formats.json;

import dev.parallax.article.PublicationTime;
import dev.parallax.formats.json.JsonWriter.Layout;
import dev.parallax.story.Story;
import dev.parallax.story.StoryArticle;
import org.jspecify.annotations.Nullable;

/** Writes stories as JSON Lines, one story a line. */
public final class StoriesJson {

    private StoriesJson() {}

    /** Returns the name of a story in outputs, such as {@code s12}. */
    public static String id(Story story) {
        return "s" + story.number();
    }

    /** Returns the story as one line with a line break at its end. */
    public static String of(Story story) {
        JsonWriter json = new JsonWriter();
        json.beginObject(Layout.INLINE);
        json.name("story").value(id(story));
        json.name("title").value(story.title());
        json.name("articles")
                .strings(story.articles().stream().map(StoryArticle::id).toList());
        json.name("outlets").strings(story.outlets());
        json.name("first").value(iso(story.first()));
        json.name("last").value(iso(story.last()));
        json.name("keywords").strings(story.keywords());
        json.name("members").beginArray(Layout.INLINE);
        for (StoryArticle article : story.articles()) {
            json.beginObject(Layout.INLINE);
            json.name("id").value(article.id());
            json.name("similarity").decimal(article.similarity());
            json.name("copy_of").value(article.copyOf());
            json.name("why").value(article.why());
            json.end();
        }
        return json.end().end().toString() + '\n';
    }

    private static @Nullable String iso(@Nullable PublicationTime time) {
        return time == null ? null : time.iso();
    }
}
