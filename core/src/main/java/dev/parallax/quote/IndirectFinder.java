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

    /** How far before a cue its subject may stand, and any other that may be meant, in words. */
    private static final int REACH = 30;

    private static final int NEAR = 12;

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
                    if (i - from >= MIN_WORDS && !namesSpeaker(context, taken, from)) {
                        found.add(quotation(measurer, from, i));
                    }
                    from = -1;
                }
            }
        }
        return found;
    }

    /** Tells whether words stand right behind a quotation that ends with a comma, as in {@code “...,” Holm said}. */
    private static boolean namesSpeaker(QuoteContext context, boolean[] taken, int from) {
        int run = from == 0 ? -1 : context.runOf[from - 1];
        if (run < 0 || !taken[run] || context.isCue(from)) {
            return false;
        }
        char last = context.text.charAt(context.runs.get(run).span().end() - 1);
        return last == ',' || last == '?' || last == '!';
    }

    /** Makes a quotation of attributed words, said by whom the sentence names next to the nearest cue. */
    private static Quotation quotation(QuoteMeasurer measurer, int from, int end) {
        QuoteContext context = measurer.context;
        int cue = measurer.attributions.cueNear(from, end);
        Mention speaker = cue < 0 ? null : speaker(measurer, cue, from, end);
        Span words = context.span(from, end);
        return new Quotation(
                words,
                QuoteType.INDIRECT,
                speaker == null ? null : QuotationFinder.speaker(context, speaker),
                cue < 0 ? null : context.cueOf(cue),
                false);
    }

    /**
     * Returns who speaks by a cue, outside of the attributed words: up to three words behind it, where these stand before it,
     * or the nearest before it that no preposition keeps from being its subject; with a participle behind a comma the first
     * such in the sentence, and if there is none the nearest of all.
     */
    private static @Nullable Mention speaker(QuoteMeasurer measurer, int cue, int from, int end) {
        QuoteContext context = measurer.context;
        int sentence = context.sentenceOf[cue];
        boolean isParticiple = context.term(cue).endsWith("ing") && context.before(context.tokens.start(cue)) == ',';
        Mention nearest = null;
        Mention subject = null;
        for (int distance = 1; distance < REACH && cue - distance >= 0; distance++) {
            boolean isNear = subject == null || isParticiple;
            if (isNear && isSpeaker(context, cue - distance, sentence, from, end)) {
                Mention mention = context.names.mentions().get(context.mentionOf[cue - distance]);
                nearest = nearest == null && distance < NEAR ? mention : nearest;
                subject = measurer.speakers.isGoverned(mention) ? subject : mention;
            }
            if (subject == null
                    && from < cue
                    && distance < 4
                    && isSpeaker(context, cue + distance, sentence, from, end)) {
                return context.names.mentions().get(context.mentionOf[cue + distance]);
            }
        }
        return subject == null ? nearest : subject;
    }

    private static boolean isSpeaker(QuoteContext context, int i, int sentence, int from, int end) {
        return i >= 0
                && i < context.tokens.size()
                && context.sentenceOf[i] == sentence
                && context.mentionOf[i] >= 0
                && (i < from || i >= end);
    }
}
