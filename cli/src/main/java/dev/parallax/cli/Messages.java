package dev.parallax.cli;

import java.io.PrintStream;

/** Writes to the standard error, one line a message, with everything that could steer a terminal made harmless. */
final class Messages {

    private static final int MAX_LENGTH = 2_000;

    private final PrintStream err;
    private final boolean remarks;

    /**
     * @param remarks whether to write what may as well stay unsaid
     */
    Messages(Surroundings surroundings, boolean remarks) {
        this.err = new PrintStream(surroundings.err(), true, surroundings.charset());
        this.remarks = remarks;
    }

    /** Says what must be said, whoever listens. */
    void error(String text) {
        err.println("parallax: " + line(text));
    }

    /** Says what helps someone who looks on. */
    void remark(String text) {
        if (remarks) {
            err.println("parallax: " + line(text));
        }
    }

    private static String line(String text) {
        String shown = PlainText.of(text);
        return shown.length() <= MAX_LENGTH ? shown : PlainText.cut(shown, MAX_LENGTH) + "...";
    }
}
