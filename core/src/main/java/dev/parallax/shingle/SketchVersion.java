package dev.parallax.shingle;

/**
 * The frozen rules by which a {@link Sketcher} makes a signature of shingle hashes. A version never changes what it
 * makes, on any Java runtime, so that signatures may be stored; new rules get a new constant.
 */
public enum SketchVersion {
    /** Bucketed minima of 32 bits; each hash visits every slot once in as many rounds as there are slots. */
    V1(1);

    private final int code;

    SketchVersion(int code) {
        this.code = code;
    }

    /** Returns the number that stands for this version in stored bytes; 1 to 255. */
    int code() {
        return code;
    }

    /** Returns the version with a number. */
    static SketchVersion ofCode(int code) {
        for (SketchVersion version : values()) {
            if (version.code == code) {
                return version;
            }
        }
        throw new StoredFormatException("sketch version " + code + " is not known; it may come from a newer release");
    }
}
