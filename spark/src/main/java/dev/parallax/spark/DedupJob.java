package dev.parallax.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;

import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * Finds the articles that repeat one another, with the same result as {@link dev.parallax.duplicate.Deduplicator}: digests
 * of all articles, a number for each in the order of the keep policy, the articles that stand in longer ones, the ones that
 * are kept, clusters around these. Immutable.
 */
public final class DedupJob {

    private static final int HOT_BUCKET = 10_000;

    private final DedupOptions options;
    private final boolean parquet;
    private final int hotBucket;
    private final Consumer<String> progress;

    private DedupJob(DedupOptions options, boolean parquet, int hotBucket, Consumer<String> progress) {
        this.options = options;
        this.parquet = parquet;
        this.hotBucket = hotBucket;
        this.progress = progress;
    }

    /** Returns a job that reads JSON Lines and says nothing. */
    public static DedupJob of(DedupOptions options) {
        return new DedupJob(options, false, HOT_BUCKET, message -> {});
    }

    /** Returns this job for Parquet, or for JSON Lines. */
    public DedupJob withParquet(boolean value) {
        return new DedupJob(options, value, hotBucket, progress);
    }

    /** Returns this job with at most so many articles of one key in a task. */
    public DedupJob withHotBucket(int value) {
        return new DedupJob(options, parquet, value, progress);
    }

    /** Returns this job with someone who is told of each step that is done. */
    public DedupJob withProgress(Consumer<String> value) {
        return new DedupJob(options, parquet, hotBucket, value);
    }

    /**
     * Finds the duplicates.
     *
     * @param inputs files, folders (read recursively) or patterns, of one format
     * @param folder where the steps are kept, so that the same call goes on where an earlier one ended
     * @throws IllegalArgumentException if there is no input, or the folder holds another job's steps
     */
    public DedupResult run(SparkSession spark, List<String> inputs, String folder) {
        Steps steps = new Steps(spark, folder, "dedup " + options + " parquet=" + parquet + ' ' + inputs, progress);
        Dataset<Row> read = steps.step(
                "read",
                () -> ArticleInput.lines(spark, inputs, parquet)
                        .mapPartitions(new DigestLines(options), Encoders.row(DigestLines.SCHEMA)));
        Dataset<Row> repeated = steps.step("repeated-ids", () -> RepeatedIds.of(read));
        Dataset<Row> articles = Numbers.numbered(
                steps.step(
                        "articles",
                        () -> Numbers.marked(RepeatedIds.once(read, repeated), "sort_key")
                                .drop("sort_key")),
                "number");
        Buckets buckets = new Buckets(hotBucket);
        Comparisons compared = new Comparisons(steps, articles, options);
        Dataset<Row> sampleRows = Samples.rows(articles);
        Dataset<Row> sizes = steps.step("sample-sizes", () -> Buckets.sizes(sampleRows));
        Dataset<Row> samples = steps.step("samples", () -> Samples.marked(buckets.shared(sampleRows, sizes)));
        Dataset<Row> late = new LateArticles(steps, options, compared).find(samples, sizes);
        Dataset<Row> places = steps.step("places", () -> places(articles, late));
        Dataset<Row> members = new KeptArticles(steps, buckets, options, compared)
                .members(bands(steps, buckets, articles, places), samples(samples, places));
        Dataset<Row> clusters = new ClusterLines(options).write(steps, members, articles);
        return new DedupResult(read, repeated, articles, members, clusters, compared.count());
    }

    private static Dataset<Row> samples(Dataset<Row> samples, Dataset<Row> places) {
        return samples.join(places, "number").drop("number");
    }

    private static Dataset<Row> bands(Steps steps, Buckets buckets, Dataset<Row> articles, Dataset<Row> places) {
        Dataset<Row> rows = articles.select(col("number"), explode(col("bands")).as("key"));
        Dataset<Row> sizes = steps.step("band-sizes", () -> Buckets.sizes(rows));
        return steps.step(
                "bands",
                () -> buckets.shared(rows, sizes).join(places, "number").drop("number"));
    }

    /** Returns each article's place in the order in which it is decided: as numbered, but the late ones behind, long first. */
    private static Dataset<Row> places(Dataset<Row> articles, Dataset<Row> late) {
        return articles.select("number", "shingles")
                .join(
                        late.withColumn("late", functions.lit(true)),
                        col("number").equalTo(late.col("contained")),
                        "left")
                .select(col("number"), expr(Places.PLACE).as("place"));
    }
}
