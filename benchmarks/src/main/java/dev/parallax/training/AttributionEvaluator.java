package dev.parallax.training;

import dev.parallax.article.Span;
import dev.parallax.quote.Quotation;
import dev.parallax.quote.QuotationFinder;
import dev.parallax.quote.QuoteType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Scores all attributions, indirect ones included: precision, recall and F1 of the words that are attributed to
 * somebody. Usage: {@code AttributionEvaluator [train|dev]}.
 */
public final class AttributionEvaluator {

    private AttributionEvaluator() {}

    /** Runs the evaluator. */
    public static void main(String[] args) throws IOException {
        List<LabelledQuotes> articles = LabelledQuotes.read(args.length > 0 ? args[0] : "dev");
        QuotationFinder finder = QuotationFinder.create();
        System.out.println("marked only: " + score(articles, finder, false));
        System.out.println("all:         " + score(articles, finder, true));
    }

    private static String score(List<LabelledQuotes> articles, QuotationFinder finder, boolean indirect) {
        long both = 0;
        long system = 0;
        long gold = 0;
        for (LabelledQuotes article : articles) {
            List<Span> found = new ArrayList<>();
            for (Quotation quotation : finder.find(article.document(), article.names())) {
                if (indirect || quotation.type() != QuoteType.INDIRECT) {
                    found.add(quotation.span());
                }
            }
            boolean[] s = article.covered(found);
            boolean[] g = article.attributed();
            for (int i = 0; i < g.length; i++) {
                both += s[i] && g[i] ? 1 : 0;
                system += s[i] ? 1 : 0;
                gold += g[i] ? 1 : 0;
            }
        }
        double p = (double) both / Math.max(1, system);
        double r = (double) both / Math.max(1, gold);
        return String.format(java.util.Locale.ROOT, "words %d P %.4f R %.4f F1 %.4f", gold, p, r, 2 * p * r / (p + r));
    }
}
