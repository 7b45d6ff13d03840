package dev.parallax.spark;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What {@code spark-submit} starts: {@code dedup} and {@code reuse} for collections beyond one machine. */
@Command(
        name = "parallax-spark",
        mixinStandardHelpOptions = true,
        subcommands = {DedupCommand.class, ReuseCommand.class},
        description = "Finds duplicates, and candidates of text reuse, on Apache Spark.")
public final class ParallaxSpark implements Callable<Integer> {

    /** Some articles could not be read; all others were. */
    static final int SOME_UNREAD = 3;

    private static final int FAILURE = 1;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Name what to do: dedup or reuse.");
    }

    /**
     * Runs a command and ends the process: 0 if all went well, 1 after a failure, 2 for wrong usage, 3 if some articles
     * could not be read.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        int status = run(args);
        // Spark counts a driver that ends by exit(0) before its context has stopped as failed on some clusters.
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs a command and returns its exit status. */
    static int run(String... args) {
        return new CommandLine(new ParallaxSpark())
                .setExecutionExceptionHandler((failure, command, result) -> {
                    command.getErr().println("parallax-spark: " + reason(failure));
                    return FAILURE;
                })
                .execute(args);
    }

    /** Spark wraps what happened several times; the innermost message says it. */
    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return message == null ? cause.toString() : message.lines().findFirst().orElse(message);
    }
}
