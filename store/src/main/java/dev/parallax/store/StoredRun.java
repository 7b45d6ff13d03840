package dev.parallax.store;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A run that looked for duplicates: by which rule, and what came of it.
 *
 * @param number 1 for the first; 0 before it is stored
 * @param started when by the clock of the machine, in milliseconds since 1970
 * @param threshold the least Jaccard similarity of duplicates
 * @param containment the least containment; null where none counted
 * @param keep which article was to represent a cluster
 * @param window within which time of one another duplicates were published; null for any
 * @param articles how many came in
 * @param added how many of them were new
 * @param dropped how many of those repeat another
 */
public record StoredRun(
        long number,
        long started,
        double threshold,
        @Nullable Double containment,
        String keep,
        @Nullable Duration window,
        long articles,
        long added,
        long dropped) {

    StoredRun withNumber(long value) {
        return new StoredRun(value, started, threshold, containment, keep, window, articles, added, dropped);
    }
}
