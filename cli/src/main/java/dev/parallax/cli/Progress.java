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
    private final String unit;
    private final Surroundings surroundings;
    private final boolean shown;
    private final long begin = System.nanoTime();
    private long next;
    private long steps;
    private int width;
    private double share;

    /**
     * Begins a task.
     *
     * @param shown whether to show anything at all
     * @param patience how long to wait before the first word, in nanoseconds
     */
    Progress(String task, Surroundings surroundings, boolean shown, long patience) {
        this(task, "article", surroundings, shown, patience);
    }

    /** Begins a task that counts something else than articles. */
    Progress(String task, String unit, Surroundings surroundings, boolean shown, long patience) {
        this.task = task;
        this.unit = unit;
        this.surroundings = surroundings;
        this.shown = shown;
        this.next = patience;
    }

    /** Counts one article. */
    void step() {
        steps(1);
    }

    /** Counts several of what is counted. */
    void steps(int count) {
        steps += count;
        if (!shown) {
            return;
        }
        long passed = System.nanoTime() - begin;
        if (passed >= next) {
            next = passed + INTERVAL;
            String articles = ' ' + unit + (steps == 1 ? ", " : "s, ");
            String text = task + "  " + Phrases.digits((int) Math.min(steps, Integer.MAX_VALUE)) + articles
                    + TimeUnit.NANOSECONDS.toSeconds(passed) + " s" + rest(passed);
            write('\r' + text + " ".repeat(Math.max(0, width - text.length())));
            width = text.length();
        }
    }

    /** Is told which share of the work is done, 0 to 1. */
    void share(double value) {
        share = value;
    }

    /** Returns how fast it goes and, where that can be told, how long it will take. */
    private String rest(long passed) {
        double seconds = passed / 1e9;
        String rate = ", " + Phrases.digits((int) Math.min(steps / seconds, Integer.MAX_VALUE)) + " a second";
        if (share <= 0) {
            return rate;
        }
        long left = Math.round(seconds * (1 - share) / share);
        return rate + ", " + Phrases.percent(share) + ", " + left + " s left";
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
