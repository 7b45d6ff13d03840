package dev.parallax.spark;

import static org.apache.spark.sql.functions.expr;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** All pairs that were compared so far; each is compared once. */
final class Comparisons {

    private final Steps steps;
    private final Dataset<Row> articles;
    private final DedupOptions options;
    private Dataset<Row> all;
    private boolean isFirst = true;

    Comparisons(Steps steps, Dataset<Row> articles, DedupOptions options) {
        this.steps = steps;
        this.articles = articles;
        this.options = options;
        all = steps.spark().createDataFrame(java.util.List.of(), ComparePairs.SCHEMA);
    }

    /**
     * Compares pairs, unless they were compared before.
     *
     * @param name of the step
     * @param pairs by the articles' numbers {@code one} and {@code other}, with a {@code salt}
     */
    void compare(String name, Dataset<Row> pairs) {
        Dataset<Row> fresh = steps.step(name, () -> {
            Dataset<Row> left = isFirst
                    ? pairs
                    : pairs.join(
                            all.select("low", "high"),
                            expr("least(one, other) = low and greatest(one, other) = high"),
                            "left_anti");
            return ComparePairs.of(left, articles, options);
        });
        all = isFirst ? fresh : all.unionByName(fresh);
        isFirst = false;
    }

    /** Returns the pairs of which one repeats the other. */
    Dataset<Row> duplicates() {
        return all.where("low_repeats or high_repeats");
    }

    /** Returns how many pairs were compared. */
    long count() {
        return all.count();
    }
}
