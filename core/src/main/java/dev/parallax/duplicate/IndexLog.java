package dev.parallax.duplicate;

/**
 * Is told of all that changes an index in memory, in the order of the changes and with no other in between, so that whoever
 * writes it down can make the same index again. Called by the thread that makes the change, while no other can look: it must
 * be quick and must not throw.
 */
public interface IndexLog {

    /** An article was added. */
    void added(PackedFingerprint article);

    /** The article of that id was removed. */
    void removed(String id);

    /** One or more articles of a time before this one were removed, in milliseconds since 1970, and so none is left. */
    void expired(long time);
}
