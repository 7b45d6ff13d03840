package dev.parallax.story;

import dev.parallax.internal.Hashing;
import dev.parallax.sentence.BackgroundFrequencies;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.SentenceKind;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Weighs the terms of articles as they come: a term counts for more the rarer it is, in news at large and in what has
 * come so far, and in the headline, at the beginning, or as part of a name. Not thread-safe.
 */
final class StoryTerms {

    /** Numbers of terms; 16 MiB of counts. */
    private static final int BITS = 22;

    /** As many articles does the background count for: the first ones of a stream must not decide what is rare. */
    private static final double BACKGROUND = 1000;

    /** In another language the background knows nothing. */
    private static final double BACKGROUND_OTHER = 10;

    /** The logarithm of the share of articles that a term of rarity 1 is taken to be in. */
    private static final double RAREST = -10.5;

    /** After as many articles older counts begin to fade. */
    private static final int FADE = 200_000;

    private static final int LEAD = 100;
    private static final double IN_HEADLINE = 1.0;
    private static final double IN_LEAD = 0.3;
    private static final double IN_NAME = 0.3;

    /** Two words of a name in a row are a term of their own, which counts for less, as its words count already. */
    private static final double PAIR_OF_NAMES = 0.5;

    private static final int PROBES = 32;
    private static final int KEY_TERMS = 12;

    private final BackgroundFrequencies background = BackgroundFrequencies.english();
    private final int[] articlesWith = new int[1 << BITS];
    private int articles;

    /** Takes an article's terms into the counts, and weighs them. */
    StoryVector vector(Document document) {
        List<Use> uses = new ArrayList<>(collect(document).values());
        uses.sort(Comparator.comparingInt(use -> use.term));
        uses.forEach(use -> articlesWith[use.term]++);
        if (++articles >= FADE) {
            fade();
        }
        boolean english = isEnglish(document);
        double square = 0;
        for (Use use : uses) {
            use.weight = idf(use, english) * (1 + StrictMath.log(use.count)) * use.emphasis();
            square += use.weight * use.weight;
        }
        double length = square > 0 ? StrictMath.sqrt(square) : 1;
        int[] terms = new int[uses.size()];
        float[] weights = new float[terms.length];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = uses.get(i).term;
            weights[i] = (float) (uses.get(i).weight / length);
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < terms.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble((Integer i) -> -weights[i]).thenComparingInt(i -> terms[i]));
        return new StoryVector(
                terms,
                weights,
                order.stream().limit(PROBES).mapToInt(i -> i).toArray(),
                order.stream()
                        .filter(i -> uses.get(i).factor == 1)
                        .limit(KEY_TERMS)
                        .map(i -> new KeyTerm(uses.get(i).stem, uses.get(i).word, weights[i]))
                        .toList());
    }

    /** The inverse document frequency over its largest value, from both counts. */
    private double idf(Use use, boolean english) {
        double prior = english ? BACKGROUND : BACKGROUND_OTHER;
        double atLarge = StrictMath.exp(RAREST * background.rarity(use.stem));
        double share = (articlesWith[use.term] + prior * atLarge) / (articles + prior);
        return Math.max(0, StrictMath.log(share) / RAREST);
    }

    private void fade() {
        articles /= 2;
        for (int i = 0; i < articlesWith.length; i++) {
            articlesWith[i] /= 2;
        }
    }

    private static Map<Integer, Use> collect(Document document) {
        Map<Integer, Use> uses = new LinkedHashMap<>();
        Tokens tokens = document.tokens();
        int read = 0;
        for (Sentence sentence : document.sentences()) {
            if (!sentence.kind().isContent()) {
                continue;
            }
            boolean headline = sentence.kind() == SentenceKind.HEADLINE;
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                String stem = tokens.stem(i);
                if (stem.length() < 2 && Character.isLetterOrDigit(stem.charAt(0)) && stem.charAt(0) < 0x2e80) {
                    continue;
                }
                int term = (int) (Hashing.word(stem) >>> (Long.SIZE - BITS));
                int at = i;
                Use use = uses.computeIfAbsent(
                        term,
                        t -> new Use(
                                t, stem, tokens.span(at).in(document.article().text()), 1));
                boolean name = i > sentence.firstToken() && tokens.isCapitalized(i);
                use.take(headline, read < LEAD, name && !headline);
                if (name && tokens.isCapitalized(i - 1)) {
                    pair(document, i, uses).take(headline, read < LEAD, true);
                }
                read += headline ? 0 : 1;
            }
        }
        return uses;
    }

    /** Returns the use of a capitalised word together with the one before: people and places are told apart by both. */
    private static Use pair(Document document, int at, Map<Integer, Use> uses) {
        Tokens tokens = document.tokens();
        String both = tokens.stem(at - 1) + ' ' + tokens.stem(at);
        return uses.computeIfAbsent(
                (int) (Hashing.word(both) >>> (Long.SIZE - BITS)),
                t -> new Use(
                        t,
                        tokens.stem(at),
                        tokens.span(at).in(document.article().text()),
                        PAIR_OF_NAMES));
    }

    private static boolean isEnglish(Document document) {
        String language = document.language();
        return language == null || language.isBlank() || language.regionMatches(true, 0, "en", 0, 2);
    }

    private static final class Use {
        final int term;
        final String stem;
        final String word;
        final double factor;
        int count;
        boolean headline;
        boolean lead;
        boolean name;
        double weight;

        Use(int term, String stem, String word, double factor) {
            this.term = term;
            this.stem = stem;
            this.word = word;
            this.factor = factor;
        }

        void take(boolean inHeadline, boolean atBeginning, boolean asName) {
            count++;
            headline |= inHeadline;
            lead |= !inHeadline && atBeginning;
            name |= asName;
        }

        double emphasis() {
            return factor * (1 + (headline ? IN_HEADLINE : 0) + (lead ? IN_LEAD : 0) + (name ? IN_NAME : 0));
        }
    }
}
