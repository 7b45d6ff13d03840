package dev.parallax.sentence;

import dev.parallax.article.Span;
import java.util.List;

/**
 * How alike two texts are in what they say, as far as words tell, and why.
 *
 * @param score graded likeness of meaning, 0 (unlike) to 1 (the same)
 * @param paraphraseProbability the estimated chance that a reader would call the two the same statement, 0 to 1
 * @param matches the words that stand for one another, in the order of the first text
 * @param onlyInFirst words of content of the first text without a counterpart, in order
 * @param onlyInSecond the same of the second text
 */
public record Likeness(
        double score,
        double paraphraseProbability,
        List<Match> matches,
        List<Span> onlyInFirst,
        List<Span> onlyInSecond) {

    /** Takes copies of the lists. */
    public Likeness {
        matches = List.copyOf(matches);
        onlyInFirst = List.copyOf(onlyInFirst);
        onlyInSecond = List.copyOf(onlyInSecond);
    }

    /**
     * Two words or phrases that stand for one another.
     *
     * @param first the place in the first text
     * @param second the place in the second text
     * @param likeness 1 for the same stem; less for another form, a synonym, a place and its people, another spelling or
     *     a word of like use
     */
    public record Match(Span first, Span second, double likeness) {}
}
