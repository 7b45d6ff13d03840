package dev.parallax.text;

import dev.parallax.article.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of an article's sentences, each cut out of that of its paragraph when it is first asked for. */
final class SentenceLines {

    private final String article;
    private final List<Span> paragraphs;
    private final List<Line> whole;
    private final List<Span> sentences;
    private final List<Integer> paragraphOf;
    private final @Nullable Line[] made;

    /**
     * Takes what is known of an article.
     *
     * @param whole the line of each paragraph
     * @param paragraphOf the paragraph of each sentence
     */
    SentenceLines(
            String article, List<Span> paragraphs, List<Line> whole, List<Span> sentences, List<Integer> paragraphOf) {
        this.article = article;
        this.paragraphs = paragraphs;
        this.whole = whole;
        this.sentences = sentences;
        this.paragraphOf = paragraphOf;
        this.made = new Line[sentences.size()];
    }

    /** Returns the line of a sentence. */
    Line of(int sentence) {
        Line line = made[sentence];
        if (line == null) {
            int p = paragraphOf.get(sentence);
            line = whole.get(p).part(article, paragraphs.get(p), sentences.get(sentence));
            made[sentence] = line;
        }
        return line;
    }
}
