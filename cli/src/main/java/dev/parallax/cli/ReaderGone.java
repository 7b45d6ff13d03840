package dev.parallax.cli;

/** Whoever read our output through a pipe has read enough: a reason to end, not to complain. */
final class ReaderGone extends RuntimeException {

    private static final long serialVersionUID = 1;

    ReaderGone() {
        super("the reader of the output has gone");
    }
}
