package dev.parallax.sentence;

import dev.parallax.article.Span;
import dev.parallax.sentence.LikenessText.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells how alike two short texts are in what they say, such as two sentences or headlines. English. Immutable and
 * thread-safe; the same texts give the same answer in either order.
 *
 * <p>Words are aligned by form, tables, vectors and context; what is aligned and what is not, and two dozen plain
 * measures of overlap, go into a learned model. Looks at the first {@link #MAX_WORDS} words of either text; takes time in
 * the product of the numbers of words.
 */
public final class TextLikeness {

    /** Words beyond this many are left out of account. */
    public static final int MAX_WORDS = LikenessText.MAX_TOKENS;

    /** What is said of two texts of the same words: a reader may still call a pun a difference. */
    private static final double CERTAIN = 0.99;

    private final LikenessModel model;

    private TextLikeness(LikenessModel model) {
        this.model = model;
    }

    /** Returns the likeness with the weights for English that come with Parallax. */
    public static TextLikeness create() {
        return new TextLikeness(LikenessModel.english());
    }

    /** Compares two texts. A text without a word is like no other. */
    public Likeness of(String first, String second) {
        boolean ordered = first.compareTo(second) <= 0;
        LikenessText a = LikenessText.of(ordered ? first : second);
        LikenessText b = LikenessText.of(ordered ? second : first);
        if (a.words.isEmpty() || b.words.isEmpty()) {
            return new Likeness(0, 0, List.of(), List.of(), List.of());
        }
        TextPair pair = new TextPair(a, b);
        LikenessEvidence evidence = LikenessEvidence.of(pair);
        double score = Math.min(1, Math.max(0, model.grade().value(evidence) / 5));
        double probability = model.paraphrase().probability(evidence);
        boolean same = a.forms.equals(b.forms);
        return new Likeness(
                same ? 1 : score,
                same ? Math.max(CERTAIN, probability) : probability,
                matches(pair, ordered),
                unmatched(pair, ordered),
                unmatched(pair, !ordered));
    }

    private static List<Likeness.Match> matches(TextPair pair, boolean ordered) {
        int[] to = ordered ? pair.alignment.toB() : pair.alignment.toA();
        List<Likeness.Match> matches = new ArrayList<>();
        for (int i = 0; i < to.length; i++) {
            if (to[i] >= 0) {
                Span from = pair.words(ordered).get(i).span();
                Span counterpart = pair.words(!ordered).get(to[i]).span();
                matches.add(new Likeness.Match(from, counterpart, pair.aligned(ordered, i)));
            }
        }
        return matches;
    }

    private static List<Span> unmatched(TextPair pair, boolean first) {
        List<Span> spans = new ArrayList<>();
        List<Word> words = pair.words(first);
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).isContent() && pair.aligned(first, i) == 0) {
                spans.add(words.get(i).span());
            }
        }
        return spans;
    }
}
