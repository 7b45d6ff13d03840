package dev.parallax.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import dev.parallax.duplicate.ArticleDigest;
import dev.parallax.duplicate.DuplicateCluster;
import dev.parallax.duplicate.DuplicateSteps;
import dev.parallax.duplicate.Overlap;
import dev.parallax.formats.json.DuplicatesJson;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Puts clusters into words: a line of JSON for each, as {@code parallax dedup} writes it. */
final class ClusterLines implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1;

    private static final StructType SCHEMA =
            new StructType().add("cluster", DataTypes.LongType).add("line", DataTypes.StringType);

    private final DedupOptions options;

    ClusterLines(DedupOptions options) {
        this.options = options;
    }

    /**
     * Writes the clusters.
     *
     * @param members the articles that repeat others, of {@link KeptArticles}
     * @param articles all articles by number, with their digests
     * @return the number of each cluster, from 0, with its line, where it counts from 1; in order
     */
    Dataset<Row> write(Steps steps, Dataset<Row> members, Dataset<Row> articles) {
        Dataset<Row> joined = members.select(
                expr(Places.number("kept")).as("kept"),
                expr(Places.number("place")).as("number"),
                col("shingles"),
                col("kept_shingles"),
                col("common"));
        Dataset<Row> heads = Numbers.numbered(
                steps.step(
                        "cluster-heads",
                        () -> Numbers.marked(joined.select("kept").distinct(), "kept")),
                "cluster");
        return steps.step("clusters", () -> {
            Dataset<Row> rows = joined.unionByName(heads.selectExpr(
                            "kept", "kept as number", "0 as shingles", "0 as kept_shingles", "0 as common"))
                    .join(heads, "kept")
                    .join(articles.select("number", "digest"), "number");
            return rows.repartitionByRange(col("cluster"))
                    .sortWithinPartitions("cluster", "number")
                    .mapPartitions(this, Encoders.row(SCHEMA));
        });
    }

    @Override
    public Iterator<Row> call(Iterator<Row> members) {
        DuplicateSteps steps = DuplicateSteps.of(options.deduplicator());
        return new Clusters(steps, members);
    }

    /** The clusters of one partition, whose rows stand together. */
    private static final class Clusters implements Iterator<Row> {

        private final DuplicateSteps steps;
        private final Iterator<Row> members;
        private @Nullable Row next;

        Clusters(DuplicateSteps steps, Iterator<Row> members) {
            this.steps = steps;
            this.members = members;
            next = members.hasNext() ? members.next() : null;
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Row next() {
            if (next == null) {
                throw new java.util.NoSuchElementException();
            }
            long cluster = next.<Long>getAs("cluster");
            ArticleDigest kept = null;
            List<ArticleDigest> joined = new ArrayList<>();
            List<Overlap> overlaps = new ArrayList<>();
            boolean isFirst = false;
            while (next != null && next.<Long>getAs("cluster") == cluster) {
                ArticleDigest digest = ArticleDigest.fromBytes(next.getAs("digest"));
                if (next.<Long>getAs("number").equals(next.<Long>getAs("kept"))) {
                    kept = digest;
                    isFirst = joined.isEmpty();
                } else {
                    joined.add(digest);
                    overlaps.add(new Overlap(
                            next.<Integer>getAs("shingles"),
                            next.<Integer>getAs("kept_shingles"),
                            next.<Integer>getAs("common")));
                }
                next = members.hasNext() ? members.next() : null;
            }
            if (kept == null) {
                throw new IllegalStateException("cluster " + cluster + " lost the article that stands for it");
            }
            DuplicateCluster result = steps.cluster("d" + (cluster + 1), kept, joined, overlaps, isFirst);
            return RowFactory.create(cluster, DuplicatesJson.of(result).strip());
        }
    }
}
