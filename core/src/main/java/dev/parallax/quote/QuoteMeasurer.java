package dev.parallax.quote;

import dev.parallax.internal.SparseModel;
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

    final QuoteContext context;
    private final SpeechFeatures speech;
    private final SpeakerFeatures speakers;
    final AttributionFeatures attributions;

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
        return attributions.cue(token);
    }

    /**
     * Returns what tells where attributed words lie in a sentence: for each token what tells that it lies inside, then
     * for each token that a stretch starts there, then for each token and the place past the last that one ends before it.
     *
     * @param sentence the sentence's place in the document
     * @param cues the weights that tell cues
     */
    public List<List<String>> attribution(int sentence, SparseModel cues) {
        attributions.enter(sentence, cues);
        Sentence s = context.document.sentences().get(sentence);
        List<List<String>> rows = new ArrayList<>();
        for (int i = s.firstToken(); i < s.endToken(); i++) {
            rows.add(attributions.inside(i));
        }
        for (int i = s.firstToken(); i < s.endToken(); i++) {
            rows.add(attributions.start(i));
        }
        for (int i = s.firstToken(); i <= s.endToken(); i++) {
            rows.add(attributions.end(i));
        }
        return rows;
    }
}
