package dev.parallax.quote;

import dev.parallax.article.Span;
import dev.parallax.internal.BinaryChain;
import dev.parallax.internal.SparseModel;
import dev.parallax.mention.Mention;
import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds indirect quotations: the words without marks that a sentence attributes to somebody. A chain over the words of
 * each sentence says where they probably start and end; the weights are in {@code cue.tsv} and {@code attribution.tsv}.
 */
final class IndirectFinder {

    /** Of an article as many words are looked at; it bounds the work on what is no article. */
    static final int MAX_WORDS = 50_000;

    /** How probable it must be that a word is attributed: below one half, as a missed word costs as much as a false one. */
    private static final double LEAST_PROBABILITY = 0.42;

    private static final int MIN_WORDS = 2;

    private final SparseModel cues = SparseModel.read(IndirectFinder.class, "cue.tsv");
    private final SparseModel attributed = SparseModel.read(IndirectFinder.class, "attribution.tsv");

    /** Returns the indirect quotations outside of these runs, which are taken already, in text order. */
    List<Quotation> find(QuoteMeasurer measurer, boolean[] taken) {
        QuoteContext context = measurer.context;
        List<Quotation> found = new ArrayList<>();
        for (Sentence sentence : context.document.sentences()) {
            int first = sentence.firstToken();
            int end = sentence.endToken();
            if (end > MAX_WORDS) {
                break;
            }
            BinaryChain chain = chain(measurer.attributions, sentence);
            int from = -1;
            for (int i = first; i <= end; i++) {
                boolean in = i < end
                        && chain.inside(i - first) > LEAST_PROBABILITY
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

    private BinaryChain chain(AttributionFeatures features, Sentence sentence) {
        features.enter(sentence.index(), cues);
        int n = sentence.tokenCount();
        double[] inside = new double[n];
        double[] start = new double[n];
        double[] end = new double[n + 1];
        for (int k = 0; k <= n; k++) {
            int i = sentence.firstToken() + k;
            if (k < n) {
                inside[k] = attributed.logOdds(features.inside(i));
                start[k] = attributed.logOdds(features.start(i));
            }
            end[k] = attributed.logOdds(features.end(i));
        }
        return BinaryChain.of(inside, start, end);
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

    /** Returns the nearest mention before a cue, else behind it, outside of the attributed words. */
    private static @Nullable Mention speaker(QuoteContext context, int cue, int from, int end) {
        int sentence = context.sentenceOf[cue];
        for (int distance = 1; distance < 12; distance++) {
            int before = cue - distance;
            if (isSpeaker(context, before, sentence, from, end)) {
                return context.names.mentions().get(context.mentionOf[before]);
            }
            int after = cue + distance;
            if ((from > cue ? distance < 0 : distance < 4) && isSpeaker(context, after, sentence, from, end)) {
                return context.names.mentions().get(context.mentionOf[after]);
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
