package dev.parallax.text;

/**
 * A character as a reader sees it, at a position of a text: a base with its combining marks, or the parts of a Hangul
 * syllable, along with invisible characters between them. Nothing outside it changes how it is normalised, nor the
 * other way round: this is what allows normalising piece by piece.
 */
final class Cluster {

    /** Sequences of this many code points cannot exceed the limit on marks: none decomposes into more than three. */
    private static final int SURELY_WITHIN_LIMIT = Normalizer.MAX_MARKS / 3;

    private final String text;
    private final int start;
    private final int end;
    private final int codePoints;
    private final boolean inert;
    private final boolean drops;

    /** Finds the end of the cluster that starts at a position where one starts. */
    Cluster(String text, int start) {
        this.text = text;
        this.start = start;
        int c = text.codePointAt(start);
        byte kind = CodePointKind.of(c);
        boolean unchanged = isInert(kind);
        boolean dropped = false;
        boolean pendingDrop = false;
        byte open = openAfter(c, kind, CodePointKind.INERT);
        int count = 1;
        int position = start + Character.charCount(c);
        int last = position;
        while (position < text.length()) {
            c = text.codePointAt(position);
            kind = CodePointKind.of(c);
            position += Character.charCount(c);
            if (kind == CodePointKind.DROP) {
                // Belongs here only if a mark follows after all.
                pendingDrop = true;
                continue;
            }
            if (kind == CodePointKind.DROP_EXTEND) {
                pendingDrop = true;
            } else if (joins(kind, open)) {
                unchanged &= isInert(kind);
                open = openAfter(c, kind, open);
                count++;
            } else {
                break;
            }
            dropped |= pendingDrop;
            last = position;
        }
        this.end = last;
        this.codePoints = count;
        this.drops = dropped;
        this.inert = unchanged && !dropped && count <= SURELY_WITHIN_LIMIT;
    }

    /** Returns one past the last unit. */
    int end() {
        return end;
    }

    /** Tells whether the cluster normalises to itself. */
    boolean isInert() {
        return inert;
    }

    /** Returns the normalised form. */
    String normalized() {
        if (!drops && codePoints <= SURELY_WITHIN_LIMIT) {
            return CaseAndForm.normalize(text.substring(start, end));
        }
        StringBuilder kept = new StringBuilder(Math.min(end - start, 4 * Normalizer.MAX_MARKS));
        int marks = 0;
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            byte kind = CodePointKind.of(c);
            if (kind != CodePointKind.DROP && kind != CodePointKind.DROP_EXTEND) {
                marks += marksIn(c);
                if (marks > Normalizer.MAX_MARKS) {
                    break;
                }
                kept.appendCodePoint(c);
            }
        }
        return CaseAndForm.normalize(kept);
    }

    private static int marksIn(int codePoint) {
        String decomposed = CaseAndForm.decompose(Character.toString(codePoint));
        int marks = 0;
        for (int i = 0; i < decomposed.length(); ) {
            int c = decomposed.codePointAt(i);
            byte part = CodePointKind.of(c);
            marks += part == CodePointKind.EXTEND || part == CodePointKind.EXTEND_INERT ? 1 : 0;
            i += Character.charCount(c);
        }
        return marks;
    }

    private static boolean isInert(byte kind) {
        return kind == CodePointKind.INERT
                || kind == CodePointKind.EXTEND_INERT
                || kind == CodePointKind.HANGUL_SYLLABLE;
    }

    private static boolean joins(byte kind, byte open) {
        return switch (kind) {
            case CodePointKind.EXTEND, CodePointKind.EXTEND_INERT -> true;
            case CodePointKind.HANGUL_VOWEL -> open == CodePointKind.HANGUL_VOWEL;
            case CodePointKind.HANGUL_TRAIL -> open == CodePointKind.HANGUL_TRAIL;
            default -> false;
        };
    }

    /** Returns the part of a Hangul syllable that may still join: a vowel, a trailing consonant, or none (INERT). */
    private static byte openAfter(int codePoint, byte kind, byte openBefore) {
        return switch (kind) {
            case CodePointKind.HANGUL_LEAD -> CodePointKind.HANGUL_VOWEL;
            case CodePointKind.HANGUL_LEAD_VOWEL -> CodePointKind.HANGUL_TRAIL;
            case CodePointKind.HANGUL_VOWEL ->
                openBefore == CodePointKind.HANGUL_VOWEL ? CodePointKind.HANGUL_TRAIL : CodePointKind.INERT;
            case CodePointKind.HANGUL_SYLLABLE ->
                (codePoint - 0xAC00) % 28 == 0 ? CodePointKind.HANGUL_TRAIL : CodePointKind.INERT;
            default -> CodePointKind.INERT;
        };
    }
}
