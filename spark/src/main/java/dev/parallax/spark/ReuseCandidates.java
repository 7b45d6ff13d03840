package dev.parallax.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** What a {@link ReuseJob} found. Its rows lie in the job's folder and are read when they are asked for. */
public final class ReuseCandidates {

    private final Dataset<Row> read;
    private final Dataset<Row> repeatedIds;
    private final Dataset<Row> articles;
    private final Dataset<Row> pairs;

    ReuseCandidates(Dataset<Row> read, Dataset<Row> repeatedIds, Dataset<Row> articles, Dataset<Row> pairs) {
        this.read = read;
        this.repeatedIds = repeatedIds;
        this.articles = articles;
        this.pairs = pairs;
    }

    /** Returns the number of articles that could be read, each id once. */
    public long articles() {
        return articles.count();
    }

    /** Returns the pairs as {@code parallax reuse --only} takes them: two ids with a tab between, in order of the input. */
    public Dataset<String> pairs() {
        Dataset<Row> ids = articles.select("position", "id");
        return pairs.join(ids.withColumnRenamed("id", "a"), "position")
                .join(ids.withColumnRenamed("id", "b").withColumnRenamed("position", "later"), "later")
                .orderBy("position", "later")
                .selectExpr("concat(a, '\\t', b)")
                .as(Encoders.STRING());
    }

    /** Returns the number of pairs. */
    public long pairCount() {
        return pairs.count();
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
