package dev.parallax.store;

/** The index on disk cannot be used, or not so; the message tells its user why and what to do. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What is the matter. */
    public enum Fault {
        /** Another process writes to it. */
        LOCKED,
        /** There is no index at that place. */
        MISSING,
        /** It is something else than an index. */
        FOREIGN,
        /** It was made by a newer release. */
        NEWER,
        /** It was made with other settings than those asked for. */
        OTHER_SETTINGS,
        /** Something of it is not as it was written. */
        DAMAGED,
        /** The disk is full, or the file may not grow. */
        FULL,
        /** It may not be written to. */
        READ_ONLY,
        /** Anything else that the database says. */
        FAILED
    }

    private final Fault fault;

    StoreException(Fault fault, String message) {
        super(message);
        this.fault = fault;
    }

    StoreException(Fault fault, String message, Throwable cause) {
        super(message, cause);
        this.fault = fault;
    }

    /** Returns what is the matter. */
    public Fault fault() {
        return fault;
    }
}
