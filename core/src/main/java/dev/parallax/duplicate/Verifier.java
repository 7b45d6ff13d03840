package dev.parallax.duplicate;

import dev.parallax.shingle.ShingleSet;

/** Counts what one article has in common with others. Owns scratch memory: for one thread at a time. */
final class Verifier {

    private final DuplicateRule rule;
    private final int spare;
    private long[] own = new long[0];
    private int ownSize;
    private int ownWidth;
    private long[] others = new long[0];

    Verifier(DuplicateSettings settings) {
        rule = settings.rule();
        spare = settings.spareBits();
    }

    /** Returns a verifier for the article with these shingles. */
    Verifier(DuplicateSettings settings, ShingleSet shingles) {
        this(settings);
        ownSize = shingles.size();
        ownWidth = Long.SIZE;
        own = new long[ownSize];
        for (int i = 0; i < ownSize; i++) {
            own[i] = PackedShingles.unsigned(shingles.hash(i));
        }
    }

    /** Takes the article with these packed shingles to hold others against. */
    void take(byte[] packed, int size) {
        if (own.length < size) {
            own = new long[size + (size >> 1)];
        }
        PackedShingles.unpack(packed, 0, size, spare, own);
        ownSize = size;
        ownWidth = PackedShingles.width(size, spare);
    }

    /** Tells whether an article of that many shingles may be a duplicate at all. */
    boolean canMatch(int size) {
        return Math.min(ownSize, size) >= needed(size);
    }

    /** Returns how many shingles must be common at the least, by the looser part of the rule. */
    private int needed(int size) {
        double alike = rule.jaccard() / (1 + rule.jaccard()) * ((double) ownSize + size);
        double contained = rule.containment() * Math.min(ownSize, size);
        return (int) Math.ceil(Math.min(alike, contained) - 1e-6);
    }

    /** Returns the memory to write the other article's packed shingles into before {@link #overlap} is asked. */
    long[] room(int size) {
        if (others.length < size) {
            others = new long[size + (size >> 1)];
        }
        return others;
    }

    /** Returns what the two have in common. */
    Overlap overlap(int size) {
        int width = PackedShingles.width(size, spare);
        int least = Math.min(width, ownWidth);
        int common = PackedShingles.common(own, ownSize, ownWidth - least, others, size, width - least);
        return new Overlap(ownSize, size, common);
    }
}
