package dev.parallax.examples;

import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import dev.parallax.duplicate.DuplicateIndex;
import dev.parallax.duplicate.DuplicateSettings;
import dev.parallax.duplicate.Fingerprinter;
import dev.parallax.duplicate.Match;
import dev.parallax.formats.Phrases;
import dev.parallax.shingle.Shingler;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * For an aggregator: articles come in one by one, and each is either new or repeats one of the last two weeks.
 *
 * <p>Each article is held against an index, which takes some microseconds however many articles are in it, and then
 * added to it. What is older than two weeks is forgotten, a day at a time, so that the memory stays the same.
 *
 * <p>Argument: a file or folder of articles; the two events of {@code test-data} unless given.
 */
public final class AggregatorExample {

    private static final Duration WINDOW = Duration.ofDays(14);

    private final DuplicateSettings settings = DuplicateSettings.create().withSlice(Duration.ofDays(1));
    private final DuplicateIndex index = DuplicateIndex.inMemory(settings);
    private final Fingerprinter fingerprinter = Fingerprinter.of(Shingler.create(), settings.scheme());
    private final Map<String, String> labels = new HashMap<>();

    private AggregatorExample() {}

    /** Runs the example. */
    public static void main(String[] args) {
        AggregatorExample aggregator = new AggregatorExample();
        ExampleArticles.read(args, "test-data/visit", "test-data/ferry").stream()
                .sorted(ExampleArticles.BY_PUBLICATION)
                .forEach(article -> System.out.println(aggregator.take(article)));
        System.out.println(aggregator.index.stats().articles() + " articles of the last " + WINDOW.toDays()
                + " days are remembered");
    }

    /** Takes an article in and says what of it was there before. */
    private String take(Article article) {
        List<Match> matches = index.queryAndAdd(fingerprinter.fingerprint(article));
        labels.put(article.id(), article.label());
        PublicationTime published = article.published();
        if (published != null) {
            // The stream comes in the order of time: what lies a window behind this article will not be asked for
            // again.
            index.expireBefore(published.earliest().minus(WINDOW).toEpochMilli());
        }
        return (published == null ? "time unknown" : published) + "  " + article.label() + "\n    " + verdict(matches);
    }

    private String verdict(List<Match> matches) {
        if (matches.isEmpty()) {
            return "new";
        }
        Match source = matches.get(0);
        return String.format(
                Locale.ROOT,
                "repeats %s: %s of it stands there, and %s of that one here (Jaccard %.2f)",
                labels.get(source.id()),
                Phrases.percent(source.overlap().containmentOfA()),
                Phrases.percent(source.overlap().containmentOfB()),
                source.overlap().jaccard());
    }
}
