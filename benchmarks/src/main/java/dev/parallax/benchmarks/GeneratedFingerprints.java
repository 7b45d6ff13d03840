package dev.parallax.benchmarks;

import dev.parallax.duplicate.Fingerprint;
import dev.parallax.shingle.ShingleSet;
import dev.parallax.shingle.SignatureScheme;
import dev.parallax.shingle.Sketcher;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A stream of articles of 596 shingles, a tenth of them drawn from 5,000 frequent ones. One in ten is a copy of an earlier one
 * that shares half to all of its shingles. The same with every run.
 */
final class GeneratedFingerprints {

    private static final int SHINGLES = 596;
    private static final int FREQUENT = 60;
    private static final int POOL = 5_000;
    private static final int RECENT = 4_096;

    private final Random random = new Random(20260304L);
    private final Fingerprint[] recent = new Fingerprint[RECENT];
    private final long[][] hashes = new long[RECENT][];
    private final long[] pool = random.longs(POOL).toArray();
    private final Sketcher sketcher = SignatureScheme.create().sketcher();
    private int count;
    private @Nullable Fingerprint original;

    /** Returns the next article. */
    Fingerprint next() {
        boolean copy = count > 100 && count % 10 == 0;
        int from = copy ? random.nextInt(Math.min(count, RECENT)) : 0;
        original = copy ? recent[from] : null;
        long[] next = copy ? copy(hashes[from]) : fresh();
        ShingleSet shingles = ShingleSet.of(next);
        Fingerprint article =
                new Fingerprint("article-" + count, count * 1_000L, sketcher.signature(shingles), shingles);
        recent[count % RECENT] = article;
        hashes[count % RECENT] = next;
        count++;
        return article;
    }

    /** Returns the article that the last one is a copy of, if it is one. */
    @Nullable
    Fingerprint original() {
        return original;
    }

    private long[] fresh() {
        long[] fresh = new long[SHINGLES];
        for (int i = 0; i < SHINGLES; i++) {
            fresh[i] = i < FREQUENT ? pool[random.nextInt(POOL)] : random.nextLong();
        }
        return fresh;
    }

    private long[] copy(long[] from) {
        long[] copy = from.clone();
        int changed = random.nextInt(SHINGLES / 3);
        for (int i = 0; i < changed; i++) {
            copy[SHINGLES - 1 - i] = random.nextLong();
        }
        return copy;
    }
}
