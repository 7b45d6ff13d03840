package dev.parallax.cli;

import dev.parallax.align.SentenceRef;
import dev.parallax.compare.Comparison;
import dev.parallax.formats.ComparisonFigures;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** What a summary says of facts that one report alone has: of each report the sentence that tells most, one line each. */
final class LoneLines {

    private static final int LEAST_WORDS = 6;

    /** Names and numbers beyond these make a sentence no more telling. */
    private static final int MOST_SIGNS = 4;

    private final Comparison comparison;
    private final ComparisonFigures figures;

    LoneLines(Comparison comparison, ComparisonFigures figures) {
        this.comparison = comparison;
        this.figures = figures;
    }

    /** Returns the lines, in the order of the articles; none where no facts were found, as then all is alone. */
    List<String> lines(IntFunction<String> tag) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < comparison.documents().size() && !comparison.facts().isEmpty(); i++) {
            Document document = comparison.documents().get(i);
            Sentence best = null;
            int most = 0;
            for (Sentence sentence : document.sentences()) {
                boolean alone =
                        sentence.kind().isContent() && figures.tellers(new SentenceRef(i, sentence.index())) == 1;
                int signs = alone ? signs(document.tokens(), sentence) : 0;
                if (signs > most) {
                    best = sentence;
                    most = signs;
                }
            }
            if (best != null) {
                lines.add(tag.apply(i) + ' ' + document.text(best));
            }
        }
        return lines;
    }

    /** Returns how many words, but for the first, are names or numbers. */
    private static int signs(Tokens tokens, Sentence sentence) {
        int signs = 0;
        for (int t = sentence.firstToken() + 1; t < sentence.endToken(); t++) {
            signs += tokens.isNumber(t) || tokens.isCapitalized(t) ? 1 : 0;
        }
        return sentence.tokenCount() < LEAST_WORDS ? 0 : Math.min(signs, MOST_SIGNS);
    }
}
