package dev.parallax.text;

import java.util.Arrays;
import java.util.Objects;

/**
 * Brings texts into a form in which the same words are the same characters, and remembers where each came from.
 *
 * <p>In one pass, character by character (a base with its combining marks): compatibility composition (NFKC), full
 * case folding that knows no locale, straight quotes and hyphens, invisible characters dropped (soft hyphens,
 * zero-width characters, direction controls, byte order marks), each run of white space and line ends one space. A
 * vulgar fraction after a digit is set off by a space: {@code 1½} becomes {@code 1 1/2}. Normalising again changes
 * nothing. Lone surrogates stay as they are.
 *
 * <p>Takes linear time and memory on any text: a character keeps its first {@link #MAX_MARKS} combining marks, as in
 * Unicode's Stream-Safe Text Format, and further ones are dropped. The longest replacement of one unit has 18 units.
 * Immutable and thread-safe.
 */
public final class Normalizer {

    /** The most combining marks that a character keeps, counted in its decomposed form; no orthography needs more. */
    public static final int MAX_MARKS = 30;

    private static final Normalizer V1 = new Normalizer(NormalizerVersion.V1);

    private final NormalizerVersion version;

    private Normalizer(NormalizerVersion version) {
        this.version = version;
    }

    /** Returns the normaliser that follows the rules of a version. */
    public static Normalizer of(NormalizerVersion version) {
        return switch (version) {
            case V1 -> V1;
        };
    }

    /** Returns the version of the rules. */
    public NormalizerVersion version() {
        return version;
    }

    /** Normalises a text. */
    public NormalizedText normalize(String text) {
        Objects.requireNonNull(text, "text");
        return new Pass(text).run(version);
    }

    /** The state of one pass over one text. */
    private static final class Pass {

        private final String text;
        private final int length;
        private final OffsetMap.Builder map = new OffsetMap.Builder();
        private char[] out;
        private int written;
        private int position;

        Pass(String text) {
            this.text = text;
            this.length = text.length();
            this.out = new char[length + 16];
        }

        NormalizedText run(NormalizerVersion version) {
            while (position < length) {
                simple();
                if (position < length) {
                    byte kind = CodePointKind.of(text.codePointAt(position));
                    switch (kind) {
                        case CodePointKind.SPACE -> space();
                        case CodePointKind.DROP, CodePointKind.DROP_EXTEND -> drop();
                        case CodePointKind.OPAQUE -> copy(position + width());
                        default -> cluster(new Cluster(text, position));
                    }
                }
            }
            String normalized = new String(out, 0, written);
            return new NormalizedText(normalized, map.build(length, written), version);
        }

        /**
         * Takes single units that become single units, as nearly all do in European languages, by a table: five or
         * more times as fast as through clusters. The unit after must be one that joins nothing.
         */
        private void simple() {
            int i = position;
            int o = written;
            // Every step before has left room for one unit of output for each unit of input.
            while (i < length) {
                char mapped = SimpleMappings.of(text.charAt(i));
                if (mapped == SimpleMappings.NONE
                        || (i + 1 < length && !SimpleMappings.isApart(text.charAt(i + 1)))
                        || (mapped == ' ' && o > 0 && out[o - 1] == ' ')) {
                    break;
                }
                out[o++] = mapped;
                i++;
            }
            position = i;
            written = o;
        }

        private int width() {
            return Character.charCount(text.codePointAt(position));
        }

        private void space() {
            int end = position;
            // Invisible characters between two spaces go with them.
            for (int i = position; i < length; ) {
                int c = text.codePointAt(i);
                byte kind = CodePointKind.of(c);
                i += Character.charCount(c);
                if (kind == CodePointKind.SPACE) {
                    end = i;
                } else if (kind != CodePointKind.DROP && kind != CodePointKind.DROP_EXTEND) {
                    break;
                }
            }
            replace(" ", end);
        }

        private void drop() {
            int end = position;
            while (end < length) {
                int c = text.codePointAt(end);
                byte kind = CodePointKind.of(c);
                if (kind != CodePointKind.DROP && kind != CodePointKind.DROP_EXTEND) {
                    break;
                }
                end += Character.charCount(c);
            }
            replace("", end);
        }

        private void cluster(Cluster cluster) {
            if (cluster.isInert()) {
                copy(cluster.end());
            } else {
                replace(cluster.normalized(), cluster.end());
            }
        }

        private void copy(int end) {
            int size = end - position;
            if (size > 1) {
                map.replace(position, end, written);
            }
            text.getChars(position, end, out, written);
            written += size;
            position = end;
        }

        private void replace(String replacement, int end) {
            int from = 0;
            if (written > 0 && !replacement.isEmpty() && out[written - 1] == ' ' && replacement.charAt(0) == ' ') {
                from = 1;
            }
            boolean apart = isFraction(replacement) && written > 0 && isDigit(out[written - 1]);
            int size = replacement.length() - from + (apart ? 1 : 0);
            if (size != 1 || end - position != 1) {
                map.replace(position, end, written);
            }
            // Keeps room for what is left of the text, one unit each.
            int needed = written + size + (length - end);
            if (needed > out.length) {
                out = Arrays.copyOf(out, Math.max(needed, written + size + 2 * (length - end)) + 16);
            }
            if (apart) {
                out[written++] = ' ';
            }
            replacement.getChars(from, replacement.length(), out, written);
            written += replacement.length() - from;
            position = end;
        }
    }

    /** Tells a single character for a fraction, such as {@code 1/2}, whose digits must not join those before. */
    static boolean isFraction(String replacement) {
        return replacement.length() > 1 && replacement.indexOf('/') > 0 && isDigit(replacement.charAt(0));
    }

    /** Tells whether the unit is a digit of ASCII. */
    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
