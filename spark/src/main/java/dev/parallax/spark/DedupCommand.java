package dev.parallax.spark;

import dev.parallax.duplicate.DuplicateRule;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds articles that repeat one another. */
@Command(
        name = "dedup",
        mixinStandardHelpOptions = true,
        description = {
            "Finds articles that repeat one another, by the same rule and with the same result as parallax dedup.",
            "",
            "OUTPUT/clusters: JSON Lines in several files, a cluster a line, in order.",
            "OUTPUT/members: Parquet, a row for each article that is not kept: id, and the id of the one kept.",
            "OUTPUT/problems: what could not be read, if anything.",
            ""
        })
final class DedupCommand implements Callable<Integer> {

    @Mixin
    JobOptions job = new JobOptions();

    @Option(names = "--threshold", paramLabel = "T", description = "The least Jaccard similarity; 0.5 unless given.")
    double threshold = DuplicateRule.DEFAULT_JACCARD;

    @Option(
            names = "--containment",
            paramLabel = "C",
            description = "The least share of an article that stands in a longer one; 0.8 unless given, 2 for never.")
    double containment = DuplicateRule.DEFAULT_CONTAINMENT;

    @Option(
            names = "--keep",
            paramLabel = "WHICH",
            description = "earliest (unless given), longest, first (of the input) or outlet:A,B.")
    String keep = "earliest";

    @Option(names = "--window", paramLabel = "DURATION", description = "Such as 36h, 3d or 2w; any time unless given.")
    @Nullable
    String window;

    @Override
    public Integer call() {
        DedupOptions options = new DedupOptions(threshold, containment, keep, window == null ? null : duration(window));
        SparkSession spark = JobOptions.spark("dedup");
        DedupResult result = DedupJob.of(options)
                .withParquet(job.isParquet())
                .withProgress(job::tell)
                .run(spark, job.inputs, job.steps());
        result.clusters().write().mode(SaveMode.Overwrite).text(job.output + "/clusters");
        result.members().write().mode(SaveMode.Overwrite).parquet(job.output + "/members");
        long articles = result.articles();
        long dropped = result.dropped();
        job.tell(articles + " articles, " + result.clusterCount() + " clusters; " + (articles - dropped)
                + " articles are kept and " + dropped + " repeat one of them. " + result.compared()
                + " pairs were compared.");
        return job.finish(result.problems(), result.refused());
    }

    private static Duration duration(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        try {
            if (lower.matches("[0-9]{1,6}[hdw]")) {
                long number = Long.parseLong(lower.substring(0, lower.length() - 1));
                return switch (lower.charAt(lower.length() - 1)) {
                    case 'h' -> Duration.ofHours(number);
                    case 'd' -> Duration.ofDays(number);
                    default -> Duration.ofDays(7 * number);
                };
            }
            return Duration.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("--window " + text + " is no time such as 36h, 3d or 2w", e);
        }
    }
}
