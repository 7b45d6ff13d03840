package dev.parallax.spark;

import java.util.concurrent.Callable;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Finds the pairs of articles that may share a passage. */
@Command(
        name = "reuse",
        mixinStandardHelpOptions = true,
        description = {
            "Finds the pairs of articles that may share a passage, for parallax reuse --only to look at.",
            "",
            "OUTPUT/pairs: two ids a line with a tab between, in several files.",
            "OUTPUT/problems: what could not be read, if anything.",
            ""
        })
final class ReuseCommand implements Callable<Integer> {

    @Mixin
    JobOptions job = new JobOptions();

    @Override
    public Integer call() {
        SparkSession spark = JobOptions.spark("reuse");
        ReuseCandidates result = ReuseJob.create()
                .withParquet(job.isParquet())
                .withProgress(job::tell)
                .run(spark, job.inputs, job.steps());
        result.pairs().write().mode(SaveMode.Overwrite).text(job.output + "/pairs");
        job.tell(result.articles() + " articles, " + result.pairCount() + " pairs.");
        return job.finish(result.problems(), result.refused());
    }
}
