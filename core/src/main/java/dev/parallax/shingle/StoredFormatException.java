package dev.parallax.shingle;

/**
 * Says that bytes are not what this library stored, or come from a newer release. The message tells what was expected
 * and what was found.
 */
public final class StoredFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /** Makes an exception with a message for users. */
    public StoredFormatException(String message) {
        super(message);
    }
}
