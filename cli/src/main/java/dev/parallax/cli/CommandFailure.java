package dev.parallax.cli;

/** The command cannot give results, for a reason that its user can do something about: the message says what. */
final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String text;

    CommandFailure(String text) {
        super(text);
        this.text = text;
    }

    /** Returns what to tell the user. */
    String text() {
        return text;
    }
}
