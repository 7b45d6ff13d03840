package dev.parallax.examples;

import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import dev.parallax.duplicate.DuplicateSettings;
import dev.parallax.duplicate.Fingerprinter;
import dev.parallax.duplicate.Match;
import dev.parallax.formats.Phrases;
import dev.parallax.shingle.Shingler;
import dev.parallax.store.Database;
import dev.parallax.store.Durability;
import dev.parallax.store.StoredArticle;
import dev.parallax.store.StoredIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * For an aggregator: articles come in one by one, and each is either new or repeats one of the last two weeks.
 *
 * <p>Each article is held against an index, which takes some microseconds however many articles are in it, and then
 * added to it. What is older than two weeks is forgotten, a day at a time, so that the memory stays the same. The index is kept in a
 * folder: in the middle the service stops, and a new one goes on where it was.
 *
 * <p>Argument: a file or folder of articles; the two events of {@code test-data} unless given. A real service names the folder of
 * its index, of course; this one takes it away again at the end.
 */
public final class AggregatorExample implements AutoCloseable {

    private static final Duration WINDOW = Duration.ofDays(14);

    private final StoredIndex index;
    private final Fingerprinter fingerprinter;

    private AggregatorExample(Path folder) {
        DuplicateSettings settings = DuplicateSettings.create().withSlice(Duration.ofDays(1));
        index = StoredIndex.open(Database.folder(folder), settings, Durability.FULL);
        fingerprinter = Fingerprinter.of(Shingler.create(), settings.scheme());
    }

    /** Runs the example. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("parallax-index");
        List<Article> articles = ExampleArticles.read(args, "test-data/visit", "test-data/ferry").stream()
                .sorted(ExampleArticles.BY_PUBLICATION)
                .toList();
        int middle = articles.size() * 2 / 3;
        try (AggregatorExample aggregator = new AggregatorExample(folder)) {
            articles.subList(0, middle).forEach(aggregator::take);
        }
        System.out.println("-- the service stops, and a new one goes on --");
        try (AggregatorExample aggregator = new AggregatorExample(folder)) {
            articles.subList(middle, articles.size()).forEach(aggregator::take);
            System.out.println(aggregator.index.stats().articles() + " articles of the last " + WINDOW.toDays()
                    + " days are remembered");
        }
        deleteAll(folder);
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Takes an article in and says what of it was there before. */
    private void take(Article article) {
        List<Match> matches = index.queryAndAdd(fingerprinter.fingerprint(article), article, false);
        PublicationTime published = article.published();
        if (published != null) {
            // The stream comes in the order of time: what lies a window behind this article will not be asked for
            // again.
            index.expireBefore(published.earliest().minus(WINDOW).toEpochMilli());
        }
        // A busy service commits every hundred articles, or every second; whoever sent the article gets its answer
        // after that.
        index.commit();
        System.out.println((published == null ? "time unknown" : published) + "  " + article.label() + "\n    "
                + verdict(matches));
    }

    private String verdict(List<Match> matches) {
        if (matches.isEmpty()) {
            return "new";
        }
        Match source = matches.get(0);
        StoredArticle known = index.article(source.id());
        String outlet = known == null ? null : known.known().listed().outlet();
        return String.format(
                Locale.ROOT,
                "repeats %s: %s of it stands there, and %s of that one here (Jaccard %.2f)",
                outlet == null ? source.id() : outlet,
                Phrases.percent(source.overlap().containmentOfA()),
                Phrases.percent(source.overlap().containmentOfB()),
                source.overlap().jaccard());
    }

    @Override
    public void close() {
        index.close();
    }
}
