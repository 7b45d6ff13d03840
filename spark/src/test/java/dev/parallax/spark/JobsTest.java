package dev.parallax.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.duplicate.DuplicateRun;
import dev.parallax.formats.json.DuplicatesJson;
import dev.parallax.formats.read.ArticleReader;
import dev.parallax.formats.read.ArticleSink;
import dev.parallax.formats.read.Problem;
import dev.parallax.reuse.CollectionPairs;
import dev.parallax.reuse.ReuseText;
import dev.parallax.text.Analyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Runs the jobs on a Spark of this process. A step takes about a second however few its rows, so tests are few and full. */
@EnabledForJreRange(max = JRE.JAVA_21, disabledReason = "Spark 4.0 runs on Java 17 and 21")
final class JobsTest {

    @TempDir
    Path folder;

    /** Everything that decides: copies beyond the limit of a bucket, chains of versions, briefs, furniture. */
    private static List<String> news(long seed, int reports, int copies) {
        RandomNews news = new RandomNews(seed);
        List<String> furniture = news.report(3);
        for (int i = 0; i < reports; i++) {
            List<String> report = news.report(3 + news.next(5));
            news.add(report);
            for (int edited = news.next(4); edited > 0; edited--) {
                news.add(news.edited(report, 8 + news.next(60)));
            }
            news.add(RandomNews.part(report, 0, 2));
            news.add(RandomNews.joined(report, news.report(4)));
        }
        List<String> release = news.report(6);
        for (int i = 0; i < copies; i++) {
            news.add(i % 3 == 0 ? release : news.edited(release, 40));
            news.add(RandomNews.joined(news.report(2), furniture));
        }
        for (int i = 0; i < 5; i++) {
            news.add(RandomNews.part(release, 1, 4));
        }
        List<String> version = news.report(5);
        for (int i = 0; i < copies / 12; i++) {
            news.add(version);
            version = news.edited(version, 14);
        }
        return news.lines();
    }

    private static void read(List<Path> files, Consumer<Article> articles) {
        ArticleReader.create().read(files.stream().map(Path::toString).toList(), new ArticleSink() {
            @Override
            public void article(Article article) {
                articles.accept(article);
            }

            @Override
            public void problem(Problem problem) {}
        });
    }

    private static List<String> clusters(List<Path> files, DedupOptions options) {
        DuplicateRun run = options.deduplicator().start();
        DuplicateRun.Worker worker = run.worker();
        read(files, article -> worker.add(article, run.size()));
        return run.finish(2).clusters().stream()
                .map(cluster -> DuplicatesJson.of(cluster).strip())
                .toList();
    }

    private static List<String> pairs(List<Path> files) {
        List<ReuseText> texts = new ArrayList<>();
        read(files, article -> texts.add(ReuseText.of(Analyzer.create().analyze(article))));
        CollectionPairs pairs = CollectionPairs.of(texts);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            lines.add(id(texts, pairs.first(i)) + '\t' + id(texts, pairs.second(i)));
        }
        return lines;
    }

    private static String id(List<ReuseText> texts, int place) {
        return texts.get(place).document().article().id();
    }

    private static List<String> parts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .flatMap(JobsTest::linesOf)
                    .toList();
        }
    }

    private static Stream<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void findsTheDuplicatesThatOneMachineFinds() throws IOException {
        Path file = Files.write(folder.resolve("news.jsonl"), news(1, 12, 72));
        List<String> expected = clusters(List.of(file), DedupOptions.create());
        assertThat(expected).hasSizeGreaterThan(10);
        DedupResult result = DedupJob.of(DedupOptions.create())
                .withHotBucket(20)
                .run(
                        Sparks.session(),
                        List.of(file.toString()),
                        folder.resolve("steps").toString());
        assertThat(result.clusters().collectAsList()).isEqualTo(expected);
        assertThat(result.refused()).isZero();
    }

    @Test
    void submitsAndGoesOnWhereItEnded() throws IOException {
        List<String> lines = news(2, 10, 6);
        Path first = Files.write(folder.resolve("first news.jsonl"), lines.subList(0, 20));
        List<String> rest = new ArrayList<>(lines.subList(20, lines.size()));
        rest.addAll(List.of(
                lines.get(3), "{\"id\": \"cut", "{\"title\": \"No text\"}", "{\"text\": \"No id but a text\"}"));
        Path second = Files.write(folder.resolve("second.jsonl"), rest);
        Path out = folder.resolve("out");
        DedupOptions options = DedupOptions.create()
                .withThreshold(0.3)
                .withKeep("outlet:Outlet C,Outlet A")
                .withWindow(Duration.ofDays(2));
        Sparks.session();
        String[] command = {
            "dedup",
            first.toString(),
            second.toString(),
            "--output",
            out.toString(),
            "--threshold",
            "0.3",
            "--keep",
            "outlet:Outlet C,Outlet A",
            "--window",
            "2d"
        };
        assertThat(ParallaxSpark.run(command)).isEqualTo(ParallaxSpark.SOME_UNREAD);
        List<String> expected = clusters(List.of(first, second), options);
        assertThat(expected).hasSizeGreaterThan(5);
        assertThat(parts(out.resolve("clusters"))).isEqualTo(expected);
        assertThat(String.join("\n", parts(out.resolve("problems"))))
                .contains("second.jsonl:" + (rest.size() - 2) + ": is not valid JSON")
                .contains("has no text")
                .contains("another article of this run has the id");

        // The last step is lost, and the input with it: all that came before is still there.
        Files.delete(out.resolve("steps/clusters/_SUCCESS"));
        Files.delete(second);
        Files.writeString(second, "{\"id\": \"x\", \"text\": \"Nothing\"}\n");
        assertThat(ParallaxSpark.run(command)).isEqualTo(ParallaxSpark.SOME_UNREAD);
        assertThat(parts(out.resolve("clusters"))).isEqualTo(expected);

        command[5] = "0.4";
        assertThat(ParallaxSpark.run(command)).as("another job's steps").isEqualTo(1);
    }

    @Test
    void findsTheCandidatesOfReuseInLinesAndParquet() throws IOException {
        Path file = Files.write(folder.resolve("news.jsonl"), news(3, 10, 110));
        List<String> expected = pairs(List.of(file));
        assertThat(expected).hasSizeGreaterThan(100);
        Path out = folder.resolve("out");
        Sparks.session();
        assertThat(ParallaxSpark.run("reuse", file.toString(), "--output", out.toString(), "--quiet"))
                .isZero();
        assertThat(parts(out.resolve("pairs"))).isEqualTo(expected);

        String rows = folder.resolve("news.parquet").toString();
        Sparks.session().read().json(file.toString()).coalesce(1).write().parquet(rows);
        ReuseCandidates again = ReuseJob.create()
                .withParquet(true)
                .run(Sparks.session(), List.of(rows), folder.resolve("steps").toString());
        assertThat(again.pairs().collectAsList()).isEqualTo(expected);
    }

    @Test
    void tellsWhatIsWrongWithTheCommand() {
        Sparks.session();
        assertThat(ParallaxSpark.run()).isEqualTo(2);
        assertThat(ParallaxSpark.run("dedup", "--output", "x")).isEqualTo(2);
        String out = folder.resolve("out").toString();
        assertThat(ParallaxSpark.run("dedup", folder.resolve("none.jsonl").toString(), "--output", out))
                .isEqualTo(1);
        assertThat(ParallaxSpark.run("dedup", "x", "--output", out, "--keep", "newest"))
                .isEqualTo(1);
        assertThat(ParallaxSpark.run("dedup", "x", "--output", out, "--window", "soon"))
                .isEqualTo(1);
    }
}
