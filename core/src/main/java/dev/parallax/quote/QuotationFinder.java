package dev.parallax.quote;

import dev.parallax.article.Span;
import dev.parallax.internal.SparseModel;
import dev.parallax.mention.Mention;
import dev.parallax.mention.MentionForm;
import dev.parallax.mention.NamedEntity;
import dev.parallax.mention.Names;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quotations of an article, who speaks and with which cue verb. Immutable and thread-safe.
 *
 * <p>What stands between marks counts as speech unless it looks like a title, a nickname or a word at arm's length; the
 * speaker is the best of the people, bodies and roles mentioned around it. Indirect quotations are the words
 * that a chain over each sentence takes for attributed. All are sums of readable weights, learned from the training part of
 * PolNeAR (Newell et al. 2018). English.
 */
public final class QuotationFinder {

    /** Of how many runs between marks an article's quotations are found at the most; those behind are left out. */
    public static final int MAX_RUNS = 5_000;

    /** A best speaker who is less probable than this is not told. */
    private static final double LEAST_PROBABILITY = 0.25;

    private final SparseModel speech = SparseModel.read(QuotationFinder.class, "speech.tsv");
    private final SparseModel speaker = SparseModel.read(QuotationFinder.class, "speaker.tsv");
    private final AttributionModel attribution = AttributionModel.read();

    private QuotationFinder() {}

    /** Returns a finder with the weights that come with Parallax. */
    public static QuotationFinder create() {
        return new QuotationFinder();
    }

    /** Returns the quotations of a document in text order; they do not overlap. Linear in the text. */
    public List<Quotation> find(Document document) {
        return find(document, Names.of(document));
    }

    /** Returns the quotations of a document whose names are known, in text order; they do not overlap. */
    public List<Quotation> find(Document document, Names names) {
        QuoteMeasurer measurer = QuoteMeasurer.of(document, names);
        double[] attributed = measurer.attributed(attribution);
        boolean[] taken = new boolean[measurer.context.runs.size()];
        List<Quotation> all = marked(measurer, taken);
        all.addAll(IndirectFinder.find(measurer, taken, attributed));
        all.sort(Comparator.comparingInt(quotation -> quotation.span().start()));
        return all;
    }

    /** Returns the quotations between marks, and notes the runs that they take. */
    private List<Quotation> marked(QuoteMeasurer measurer, boolean[] taken) {
        QuoteContext context = measurer.context;
        CueFinder cues = new CueFinder(context);
        List<Quotation> found = new ArrayList<>();
        Mention previous = null;
        for (int run = 0; run < Math.min(MAX_RUNS, context.runs.size()); run++) {
            if (context.runEnd[run] == context.runFirst[run] || speech.logOdds(measurer.speech(run)) < 0) {
                continue;
            }
            taken[run] = true;
            Mention mention = speakerOf(measurer, run, previous);
            Span span = context.runs.get(run).span();
            found.add(new Quotation(
                    span,
                    typeOf(context, run),
                    mention == null ? null : speaker(context, mention),
                    cues.of(run, mention),
                    context.runs.get(run).continues()));
            previous = mention == null ? previous : mention;
        }
        return found;
    }

    private @Nullable Mention speakerOf(QuoteMeasurer measurer, int run, @Nullable Mention previous) {
        int best = -1;
        double highest = Double.NEGATIVE_INFINITY;
        List<Double> scores = new ArrayList<>();
        for (int place : measurer.candidates(run, previous)) {
            double score = speaker.logOdds(measurer.speaker(run, place, previous));
            scores.add(score);
            if (score > highest) {
                highest = score;
                best = place;
            }
        }
        double sum = 0;
        for (double score : scores) {
            sum += StrictMath.exp(score - highest);
        }
        return best < 0 || 1 / sum < LEAST_PROBABILITY
                ? null
                : measurer.context.names.mentions().get(best);
    }

    /** Returns the speaker that a mention names. */
    static Speaker speaker(QuoteContext context, Mention mention) {
        String words = mention.span().in(context.text);
        String name = context.names.entity(mention).map(NamedEntity::canonical).orElse(words);
        boolean pronoun = mention.form() == MentionForm.PRONOUN && !mention.isResolved();
        return new Speaker(pronoun ? words : name, mention.span(), mention.entity());
    }

    /** Words within a sentence of the author's make a mixed quotation. */
    private static QuoteType typeOf(QuoteContext context, int run) {
        Span span = context.runs.get(run).span();
        char before = context.before(span.start());
        boolean embedded = Character.isLetterOrDigit(before) || before == '(';
        boolean small = Character.isLowerCase(context.text.charAt(span.start()));
        return embedded || (small && !Character.isLetterOrDigit(before) && before != ',' && before != ':')
                ? QuoteType.MIXED
                : QuoteType.DIRECT;
    }
}
