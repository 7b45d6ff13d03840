package dev.parallax.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all jobs are told: where articles come from and where results go. */
final class JobOptions {

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files, folders or patterns that every machine can read, all of one format.")
    List<String> inputs = new ArrayList<>();

    @Option(
            names = "--output",
            required = true,
            paramLabel = "DIR",
            description = "Where the results go; a folder that every machine can write to.")
    String output = "";

    @Option(
            names = "--steps",
            paramLabel = "DIR",
            description = "Where the steps are kept; OUTPUT/steps unless given. The same command goes on after the last"
                    + " whole step that it finds there. Remove it when the results are there.")
    @Nullable
    String steps;

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = "jsonl (unless given; packed with gzip or not) or parquet.")
    String format = "jsonl";

    @Option(names = "--quiet", description = "Do not tell of the steps.")
    boolean quiet;

    boolean isParquet() {
        return switch (format) {
            case "jsonl" -> false;
            case "parquet" -> true;
            default -> throw new IllegalArgumentException("--input-format " + format + " is neither jsonl nor parquet");
        };
    }

    String steps() {
        return steps == null ? output + "/steps" : steps;
    }

    void tell(String message) {
        if (!quiet) {
            System.err.println(message);
        }
    }

    /** Returns the running Spark, or starts one by the settings of the process. */
    static SparkSession spark(String job) {
        return SparkSession.builder()
                .appName("parallax " + job)
                .config("spark.sql.session.timeZone", "UTC")
                .getOrCreate();
    }

    /** Writes what could not be read, if anything, and returns the exit status. */
    int finish(Dataset<Row> problems, long refused) {
        if (refused > 0) {
            problems.write().mode(SaveMode.Overwrite).json(output + "/problems");
            System.err.println(refused + " articles could not be read; see " + output + "/problems");
        }
        return refused > 0 ? ParallaxSpark.SOME_UNREAD : 0;
    }
}
