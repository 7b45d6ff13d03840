package dev.parallax.cli;

import dev.parallax.formats.Phrases;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/**
 * One line on the standard error that says how far the work has come, written over again and wiped away at the end. It
 * appears only once the work takes long enough for someone to wonder.
 */
final class Progress implements AutoCloseable {

    /** How long work may take without a word, in nanoseconds. */
    static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(200);

    private final String task;
    private final Surroundings surroundings;
    private final boolean shown;
    private final long begin = System.nanoTime();
    private long next;
    private long steps;
    private int width;

    /**
     * Begins a task.
     *
     * @param shown whether to show anything at all
     * @param patience how long to wait before the first word, in nanoseconds
     */
    Progress(String task, Surroundings surroundings, boolean shown, long patience) {
        this.task = task;
        this.surroundings = surroundings;
        this.shown = shown;
        this.next = patience;
    }

    /** Counts one article. */
    void step() {
        steps++;
        if (!shown) {
            return;
        }
        long passed = System.nanoTime() - begin;
        if (passed >= next) {
            next = passed + INTERVAL;
            String articles = steps == 1 ? " article, " : " articles, ";
            String text = task + "  " + Phrases.digits((int) Math.min(steps, Integer.MAX_VALUE)) + articles
                    + TimeUnit.NANOSECONDS.toSeconds(passed) + " s";
            write('\r' + text + " ".repeat(Math.max(0, width - text.length())));
            width = text.length();
        }
    }

    /** Wipes the line away, so that something else can be written; the next step may bring it back. */
    void clear() {
        if (width > 0) {
            write('\r' + " ".repeat(width) + '\r');
            width = 0;
        }
    }

    @Override
    public void close() {
        clear();
    }

    private void write(String text) {
        try {
            surroundings.err().write(text.getBytes(surroundings.charset()));
            surroundings.err().flush();
        } catch (IOException e) {
            // Nobody is left to look.
        }
    }
}
