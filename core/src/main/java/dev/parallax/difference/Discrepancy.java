package dev.parallax.difference;

import dev.parallax.align.SentenceRef;
import dev.parallax.article.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that reports of the same fact state differently.
 *
 * @param id names it within the comparison: {@code d1}, {@code d2}, ... by first appearance
 * @param kind what differs
 * @param relation how the values stand to one another; where several do, the strongest
 * @param subject what it is about, in words that the sentences have in common
 * @param values what each sentence states; two or more, those that agree with another included. Ordered by sentence; of
 *     figures that were updated, by time of publication
 * @param explanation a sentence for a reader that says what differs
 * @param confidence how sure it is that the values are about the same thing, 0 to 1
 */
public record Discrepancy(
        String id,
        DiscrepancyKind kind,
        DiscrepancyRelation relation,
        String subject,
        List<Value> values,
        String explanation,
        double confidence) {

    /** Takes a copy of the values. */
    public Discrepancy {
        values = List.copyOf(values);
    }

    /**
     * What one sentence states.
     *
     * @param sentence the sentence
     * @param span its characters in the article's text
     * @param text these characters
     * @param amount the number it stands for, in the base unit of what it measures (units of the currency, seconds,
     *     metres; the middle of a range); null for what is no number
     */
    public record Value(
            SentenceRef sentence,
            Span span,
            String text,
            @Nullable Double amount) {}
}
