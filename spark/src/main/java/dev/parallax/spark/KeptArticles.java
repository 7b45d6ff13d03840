package dev.parallax.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;

import dev.parallax.duplicate.DuplicateSettings;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Decides which articles are kept, and which of these each other article repeats most.
 *
 * <p>One machine takes the articles one by one in their order: each joins an earlier one that is kept, or is kept itself.
 * Here all are decided at once from a guess about which are kept, then again from what came of it, until nothing
 * changes. What does not change any more is what one machine finds: by induction along the order, there is only one set of
 * articles that confirms itself. It takes as many rounds as decisions hang on one another, which is two or three for
 * news; a guess that is wrong costs time but no more.
 */
final class KeptArticles {

    private static final int MOST_ROUNDS = 1_000;

    private final Steps steps;
    private final Buckets buckets;
    private final Comparisons compared;
    private final int limit;

    KeptArticles(Steps steps, Buckets buckets, DedupOptions options, Comparisons compared) {
        this.steps = steps;
        this.buckets = buckets;
        this.compared = compared;
        DuplicateSettings settings = options.deduplicator().settings();
        this.limit = settings.bucketLimit();
    }

    /**
     * Returns the articles that are not kept, each with the one that it repeats: {@code place}, {@code kept} and what the
     * two have in common.
     *
     * @param bands key, size and place, a row for each band of an article that another has as well
     * @param samples the marked rows of {@link Samples} with places
     */
    Dataset<Row> members(Dataset<Row> bands, Dataset<Row> samples) {
        Dataset<Row> dropped = steps.step("round-0", () -> guess(bands));
        for (int round = 1; round <= MOST_ROUNDS; round++) {
            Dataset<Row> before = dropped;
            String name = "round-" + round;
            Dataset<Row> members = round(name, bands, samples, before);
            Dataset<Row> changed = members.select("place")
                    .unionByName(before)
                    .groupBy("place")
                    .count()
                    .where("count = 1");
            if (changed.isEmpty()) {
                return members;
            }
            dropped = members.select("place");
        }
        throw new IllegalStateException("no decision after " + MOST_ROUNDS + " rounds");
    }

    /** Guesses that an article repeats another if in most of its bands it is not the first. */
    private Dataset<Row> guess(Dataset<Row> bands) {
        Dataset<Row> first = bands.groupBy("key")
                .agg(
                        org.apache.spark.sql.functions.min("place").as("first"),
                        org.apache.spark.sql.functions.first("size").as("size"));
        return buckets.meet(bands, first)
                .groupBy("place")
                .agg(expr("avg(if(place = first, 1.0D, 0.0D))").as("share"))
                .where("share < 0.5")
                .select("place");
    }

    private Dataset<Row> round(String name, Dataset<Row> bands, Dataset<Row> samples, Dataset<Row> dropped) {
        Dataset<Row> keys = steps.step(name + "-samples", () -> Buckets.firsts(kept(samples, dropped), limit));
        Dataset<Row> pairs = steps.step(name + "-pairs", () -> pairs(bands, samples, dropped, keys));
        compared.compare(
                name + "-compared",
                pairs.select(
                        expr(Places.number("place")).as("one"),
                        expr(Places.number("kept")).as("other"),
                        expr(buckets.salt("place", "size")).as("salt")));
        return steps.step(name, () -> decisions(pairs, keys));
    }

    private static Dataset<Row> kept(Dataset<Row> rows, Dataset<Row> dropped) {
        return rows.join(dropped, rows.col("place").equalTo(dropped.col("place")), "left_anti");
    }

    /** Returns pairs of an article and an earlier one that is kept: those with a band in common, and those with keys of samples. */
    private Dataset<Row> pairs(Dataset<Row> bands, Dataset<Row> samples, Dataset<Row> dropped, Dataset<Row> keys) {
        Dataset<Row> firsts = Buckets.firsts(kept(bands, dropped), limit)
                .select(col("key"), col("size"), col("place").as("kept"));
        Dataset<Row> byBand = buckets.meet(bands, firsts)
                .where("kept < place")
                .select(col("place"), col("kept"), col("size"), expr("true as band"));
        Dataset<Row> met = buckets.meet(samples, Samples.others(keys.drop("rank")))
                // A key that many kept articles have says nothing to those behind them.
                .where("other_place < place and (last is null or place <= last)");
        Dataset<Row> bySample = Samples.pairs(Samples.rare(met), "place", "other_place")
                .select(col("place"), col("other_place").as("kept"), col("size"), expr("false as band"));
        return byBand.unionByName(bySample)
                .groupBy("place", "kept")
                .agg(
                        org.apache.spark.sql.functions.max("band").as("band"),
                        org.apache.spark.sql.functions.max("size").as("size"));
    }

    /** Returns for each article that repeats kept ones the one that it repeats most. */
    private Dataset<Row> decisions(Dataset<Row> pairs, Dataset<Row> keys) {
        Dataset<Row> repeating = pairs.withColumn("number", expr(Places.number("place")))
                .withColumn("kept_number", expr(Places.number("kept")))
                .join(
                        compared.duplicates(),
                        expr("least(number, kept_number) = low and greatest(number, kept_number) = high"))
                .withColumn("is_low", expr("number = low"))
                .where("if(is_low, low_repeats, high_repeats)");
        // Rows of bands need no more; of samples, enough keys must be common that say something to the article.
        Dataset<Row> full = keys.where(col("rank").equalTo(limit)).select("key", "last");
        Dataset<Row> silent = repeating
                .where("not band")
                .select(col("place"), col("kept"), explode(col("keys")).as("key"))
                .join(full, "key")
                .where("place > last")
                .groupBy("place", "kept")
                .count()
                .withColumnRenamed("count", "silent");
        return repeating
                .join(silent, new String[] {"place", "kept"}, "left")
                .where("band or size(keys) - coalesce(silent, 0) >= need")
                .groupBy("place")
                .agg(expr("max(struct(alike, if(is_low, similarity_low, similarity_high) as similarity, -kept as order,"
                        + " if(is_low, shingles_low, shingles_high) as shingles,"
                        + " if(is_low, shingles_high, shingles_low) as kept_shingles, common)) as best"))
                .selectExpr("place", "-best.order as kept", "best.shingles", "best.kept_shingles", "best.common");
    }
}
