package dev.parallax.formats;

import dev.parallax.align.Link;
import dev.parallax.align.SentenceRef;
import dev.parallax.compare.Comparison;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sentences of each article for which no other article was found to have a counterpart, those that tell something
 * particular apart from the rest: from sentences without a name, a number or a quotation ("Here are the takeaways:"),
 * and from those that may have a counterpart in very different words. Immutable and thread-safe; made in time linear
 * in sentences and links.
 */
public final class LoneSentences {

    /** From this probability on a candidate that is no link is a reason to doubt that a sentence stands alone. */
    static final double DOUBT = 0.25;

    private static final int LEAST_WORDS = 6;

    /** Names and numbers beyond these make a sentence no more telling. */
    private static final int MOST_SIGNS = 4;

    private final List<List<Lone>> lists = new ArrayList<>();

    /**
     * A sentence without a counterpart.
     *
     * @param sentence the sentence
     * @param weight how much it tells, by its names, numbers and quotations: 0 for nothing particular, at most 5
     * @param doubtful whether another article may say the same in very different words
     */
    public record Lone(SentenceRef sentence, int weight, boolean doubtful) {

        /** Tells whether the sentence is worth showing first. */
        public boolean isTelling() {
            return weight > 0 && !doubtful;
        }
    }

    private LoneSentences(Comparison comparison, ComparisonFigures figures) {
        Map<SentenceRef, Double> closest = new HashMap<>();
        for (Link link : comparison.links()) {
            closest.merge(link.a(), link.probability(), Math::max);
            closest.merge(link.b(), link.probability(), Math::max);
        }
        for (int i = 0; i < comparison.documents().size(); i++) {
            Document document = comparison.documents().get(i);
            List<Lone> lone = new ArrayList<>();
            for (Sentence sentence : document.sentences()) {
                SentenceRef ref = new SentenceRef(i, sentence.index());
                if (sentence.kind().isContent() && figures.tellers(ref) == 1) {
                    lone.add(new Lone(ref, weight(document, sentence), closest.getOrDefault(ref, 0.0) >= DOUBT));
                }
            }
            lists.add(List.copyOf(lone));
        }
    }

    /** Finds the sentences that stand alone in a comparison. */
    public static LoneSentences of(Comparison comparison, ComparisonFigures figures) {
        return new LoneSentences(comparison, figures);
    }

    /** Returns those of an article in text order; all it reports where no facts were found. */
    public List<Lone> of(int article) {
        return lists.get(article);
    }

    private static int weight(Document document, Sentence sentence) {
        if (sentence.tokenCount() < LEAST_WORDS) {
            return 0;
        }
        Tokens tokens = document.tokens();
        int signs = 0;
        for (int t = sentence.firstToken() + 1; t < sentence.endToken(); t++) {
            signs += tokens.isNumber(t) || tokens.isCapitalized(t) ? 1 : 0;
        }
        boolean quoted = document.text(sentence).chars().anyMatch(c -> c == '"' || c == '“' || c == '«' || c == '„');
        return Math.min(signs, MOST_SIGNS) + (quoted ? 1 : 0);
    }
}
