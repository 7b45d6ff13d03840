package dev.parallax.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal that work goes on, from the moment it takes long enough for someone to wonder. */
final class Progress implements AutoCloseable {

    private static final long PATIENCE_NANOS = 1_000_000_000;
    private static final int UPDATE_MILLIS = 200;

    private final String task;
    private final Surroundings surroundings;
    private final boolean shown;
    private final long begin = System.nanoTime();
    private long steps;
    private @Nullable ProgressBar bar;

    Progress(String task, Surroundings surroundings, boolean shown) {
        this.task = task;
        this.surroundings = surroundings;
        this.shown = shown;
    }

    /** Counts one article. */
    void step() {
        steps++;
        if (!shown) {
            return;
        }
        if (bar == null && System.nanoTime() - begin > PATIENCE_NANOS) {
            bar = bar();
        }
        if (bar != null) {
            bar.stepTo(steps);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    private ProgressBar bar() {
        PrintStream err = new PrintStream(surroundings.err(), false, surroundings.charset());
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(-1)
                .setUnit(" articles", 1)
                .setStyle(surroundings.isUnicode() ? ProgressBarStyle.UNICODE_BLOCK : ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(err, surroundings.columns() - 1))
                .clearDisplayOnFinish()
                .build();
    }
}
