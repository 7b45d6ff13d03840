package dev.parallax.cli;

/** What the process ends with. */
final class ExitStatus {

    /** Everything was read and the results are written. */
    static final int OK = 0;
    /** There are no results. */
    static final int FAILURE = 1;
    /** The command was not called as it must be. */
    static final int USAGE = 2;
    /** The results are written, but some article could not be read. */
    static final int SOME_UNREAD = 3;

    private ExitStatus() {}
}
