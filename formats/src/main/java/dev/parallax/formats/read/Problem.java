package dev.parallax.formats.read;

import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong, or was passed over, while articles were read.
 *
 * @param severity how bad it is
 * @param source the file, as it was named in the input
 * @param line the line in it, from 1; 0 where the whole file is meant
 * @param reason what is the matter; a clause without a full stop at its end
 * @param advice what to do about it, as a sentence; null where nothing helps
 */
public record Problem(
        Severity severity,
        String source,
        long line,
        String reason,
        @Nullable String advice) {

    /** How bad a problem is. */
    public enum Severity {
        /** An article, or a file that may have held some, could not be read. */
        REFUSED,
        /** An article was read, but something about it was not understood. */
        WARNING,
        /** A file in a folder was passed over, as it does not look like an article. */
        SKIPPED
    }

    static Problem refused(String source, long line, String reason, @Nullable String advice) {
        return new Problem(Severity.REFUSED, source, line, reason, advice);
    }

    static Problem warning(String source, long line, String reason, @Nullable String advice) {
        return new Problem(Severity.WARNING, source, line, reason, advice);
    }

    static Problem skipped(String source, String reason, @Nullable String advice) {
        return new Problem(Severity.SKIPPED, source, 0, reason, advice);
    }

    /** Returns the same problem with the name of the part of the source that it is about. */
    Problem of(String part) {
        return new Problem(severity, source, line, part + ": " + reason, advice);
    }

    /** Returns the place: the file, and the line where there is one. */
    public String place() {
        return line > 0 ? source + ':' + line : source;
    }

    /** Returns place, reason and advice as one line of text. */
    public String message() {
        return place() + ": " + reason + (advice == null ? "" : ". " + advice);
    }
}
