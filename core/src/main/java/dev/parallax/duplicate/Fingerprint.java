package dev.parallax.duplicate;

import dev.parallax.shingle.ShingleSet;
import dev.parallax.shingle.Signature;
import java.util.Objects;

/**
 * What an index keeps of an article, and all that it needs to know of one.
 *
 * @param id names the article; not blank
 * @param time when it was published or came in, in milliseconds since 1970; {@link #NO_TIME} where nobody knows
 * @param signature finds candidates
 * @param shingles decides about them
 */
public record Fingerprint(String id, long time, Signature signature, ShingleSet shingles) {

    /** Stands for a time that is not known: such an article never expires. */
    public static final long NO_TIME = Long.MAX_VALUE;

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Fingerprint {
        Objects.requireNonNull(signature, "signature");
        Objects.requireNonNull(shingles, "shingles");
        if (id.isBlank()) {
            throw new IllegalArgumentException("id is blank");
        }
    }
}
