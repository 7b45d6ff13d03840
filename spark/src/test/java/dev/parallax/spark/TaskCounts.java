package dev.parallax.spark;

import java.util.Locale;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;

/** Counts what the tasks of a Spark in this process move and take. */
final class TaskCounts extends SparkListener {

    private long shuffled;
    private long processor;
    private long longest;
    private long tasks;

    static TaskCounts of(SparkSession spark) {
        TaskCounts counts = new TaskCounts();
        spark.sparkContext().addSparkListener(counts);
        return counts;
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
        if (end.taskMetrics() != null) {
            shuffled += end.taskMetrics().shuffleWriteMetrics().bytesWritten();
            processor += end.taskMetrics().executorCpuTime();
            longest = Math.max(longest, end.taskMetrics().executorCpuTime());
            tasks++;
        }
    }

    /** Returns the counts since the last call as text, and begins anew. */
    synchronized String take() {
        String text = String.format(
                Locale.ROOT,
                "%.1f MB shuffled, %.1f s of processor in %d tasks, %.1f s in the longest",
                shuffled / 1e6,
                processor / 1e9,
                tasks,
                longest / 1e9);
        shuffled = 0;
        processor = 0;
        longest = 0;
        tasks = 0;
        return text;
    }
}
