package dev.parallax.spark;

import static org.apache.spark.sql.functions.expr;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Ids that several articles have. Of such articles the first of the input is taken, and the others are refused by name. */
final class RepeatedIds {

    private RepeatedIds() {}

    /** Returns the ids, with the position of the first article of each. */
    static Dataset<Row> of(Dataset<Row> read) {
        return read.where("problem is null")
                .groupBy("id")
                .agg(functions.count("*").as("times"), functions.min("position").as("first"))
                .where("times > 1");
    }

    /** Returns the articles that are taken. */
    static Dataset<Row> once(Dataset<Row> read, Dataset<Row> repeated) {
        Dataset<Row> all = read.where("problem is null").drop("problem", "message");
        return repeated.isEmpty()
                ? all
                : all.join(repeated.withColumnRenamed("id", "repeated"), expr("id = repeated"), "left")
                        .where("first is null or position = first")
                        .drop("repeated", "times", "first");
    }

    /** Returns what could not be read or was not understood, and which articles were refused for their ids. */
    static Dataset<Row> problems(Dataset<Row> read, Dataset<Row> repeated) {
        Dataset<Row> again = read.where("problem is null")
                .join(repeated, "id")
                .where("position > first")
                .selectExpr(
                        "'REFUSED' as problem",
                        "concat('another article of this run has the id \"', id, '\"') as message");
        return read.where("problem is not null").select("problem", "message").unionByName(again);
    }
}
