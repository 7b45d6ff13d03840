package dev.parallax.text;

import dev.parallax.article.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sentences of a text by rules that look at both sides of every mark.
 *
 * <p>A sentence includes the quotation marks, brackets and reference numbers that close it. A blank line ends a
 * sentence whether or not there is a full stop; whether a single line end does is told from the text (see the package's
 * paragraphs). A quotation or parenthesis that a sentence goes on after, as in {@code "Why?" he asked}, does not end it.
 *
 * <p>The words that the rules need, mostly abbreviations, are tables by language: complete for English, sensible for
 * German, Spanish, French and Italian; other languages get what is common to all. One pass, linear time. Immutable and
 * thread-safe.
 */
public final class SentenceSplitter {

    private final SplitterTable table;

    private SentenceSplitter(SplitterTable table) {
        this.table = table;
    }

    /**
     * Returns the splitter for a language.
     *
     * @param bcp47 a tag such as {@code de-AT}, of which the primary language counts; null where the language is not
     *     known, which is taken for English
     */
    public static SentenceSplitter forLanguage(@Nullable String bcp47) {
        return new SentenceSplitter(SplitterTable.forLanguage(bcp47));
    }

    /**
     * Returns the sentences of a text: trimmed of white space, disjoint, in order; together they hold every unit of the
     * text that is not white space. None reaches over a paragraph.
     */
    public List<Span> split(String text) {
        List<Span> sentences = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(text)) {
            split(text, paragraph, sentences);
        }
        return List.copyOf(sentences);
    }

    /** Adds the sentences of one paragraph to a list. */
    void split(String text, Span paragraph, List<Span> sentences) {
        new SentenceScanner(text, paragraph, table, sentences).scan();
    }
}
