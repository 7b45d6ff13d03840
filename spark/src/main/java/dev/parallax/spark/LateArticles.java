package dev.parallax.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;

import dev.parallax.duplicate.DuplicateSettings;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Finds the articles that stand in longer ones that they are not like: they have nothing to add and are decided upon last.
 */
final class LateArticles {

    private final Steps steps;
    private final DedupOptions options;
    private final Comparisons compared;

    LateArticles(Steps steps, DedupOptions options, Comparisons compared) {
        this.steps = steps;
        this.options = options;
        this.compared = compared;
    }

    /**
     * Returns their numbers, as {@code contained}.
     *
     * @param samples the marked rows of {@link Samples}
     * @param sizes how many articles have which key of a sample
     */
    Dataset<Row> find(Dataset<Row> samples, Dataset<Row> sizes) {
        DuplicateSettings settings = options.deduplicator().settings();
        if (!settings.rule().countsContainment()) {
            return steps.spark()
                    .createDataset(java.util.List.<Long>of(), Encoders.LONG())
                    .toDF("contained");
        }
        // A key that so many have says nothing.
        Dataset<Row> telling = samples.where(col("size").lt(settings.bucketLimit()));
        Dataset<Row> pairs = Samples.pairs(
                        Samples.rare(telling.join(Samples.others(telling).drop("size"), "key")
                                .where("number < other_number")),
                        "number",
                        "other_number")
                .select(col("number").as("one"), col("other_number").as("other"), expr("0 as salt"));
        compared.compare("compare-samples", pairs);
        return steps.step("late", () -> late(sizes, settings));
    }

    private Dataset<Row> late(Dataset<Row> sizes, DuplicateSettings settings) {
        String shorter = "shingles_low < shingles_high";
        Dataset<Row> contained = compared.duplicates()
                .where("not alike and if(" + shorter + ", low_repeats, high_repeats)")
                .withColumn("contained", expr("if(" + shorter + ", low, high)"));
        Dataset<Row> telling =
                sizes.where(col("size").lt(settings.bucketLimit())).select("key");
        return contained
                .select(
                        col("low"),
                        col("high"),
                        col("contained"),
                        col("need"),
                        explode(col("keys")).as("key"))
                .join(telling, "key")
                .groupBy("low", "high", "contained", "need")
                .count()
                .where("count >= need")
                .select("contained")
                .distinct();
    }
}
