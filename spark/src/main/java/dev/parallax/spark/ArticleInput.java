package dev.parallax.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.udf;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;

/**
 * The lines of the input: of JSON Lines (packed or not) as they are, of Parquet each row as the JSON object that its
 * columns make. Each has its file, that file's number in the order of the input, the byte at which its part of the file
 * begins, and, of Parquet, its row (else -1).
 */
final class ArticleInput {

    private ArticleInput() {}

    /**
     * Returns the lines of all inputs.
     *
     * @param inputs files, folders (read recursively) or patterns, of one format
     * @throws IllegalArgumentException if there is no file
     */
    static Dataset<Row> lines(SparkSession spark, List<String> inputs, boolean parquet) {
        List<Dataset<Row>> parts = new ArrayList<>();
        HashMap<String, Integer> numbers = new HashMap<>();
        for (String input : inputs) {
            Dataset<Row> raw = spark.read()
                    .option("recursiveFileLookup", true)
                    .option("lineSep", "\n")
                    .format(parquet ? "parquet" : "text")
                    .load(input);
            String[] names = raw.inputFiles();
            Arrays.sort(names);
            for (String name : names) {
                if (numbers.put(place(name), numbers.size()) != null) {
                    throw new IllegalArgumentException(name + " is named twice in the input");
                }
            }
            parts.add(raw.select(
                    (parquet ? to_json(struct(col("*"))) : col("value"))
                            .cast("binary")
                            .as("line"),
                    col("_metadata.file_path").as("file"),
                    col("_metadata.file_block_start").as("part"),
                    (parquet ? col("_metadata.row_index") : lit(-1L)).as("row")));
        }
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException(inputs + ": no file is there");
        }
        UDF1<String, Integer> number = file -> numbers.get(place(file));
        return parts.stream()
                .reduce(Dataset::unionByName)
                .orElseThrow()
                .withColumn("file_number", udf(number, DataTypes.IntegerType).apply(col("file")));
    }

    /** Spark writes one file's address in several ways; these are the parts that they agree in. */
    private static String place(String address) {
        URI uri = URI.create(address);
        return Objects.requireNonNullElse(uri.getAuthority(), "") + uri.getPath();
    }
}
