package dev.parallax.quote;

import dev.parallax.internal.BinaryChain;
import dev.parallax.internal.FeatureRow;
import dev.parallax.mention.Mention;
import dev.parallax.mention.Names;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is measured of an article in order to find its quotations: the features that the weights are for. For training;
 * {@code QuotationFinder} gives the quotations themselves. Not thread-safe.
 */
public final class QuoteMeasurer {

    /** Of an article as many words are looked at for attributed ones; it bounds the work on what is no article. */
    private static final int MAX_WORDS = 50_000;

    final QuoteContext context;
    final AttributionFeatures attributions;
    private final SpeechFeatures speech;
    final SpeakerFeatures speakers;

    private QuoteMeasurer(QuoteContext context) {
        this.context = context;
        this.speech = new SpeechFeatures(context);
        this.speakers = new SpeakerFeatures(context);
        this.attributions = new AttributionFeatures(context);
    }

    /** Returns a measurer of an article with these names. */
    public static QuoteMeasurer of(Document document, Names names) {
        return new QuoteMeasurer(new QuoteContext(document, names));
    }

    /** Returns what tells whether a run of {@link Document#quoted()} is speech. */
    public List<String> speech(int run) {
        return speech.of(run);
    }

    /** Returns the places in {@link Names#mentions()} of those who may have spoken a run, after a speaker if any. */
    public List<Integer> candidates(int run, @Nullable Mention previous) {
        return speakers.candidates(run, previous);
    }

    /**
     * Returns what tells whether a mention is the speaker of a run.
     *
     * @param place the mention's place in {@link Names#mentions()}
     * @param previous the speaker of the quotation before, null if there is none
     */
    public List<String> speaker(int run, int place, @Nullable Mention previous) {
        return speakers.of(run, place, previous);
    }

    /** Returns what tells whether a token is the cue of an attribution. */
    public List<String> cue(int token) {
        FeatureRow row = FeatureRow.naming();
        attributions.cue(token, row);
        return row.takeNames();
    }

    /**
     * Returns what tells where attributed words lie in a sentence: for each token what tells that it lies inside, then
     * for each token that a stretch starts there, then for each token and the place past the last that one ends before it.
     *
     * @param sentence the sentence's place in the document
     * @param model the weights; of these only those that tell cues are used
     */
    public List<List<String>> attribution(int sentence, AttributionModel model) {
        attributions.enter(sentence, FeatureRow.summing(model.cues));
        Sentence s = context.document.sentences().get(sentence);
        FeatureRow row = FeatureRow.naming();
        List<List<String>> rows = new ArrayList<>();
        for (int i = s.firstToken(); i < s.endToken(); i++) {
            attributions.inside(i, row);
            rows.add(row.takeNames());
        }
        for (int i = s.firstToken(); i < s.endToken(); i++) {
            attributions.start(i, row);
            rows.add(row.takeNames());
        }
        for (int i = s.firstToken(); i <= s.endToken(); i++) {
            attributions.end(i, row);
            rows.add(row.takeNames());
        }
        return rows;
    }

    /**
     * Returns for each token how probable it is that its words are attributed to somebody, 0 to 1; 0 for those behind
     * the first {@value #MAX_WORDS}.
     */
    public double[] attributed(AttributionModel model) {
        double[] p = new double[context.tokens.size()];
        FeatureRow cueRow = FeatureRow.summing(model.cues);
        FeatureRow row = FeatureRow.summing(model.chain);
        for (Sentence s : context.document.sentences()) {
            if (s.endToken() > MAX_WORDS) {
                break;
            }
            attributions.enter(s.index(), cueRow);
            if (!attributions.isPromising()) {
                continue;
            }
            BinaryChain chain = chain(s, row);
            for (int i = s.firstToken(); i < s.endToken(); i++) {
                p[i] = chain.inside(i - s.firstToken());
            }
        }
        return p;
    }

    private BinaryChain chain(Sentence s, FeatureRow row) {
        int n = s.tokenCount();
        double[] inside = new double[n];
        double[] start = new double[n];
        double[] end = new double[n + 1];
        for (int k = 0; k <= n; k++) {
            int i = s.firstToken() + k;
            if (k < n) {
                attributions.inside(i, row);
                inside[k] = row.takeSum();
                attributions.start(i, row);
                start[k] = row.takeSum();
            }
            attributions.end(i, row);
            end[k] = row.takeSum();
        }
        return BinaryChain.of(inside, start, end);
    }
}
