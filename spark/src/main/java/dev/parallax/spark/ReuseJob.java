package dev.parallax.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import dev.parallax.reuse.CollectionPairs;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * Finds the pairs of articles that may share a passage, the same as {@link CollectionPairs} does in memory: those with two
 * runs of five words in common that are neither set phrases nor one outlet's furniture. Immutable.
 */
public final class ReuseJob {

    private final boolean parquet;
    private final Consumer<String> progress;

    private ReuseJob(boolean parquet, Consumer<String> progress) {
        this.parquet = parquet;
        this.progress = progress;
    }

    /** Returns a job that reads JSON Lines and says nothing. */
    public static ReuseJob create() {
        return new ReuseJob(false, message -> {});
    }

    /** Returns this job for Parquet, or for JSON Lines. */
    public ReuseJob withParquet(boolean value) {
        return new ReuseJob(value, progress);
    }

    /** Returns this job with someone who is told of each step that is done. */
    public ReuseJob withProgress(Consumer<String> value) {
        return new ReuseJob(parquet, value);
    }

    /**
     * Finds the pairs.
     *
     * @param inputs files, folders (read recursively) or patterns, of one format
     * @param folder where the steps are kept, so that the same call goes on where an earlier one ended
     * @throws IllegalArgumentException if there is no input, or the folder holds another job's steps
     */
    public ReuseCandidates run(SparkSession spark, List<String> inputs, String folder) {
        Steps steps = new Steps(spark, folder, "reuse parquet=" + parquet + ' ' + inputs, progress);
        Dataset<Row> read = steps.step(
                "read",
                () -> ArticleInput.lines(spark, inputs, parquet)
                        .mapPartitions(new RunLines(), Encoders.row(RunLines.SCHEMA)));
        Dataset<Row> repeated = steps.step("repeated-ids", () -> RepeatedIds.of(read));
        Dataset<Row> articles = RepeatedIds.once(read, repeated);
        Dataset<Row> rows = articles.select(
                col("position"), col("outlet"), explode(col("runs")).as("key"));
        Dataset<Row> telling = steps.step("telling-runs", () -> telling(rows));
        Dataset<Row> pairs = steps.step("pairs", () -> pairs(rows.drop("outlet").join(telling, "key")));
        return new ReuseCandidates(read, repeated, articles, pairs);
    }

    /** Returns the runs of at least two articles, not too many, and not all of one outlet that repeats itself. */
    private static Dataset<Row> telling(Dataset<Row> rows) {
        return rows.groupBy("key")
                .agg(
                        functions.count("*").as("articles"),
                        functions.count("outlet").as("known"),
                        functions.min("outlet").as("least"),
                        functions.max("outlet").as("greatest"))
                .where(col("articles").between(2, CollectionPairs.MOST_ARTICLES))
                .where("articles < " + CollectionPairs.REPEATED + " or known < articles or least != greatest")
                .select("key");
    }

    private static Dataset<Row> pairs(Dataset<Row> rows) {
        return rows.join(rows.withColumnRenamed("position", "later"), "key")
                .where("position < later")
                .groupBy("position", "later")
                .count()
                .where(col("count").geq(CollectionPairs.LEAST_SHARED));
    }
}
