package dev.parallax.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;

/**
 * Pairs of articles of which the shorter sample has enough in common with the other.
 *
 * <p>Two articles that have {@code need} of n keys in common have at least m of the rarest n - need + m in common, in
 * whatever order (the prefix filter of Chaudhuri, Ganti and Kaushik, 2006, with the longer prefix of Wang, Li and Feng,
 * 2012). So only the rarest keys of the shorter sample are looked up, and set phrases hardly ever.
 */
final class Samples {

    /** How many of the rarest keys must be common; more makes fewer pairs of more looking up. */
    private static final int LEAST_COMMON = 6;

    private Samples() {}

    /** Returns a row for each key of each sample: number, key, length of the sample, how many must be common. */
    static Dataset<Row> rows(Dataset<Row> articles) {
        return articles.select(
                col("number"),
                functions.size(col("samples")).as("length"),
                col("need"),
                explode(col("samples")).as("key"));
    }

    /**
     * Marks the rows that are looked up.
     *
     * @param shared rows of keys that occur more than once, with the size of their bucket
     */
    static Dataset<Row> marked(Dataset<Row> shared) {
        return shared.withColumn(
                        "rarity",
                        functions.row_number().over(Window.partitionBy("number").orderBy("size", "key")))
                .withColumn("others", functions.count("key").over(Window.partitionBy("number")))
                .withColumn("least", expr("least(need, " + LEAST_COMMON + ")"))
                // Keys that nobody else has are the rarest of all.
                .withColumn("is_rare", expr("length - others + rarity <= length - need + least"))
                .drop("rarity", "others");
    }

    /** Returns those of other rows under names that tell them from the rows that they are joined with. */
    static Dataset<Row> others(Dataset<Row> rows) {
        return rows.withColumnRenamed("place", "other_place")
                .withColumnRenamed("number", "other_number")
                .withColumnRenamed("length", "other_length")
                .withColumnRenamed("least", "other_least")
                .withColumnRenamed("is_rare", "other_is_rare")
                .drop("need");
    }

    /** Returns the rows of {@code joined} that count: the key is one of the rarest of the shorter sample. */
    static Dataset<Row> rare(Dataset<Row> joined) {
        return joined.where(expr("if(length <= other_length, is_rare, other_is_rare)"))
                .withColumn("least", expr("if(length <= other_length, least, other_least)"));
    }

    /** Returns the pairs with enough rare keys in common. */
    static Dataset<Row> pairs(Dataset<Row> rare, String one, String other) {
        return rare.groupBy(one, other)
                .agg(
                        functions.count("*").as("hits"),
                        functions.first("least").as("least"),
                        functions.max("size").as("size"))
                .where("hits >= least")
                .drop("hits", "least");
    }
}
