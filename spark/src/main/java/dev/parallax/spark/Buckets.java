package dev.parallax.spark;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.functions;

/**
 * Rows that share a key. A bucket of very many rows (a press release printed fifty thousand times) is cut into several
 * by a salt, so that no task gets all of it; the few rows that all others are held against go into each part.
 */
final class Buckets {

    private final int hot;

    /**
     * Makes buckets.
     *
     * @param hot the most rows of a key that go into one task
     */
    Buckets(int hot) {
        this.hot = hot;
    }

    /** Returns the keys of two rows or more with their number of rows, {@code size}. */
    static Dataset<Row> sizes(Dataset<Row> rows) {
        // Spark counts within each task first, so that a hot key is no burden here.
        return rows.groupBy("key").count().where("count > 1").withColumnRenamed("count", "size");
    }

    /** Returns the rows whose key another row has as well, with the size of its bucket. */
    Dataset<Row> shared(Dataset<Row> rows, Dataset<Row> sizes) {
        Dataset<Row> large = sizes.where(col("size").gt(hot));
        if (large.isEmpty()) {
            return rows.join(sizes, "key");
        }
        Dataset<Row> small = sizes.where(col("size").leq(hot));
        return rows.join(broadcast(large), "key")
                .unionByName(rows.join(
                                broadcast(large.select("key")), rows.col("key").equalTo(large.col("key")), "left_anti")
                        .join(small, "key"));
    }

    /**
     * Returns the first rows of each key by their {@code place}, and as {@code last} the place of the last of so many, null
     * where there are fewer.
     */
    static Dataset<Row> firsts(Dataset<Row> rows, int limit) {
        WindowSpec byPlace = Window.partitionBy("key").orderBy("place");
        return rows.withColumn("rank", functions.row_number().over(byPlace))
                .where(col("rank").leq(limit))
                .withColumn(
                        "last",
                        functions
                                .max(expr("if(rank = " + limit + ", place, null)"))
                                .over(Window.partitionBy("key")));
    }

    /** Joins rows with other rows of the same key; both have the {@code size} of their bucket and the rows a {@code place}. */
    Dataset<Row> meet(Dataset<Row> rows, Dataset<Row> others) {
        String parts = "cast(ceil(size / " + hot + ") as int)";
        Dataset<Row> salted = rows.withColumn("salt", expr("cast(pmod(hash(place), " + parts + ") as int)"));
        Dataset<Row> repeated = others.withColumn("salt", functions.explode(expr("sequence(0, " + parts + " - 1)")))
                .drop("size");
        return salted.join(repeated, new String[] {"key", "salt"});
    }

    /** Returns an expression for the part that the pairs of an article in a bucket of a size go into. */
    String salt(String article, String size) {
        return "cast(pmod(hash(" + article + "), cast(ceil(" + size + " / " + hot + ") as int)) as int)";
    }
}
