package dev.parallax.cli;

import java.io.IOException;

/** Writes to the standard error, one line a message, with everything that could steer a terminal made harmless. */
final class Messages {

    private static final int MAX_LENGTH = 2_000;

    private final Surroundings surroundings;
    private final boolean quiet;
    private final boolean remarks;

    /**
     * Returns what writes to the standard error of these surroundings.
     *
     * @param quiet whether to leave out what may as well stay unsaid
     */
    Messages(Surroundings surroundings, boolean quiet) {
        this.surroundings = surroundings;
        this.quiet = quiet;
        this.remarks = surroundings.errIsTerminal() && !quiet;
    }

    /** Tells whether remarks are made: whether someone looks on and wants them. */
    boolean areRemarksMade() {
        return remarks;
    }

    /** Says what must be said, whoever listens. */
    void error(String text) {
        print("parallax: " + line(text));
    }

    /** Says what should not stay unknown, though it is no error, unless quiet is wanted. */
    void notice(String text) {
        if (!quiet) {
            print("parallax: " + line(text));
        }
    }

    /** Says what helps someone who looks on. */
    void remark(String text) {
        if (remarks) {
            print("parallax: " + line(text));
        }
    }

    private void print(String line) {
        try {
            surroundings
                    .err()
                    .write((PlainText.inCharset(line, surroundings.charset()) + System.lineSeparator())
                            .getBytes(surroundings.charset()));
            surroundings.err().flush();
        } catch (IOException e) {
            // Nobody is left to tell.
        }
    }

    private static String line(String text) {
        String shown = PlainText.of(text);
        return shown.length() <= MAX_LENGTH ? shown : PlainText.cut(shown, MAX_LENGTH) + "...";
    }
}
