package dev.parallax.reuse;

import java.util.Locale;

/** What a shared passage is. */
public enum PassageKind {
    /** Reporting: one outlet's own words stand in another's article. */
    COPIED,
    /** For the most part words between quotation marks: both may have them from the speaker. */
    QUOTED,
    /** Furniture of the page: prompts, notices, lists of other articles. */
    BOILERPLATE;

    /** Returns the name that outputs use: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
