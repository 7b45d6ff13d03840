package dev.parallax.text;

import dev.parallax.internal.Hashing;
import java.util.Arrays;

/**
 * Hashes the terms of texts, in their order, without making them: the same terms that an {@link Analyzer} finds, in a
 * small part of the time. Owns scratch memory: for one thread at a time.
 *
 * <p>Takes linear time. Allocates nothing once its memory is as large as the longest text asks for, but for characters
 * that are replaced by several or composed with marks. The hashes are frozen with {@link NormalizerVersion#V1}.
 */
public final class TermHasher {

    private final UnitNormalizer normalizer = new UnitNormalizer();
    private final TokenScanner scanner = new TokenScanner();
    private final PlainWords words = new PlainWords();
    private long[] hashes = new long[256];
    private int count;

    /** The parts so far of a term that is made of several tokens. */
    private char[] term = new char[64];

    private int termSize;

    private int lastStart;
    private int lastEnd;
    private boolean lastDotted;

    private TermHasher() {}

    /** Returns a worker for the rules of a version. */
    public static TermHasher of(NormalizerVersion version) {
        return switch (version) {
            case V1 -> new TermHasher();
        };
    }

    /**
     * Hashes the terms of a text.
     *
     * @return how many there are; the first so many of {@link #hashes()}
     */
    public int hash(String text) {
        normalizer.normalize(text);
        char[] units = normalizer.units();
        int size = normalizer.size();
        scanner.reset(units, size, normalizer.hasAt());
        count = 0;
        termSize = 0;
        int i = 0;
        while (i < size) {
            if (!normalizer.hasJoints()) {
                i = plain(units, i);
            }
            if (!scanner.next(i)) {
                break;
            }
            found(scanner.start(), scanner.end(), scanner.isDotted());
            i = scanner.position();
        }
        return count;
    }

    /**
     * Hashes the characters of a text instead of its terms: each letter, digit and mark of the normalised text by itself, in
     * UTF-16 units, and each run of others between them as one space.
     *
     * @return how many there are; the first so many of {@link #hashes()}
     */
    public int hashCharacters(String text) {
        normalizer.normalize(text);
        char[] units = normalizer.units();
        int size = normalizer.size();
        count = 0;
        boolean gap = false;
        for (int i = 0; i < size; i++) {
            if (isInToken(units, i)) {
                if (gap && count > 0) {
                    add(Hashing.mix(' '));
                }
                gap = false;
                add(Hashing.mix(units[i]));
            } else {
                gap = true;
            }
        }
        return count;
    }

    private static boolean isInToken(char[] units, int at) {
        char c = units[at];
        if (!Character.isSurrogate(c)) {
            return CharacterClass.ofUnit(c) != CharacterClass.OTHER;
        }
        // What stands behind the text is zero, so that a pair can be looked for.
        int first = Character.isLowSurrogate(c) && at > 0 ? at - 1 : at;
        return CharacterClass.of(Character.codePointAt(units, first)) != CharacterClass.OTHER
                && Character.isSurrogate(units[first]);
    }

    /** Returns the memory that {@link #hash} wrote to; valid until the next text. */
    public long[] hashes() {
        return hashes;
    }

    /** Hashes words of letters and skips marks between them; returns where something else stands. */
    private int plain(char[] units, int from) {
        int i = from;
        while (true) {
            long hash = words.hash(units, i);
            int end = words.end();
            if (end > i) {
                if (!scanner.endsPlainly(i, end)) {
                    return i;
                }
                add(hash);
                // Behind a comma or full stop comes a space.
                i = end + (units[end + 1] == ' ' ? 2 : 1);
            } else if (TokenScanner.isPlainMark(units[i])) {
                i++;
            } else {
                return i;
            }
        }
    }

    private void add(long hash) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        hashes[count++] = hash;
    }

    private void found(int start, int end, boolean dotted) {
        if (normalizer.hasJoints() && count > 0 && normalizer.isOneCharacter(lastEnd - 1, start)) {
            // One character of the original became several words, as U+FDFA does: they are one term.
            if (termSize == 0) {
                append(lastStart, lastEnd, lastDotted);
            }
            append(start, end, dotted);
            hashes[count - 1] = Hashing.word(term, 0, termSize);
        } else {
            termSize = 0;
            add(dotted ? withoutDots(start, end) : Hashing.word(normalizer.units(), start, end));
        }
        lastStart = start;
        lastEnd = end;
        lastDotted = dotted;
    }

    private long withoutDots(int start, int end) {
        append(start, end, true);
        long hash = Hashing.word(term, 0, termSize);
        termSize = 0;
        return hash;
    }

    private void append(int start, int end, boolean dotted) {
        if (termSize + end - start > term.length) {
            term = Arrays.copyOf(term, 2 * (termSize + end - start));
        }
        char[] units = normalizer.units();
        for (int i = start; i < end; i++) {
            if (!dotted || units[i] != '.') {
                term[termSize++] = units[i];
            }
        }
    }
}
