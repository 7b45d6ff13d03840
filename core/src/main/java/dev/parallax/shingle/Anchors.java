package dev.parallax.shingle;

import dev.parallax.internal.Hashing;
import dev.parallax.text.NormalizerVersion;
import dev.parallax.text.TermHasher;
import java.util.Arrays;
import java.util.Collection;

/**
 * The words after which anchored shingles stand, as in SpotSigs (Theobald, Siddharth and Paepcke, SIGIR 2008). Immutable
 * and thread-safe.
 */
final class Anchors {

    private final long[] hashes;

    private Anchors(long[] hashes) {
        this.hashes = hashes;
    }

    static Anchors of(Collection<String> words) {
        TermHasher hasher = TermHasher.of(NormalizerVersion.V1);
        long[] hashes = new long[words.size()];
        int count = 0;
        for (String word : words) {
            if (hasher.hash(word) != 1) {
                throw new IllegalArgumentException("anchor \"" + word + "\" is not one word");
            }
            hashes[count++] = hasher.hashes()[0];
        }
        if (count == 0) {
            throw new IllegalArgumentException("there are no anchors");
        }
        Arrays.sort(hashes);
        return new Anchors(hashes);
    }

    boolean contains(long word) {
        return Arrays.binarySearch(hashes, word) >= 0;
    }

    /**
     * Writes a shingle for each anchor that so many other words follow: the anchor, and these words, whatever anchors
     * stand between them. Takes O(words), whatever the size.
     *
     * @param words hashes of the words, from {@code from} to before {@code to}
     * @param shingles takes them from {@code made} on; at least as many more as there are words
     * @return how many shingles there are now
     */
    int shingle(long[] words, int from, int to, int size, long[] shingles, int made) {
        // A window over the words that are no anchors ends at each of them; the anchors before its first word wait for
        // it.
        long[] others = new long[to - from];
        int[] place = new int[to - from + 1];
        int count = 0;
        int waiting = from;
        long weight = Hashing.weight(size);
        long rolling = 0;
        int next = made;
        for (int i = from; i < to; i++) {
            if (contains(words[i])) {
                continue;
            }
            place[count] = i;
            others[count++] = words[i];
            rolling = Hashing.append(rolling, words[i]);
            if (count < size) {
                continue;
            }
            if (count > size) {
                rolling -= others[count - 1 - size] * weight;
            }
            int first = place[count - size];
            for (; waiting < first; waiting++) {
                shingles[next++] = Hashing.mix(Hashing.append(rolling, words[waiting]));
            }
            waiting = first + 1;
        }
        return next;
    }
}
