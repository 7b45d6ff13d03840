package dev.parallax.cli;

/** The command cannot give results, for a reason that its user can do something about: the message says what. */
final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String text;

    private final int status;

    CommandFailure(String text) {
        this(text, ExitStatus.FAILURE);
    }

    CommandFailure(String text, int status) {
        super(text);
        this.text = text;
        this.status = status;
    }

    /** Returns what the process ends with. */
    int status() {
        return status;
    }

    /** Returns what to tell the user. */
    String text() {
        return text;
    }
}
