package dev.parallax.quote;

import dev.parallax.article.Span;
import dev.parallax.mention.Mention;
import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds indirect quotations: the words without marks that a sentence attributes to somebody. A chain over the words of
 * each sentence says where they probably start and end. Stateless.
 */
final class IndirectFinder {

    /** How probable it must be that a word is attributed: what finds most words of held back articles at even costs. */
    private static final double LEAST_PROBABILITY = 0.3;

    private static final int MIN_WORDS = 2;

    private IndirectFinder() {}

    /**
     * Returns the indirect quotations in text order.
     *
     * @param taken the runs between marks that are quotations already
     * @param attributed how probable it is that each token is attributed to somebody
     */
    static List<Quotation> find(QuoteMeasurer measurer, boolean[] taken, double[] attributed) {
        QuoteContext context = measurer.context;
        List<Quotation> found = new ArrayList<>();
        for (Sentence sentence : context.document.sentences()) {
            int from = -1;
            for (int i = sentence.firstToken(); i <= sentence.endToken(); i++) {
                boolean in = i < sentence.endToken()
                        && attributed[i] > LEAST_PROBABILITY
                        && !(context.runOf[i] >= 0 && taken[context.runOf[i]]);
                if (in && from < 0) {
                    from = i;
                } else if (!in && from >= 0) {
                    if (i - from >= MIN_WORDS) {
                        found.add(quotation(measurer, from, i));
                    }
                    from = -1;
                }
            }
        }
        return found;
    }

    /** Makes a quotation of attributed words, said by whom the sentence names next to the nearest cue. */
    private static Quotation quotation(QuoteMeasurer measurer, int from, int end) {
        QuoteContext context = measurer.context;
        int cue = measurer.attributions.cueNear(from, end);
        Mention speaker = cue < 0 ? null : speaker(context, cue, from, end);
        Span words = context.span(from, end);
        return new Quotation(
                words,
                QuoteType.INDIRECT,
                speaker == null ? null : QuotationFinder.speaker(context, speaker),
                cue < 0 ? null : context.cueOf(cue),
                false);
    }

    /** Returns the mention nearest to a cue, outside of the attributed words: before it, else up to three words behind. */
    private static @Nullable Mention speaker(QuoteContext context, int cue, int from, int end) {
        int sentence = context.sentenceOf[cue];
        for (int distance = 1; distance < 12; distance++) {
            if (isSpeaker(context, cue - distance, sentence, from, end)) {
                return context.names.mentions().get(context.mentionOf[cue - distance]);
            }
            if (from < cue && distance < 4 && isSpeaker(context, cue + distance, sentence, from, end)) {
                return context.names.mentions().get(context.mentionOf[cue + distance]);
            }
        }
        return null;
    }

    private static boolean isSpeaker(QuoteContext context, int i, int sentence, int from, int end) {
        return i >= 0
                && i < context.tokens.size()
                && context.sentenceOf[i] == sentence
                && context.mentionOf[i] >= 0
                && (i < from || i >= end);
    }
}
