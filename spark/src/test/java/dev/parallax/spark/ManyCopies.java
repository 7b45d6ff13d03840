package dev.parallax.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;

/**
 * Measures {@link DedupJob} on one press release printed very often, each time with a few words changed, among as many other
 * articles again in ten: the work of the longest task tells whether a hot bucket falls to one. Arguments: the number of
 * copies, and the most rows of a bucket in a task.
 */
final class ManyCopies {

    private ManyCopies() {}

    public static void main(String[] args) throws IOException {
        int copies = Integer.parseInt(args[0]);
        RandomNews news = new RandomNews(1);
        List<String> release = news.report(4);
        for (int i = 0; i < copies; i++) {
            news.add(news.edited(release, 50));
            if (i % 10 == 0) {
                news.add(news.report(4));
            }
        }
        Path folder = Files.createTempDirectory("copies");
        Path file = Files.write(folder.resolve("news.jsonl"), news.lines());
        SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .appName("copies")
                .config("spark.log.level", "ERROR")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "16")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
        TaskCounts counts = TaskCounts.of(spark);
        long start = System.nanoTime();
        DedupResult result = DedupJob.of(DedupOptions.create())
                .withHotBucket(Integer.parseInt(args[1]))
                .withProgress(step -> System.out.println(step + "; " + counts.take()))
                .run(spark, List.of(file.toString()), folder.resolve("steps").toString());
        System.out.printf(
                Locale.ROOT,
                "%d clusters, %d articles dropped, %d pairs compared, %.1f s%n",
                result.clusterCount(),
                result.dropped(),
                result.compared(),
                (System.nanoTime() - start) / 1e9);
        spark.stop();
    }
}
