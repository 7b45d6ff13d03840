package dev.parallax.duplicate;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The articles of a collection in the order of the keep policy, and what two of them have in common. Thread-safe. */
final class EntryComparer {

    private final Entry[] entries;
    private final DuplicateSettings settings;
    private final long window;

    EntryComparer(Entry[] entries, Deduplicator deduplicator) {
        this.entries = entries;
        this.settings = deduplicator.settings();
        Duration time = deduplicator.window();
        this.window = time == null ? Long.MAX_VALUE : time.toMillis();
    }

    int size() {
        return entries.length;
    }

    Entry entry(int index) {
        return entries[index];
    }

    DuplicateRule rule() {
        return settings.rule();
    }

    /** Returns a worker for one thread. */
    Worker worker() {
        return new Worker();
    }

    /** Compares one article with others. */
    final class Worker {

        private final Verifier verifier = new Verifier(settings);
        private int taken = -1;

        /** Returns what two articles have in common; null if neither can repeat the other. */
        @Nullable
        Overlap overlap(int article, int other) {
            Entry entry = entries[other];
            if (!Entry.areWithin(window, entries[article], entry)) {
                return null;
            }
            if (taken != article) {
                verifier.take(entries[article].packed(), entries[article].shingles());
                taken = article;
            }
            if (!verifier.canMatch(entry.shingles())) {
                return null;
            }
            PackedShingles.unpack(
                    entry.packed(), 0, entry.shingles(), settings.spareBits(), verifier.room(entry.shingles()));
            return verifier.overlap(entry.shingles());
        }
    }
}
