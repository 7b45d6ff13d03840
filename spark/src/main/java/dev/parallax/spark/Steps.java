package dev.parallax.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * The steps of a job, each written to a folder as Parquet before the next begins: a run that ended early goes on after its
 * last whole step, and Spark never has to compute a step twice.
 */
final class Steps {

    private static final String SETTINGS = "settings.txt";

    private final SparkSession spark;
    private final Path folder;
    private final FileSystem files;
    private final Consumer<String> progress;

    /**
     * Opens the folder, or makes it.
     *
     * @param settings tells one job from another; a folder that holds steps of another job is refused
     * @throws IllegalArgumentException if it does
     */
    Steps(SparkSession spark, String folder, String settings, Consumer<String> progress) {
        this.spark = spark;
        this.folder = new Path(folder);
        this.progress = progress;
        try {
            files = this.folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
            check(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be used for checkpoints: " + e.getMessage(), e);
        }
    }

    private void check(String settings) throws IOException {
        Path file = new Path(folder, SETTINGS);
        if (!files.exists(file)) {
            try (FSDataOutputStream out = files.create(file)) {
                out.write(settings.getBytes(StandardCharsets.UTF_8));
            }
            return;
        }
        try (FSDataInputStream in = files.open(file)) {
            String other = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (!other.equals(settings)) {
                throw new IllegalArgumentException(folder + " holds the steps of another job (" + other.strip()
                        + "). Remove it, or name another folder.");
            }
        }
    }

    SparkSession spark() {
        return spark;
    }

    /** Returns a step's result: from its folder if it is whole there, else computed and written. */
    Dataset<Row> step(String name, Supplier<Dataset<Row>> rows) {
        Path path = new Path(folder, name);
        try {
            if (files.exists(new Path(path, "_SUCCESS"))) {
                progress.accept(name + ": done before");
            } else {
                long start = System.nanoTime();
                Observation count = new Observation();
                rows.get()
                        .observe(count, functions.count(functions.lit(1)).as("rows"))
                        .write()
                        .mode(SaveMode.Overwrite)
                        .parquet(path.toString());
                double seconds = (System.nanoTime() - start) / 1e9;
                progress.accept(String.format(Locale.ROOT, "%s: %,d rows, %.1f s", name, rows(count), seconds));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read: " + e.getMessage(), e);
        }
        return read(path);
    }

    /** The rows were written, so the count is there and nothing is waited for. */
    private static long rows(Observation count) {
        try {
            return count.getAsJava().get("rows") instanceof Long rows ? rows : 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private Dataset<Row> read(Path path) {
        return spark.read().parquet(path.toString());
    }
}
