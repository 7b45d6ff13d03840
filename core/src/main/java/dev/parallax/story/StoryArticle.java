package dev.parallax.story;

import dev.parallax.article.PublicationTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article of a story, and why it is there.
 *
 * @param id the article's id
 * @param outlet who published it
 * @param published when
 * @param similarity the mean likeness to the story's other articles, 0 to 1; of a copy, that to its original; 1 where
 *     there is no other
 * @param terms words that it is about and other articles of the story are too, weightiest first
 * @param copyOf the id of the article whose text it repeats, which alone counts in the story's make-up; or null
 */
public record StoryArticle(
        String id,
        @Nullable String outlet,
        @Nullable PublicationTime published,
        double similarity,
        List<String> terms,
        @Nullable String copyOf) {

    /** Takes a copy of the terms. */
    public StoryArticle {
        terms = List.copyOf(terms);
    }

    /** Says in a sentence why the article is in its story. */
    public String why() {
        if (copyOf != null) {
            return "Repeats " + copyOf + " nearly word for word.";
        }
        return terms.isEmpty()
                ? "No other article is like it."
                : "Like the others of the story, it is about " + String.join(", ", terms) + ".";
    }
}
