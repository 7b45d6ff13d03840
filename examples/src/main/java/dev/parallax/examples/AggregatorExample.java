package dev.parallax.examples;

import dev.parallax.article.Article;
import dev.parallax.formats.Phrases;
import dev.parallax.shingle.ShingleSet;
import dev.parallax.shingle.Shingler;
import dev.parallax.text.Analyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * For an aggregator: articles come in one by one, and each is either new or repeats one that is there already.
 *
 * <p>Every new article is compared with all earlier ones, exactly. That is a plain loop whose time grows with the
 * square of the number of articles: fine for some thousands. An index that looks only at likely candidates is not part
 * of this version; it comes with a later one.
 *
 * <p>Argument: a file or folder of articles; the two events of {@code test-data} unless given.
 */
public final class AggregatorExample {

    /** An article that has at least this share of its text in an earlier one repeats it. */
    private static final double REPEATS = 0.8;

    /** From this share on it repeats it in part; reports of one event that were written apart stay far below. */
    private static final double IN_PART = 0.15;

    private final Analyzer analyzer = Analyzer.create();
    private final Shingler shingler = Shingler.create();
    private final List<Seen> seen = new ArrayList<>();

    private AggregatorExample() {}

    /** An article that came in before. */
    private record Seen(Article article, ShingleSet shingles) {}

    /** Runs the example. */
    public static void main(String[] args) {
        AggregatorExample aggregator = new AggregatorExample();
        ExampleArticles.read(args, "test-data/visit", "test-data/ferry").stream()
                .sorted(ExampleArticles.BY_PUBLICATION)
                .forEach(article -> System.out.println(aggregator.take(article)));
    }

    /** Takes an article in and says what of it was there before. */
    private String take(Article article) {
        // The shingles are all runs of three words; how many two articles share tells how much text they share.
        ShingleSet shingles = shingler.shingles(analyzer.analyze(article));
        Seen source = closest(shingles);
        String text = (article.published() == null ? "time unknown" : article.published()) + "  " + article.label()
                + "\n    " + verdict(shingles, source);
        seen.add(new Seen(article, shingles));
        return text;
    }

    /** Returns the earlier article that holds most of this text, the first of equals; null if none holds any. */
    private @Nullable Seen closest(ShingleSet shingles) {
        Seen best = null;
        double most = 0;
        for (Seen earlier : seen) {
            double share = shingles.containmentIn(earlier.shingles());
            if (share > most) {
                most = share;
                best = earlier;
            }
        }
        return best;
    }

    private static String verdict(ShingleSet shingles, @Nullable Seen source) {
        if (source == null) {
            return "new: shares no three words in a row with any earlier article";
        }
        double share = shingles.containmentIn(source.shingles());
        if (share < IN_PART) {
            return "new: no more than " + Phrases.percent(share) + " of it stands in any one earlier article";
        }
        return String.format(
                Locale.ROOT,
                "%s %s: %s of it stands there, and %s of that one here (Jaccard %.2f)",
                share >= REPEATS ? "repeats" : "repeats in part",
                source.article().label(),
                Phrases.percent(share),
                Phrases.percent(source.shingles().containmentIn(shingles)),
                shingles.jaccard(source.shingles()));
    }
}
