package dev.parallax.spark;

import static org.apache.spark.sql.functions.expr;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** What a {@link DedupJob} found. Its rows lie in the job's folder and are read when they are asked for. */
public final class DedupResult {

    private final Dataset<Row> read;
    private final Dataset<Row> repeatedIds;
    private final Dataset<Row> articles;
    private final Dataset<Row> members;
    private final Dataset<Row> clusters;
    private final long compared;

    DedupResult(
            Dataset<Row> read,
            Dataset<Row> repeatedIds,
            Dataset<Row> articles,
            Dataset<Row> members,
            Dataset<Row> clusters,
            long compared) {
        this.read = read;
        this.repeatedIds = repeatedIds;
        this.articles = articles;
        this.members = members;
        this.clusters = clusters;
        this.compared = compared;
    }

    /** Returns the number of articles that could be read, each id once. */
    public long articles() {
        return articles.count();
    }

    /** Returns the number of clusters of two or more. */
    public long clusterCount() {
        return clusters.count();
    }

    /** Returns the number of articles that another one stands for. */
    public long dropped() {
        return members.count();
    }

    /** Returns how many pairs of articles were compared exactly. */
    public long compared() {
        return compared;
    }

    /** Returns a line of JSON for each cluster, the same as {@code parallax dedup} writes, in order. */
    public Dataset<String> clusters() {
        return clusters.orderBy("cluster").select("line").as(Encoders.STRING());
    }

    /** Returns the articles that are not kept: {@code id}, and the id of the one that stands for it, {@code kept}. */
    public Dataset<Row> members() {
        Dataset<Row> ids = articles.select("number", "id");
        return members.select(
                        expr(Places.number("place")).as("number"),
                        expr(Places.number("kept")).as("kept_number"))
                .join(ids, "number")
                .join(ids.withColumnRenamed("number", "kept_number").withColumnRenamed("id", "kept"), "kept_number")
                .select("id", "kept");
    }

    /** Returns the number of lines that could not be read, or whose id another article has. */
    public long refused() {
        return problems().where("problem = 'REFUSED'").count();
    }

    /** Returns what could not be read or was not understood: {@code problem} (its severity) and {@code message}. */
    public Dataset<Row> problems() {
        return RepeatedIds.problems(read, repeatedIds);
    }
}
