package dev.parallax.testing;

import java.util.List;
import java.util.Random;

/**
 * Random texts with structure: words, numbers, quotations and addresses among many scripts, combining marks, invisible
 * characters, emoji, lone surrogates and code points of any kind. The same seed gives the same texts for good.
 */
public final class RandomTexts {

    private static final List<String> FRAGMENTS = List.of(
            "don't",
            "don\u2019t",
            "O\u2019Brien's",
            "U.S.",
            "U.S.'s",
            "a.m.",
            "J.K. Orrin",
            "well-known",
            "1,240.5",
            "9:30",
            "3/4",
            "19th",
            "1990's",
            "1\u00BD",
            "\u00BE",
            "\u2189",
            "5.",
            "1.2.3.4",
            "@tavik_o",
            "#Marle27",
            "#1",
            "a@b.example",
            "http://marle.example/a?b=(c).",
            "www.marle.example,",
            "\u201CQuoted,\u201D",
            "\u00AB\u2039x\u203A\u00BB",
            "--",
            "\u2014",
            "\u2013",
            "\u2026",
            "\uFF21\uFF42\uFF43",
            "\uFB01ne",
            "stra\u00DFe",
            "\u1E9E",
            "\u0130stanbul",
            "\u0131",
            "\u03A3\u03AF\u03C3\u03C5\u03C6\u03BF\u03C2",
            "\u1FB3\u0301",
            "\u03B1\u0345\u0301",
            "\u212B",
            "\u00E9",
            "e\u0301",
            "q\u0323\u0307",
            "q\u0307\u0323",
            "\u0627\u064E\u0644\u0652",
            "\u05D0\u05B8\u05D1\u05BC",
            "\u0928\u092E\u0938\u094D\u0924\u0947",
            "\u09C7\u09BE",
            "\u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35",
            "\u1780\u17D2\u1798",
            "\u6771\u4EAC\u3067\u3059",
            "\uFF76\uFF9E\uFF77",
            "\u304B\u3099",
            "\uD55C\uAD6D",
            "\u1112\u1161\u11AB",
            "\u3131\u314F\u3134",
            "\u326E\u11A8",
            "\uFFA1\uFFC2",
            "\u337F",
            "\uFDFA",
            "\u33C2",
            "\u2460",
            "\u2167",
            "\uD835\uDC00\uD835\uDFD8",
            "\uD83D\uDE00\uFE0F",
            "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "1\uFE0F\u20E3",
            "\uD83C\uDDEE\uD83C\uDDF9",
            "\u00B4\u0301",
            "a\u00B4b",
            "so\u00ADft",
            "a\u200D\u0301",
            "\u200B",
            "\uFEFF",
            "\u202Ertl\u202C",
            "\u115F\u1161",
            "\u034F\u0301",
            "\u0000",
            "\uD800",
            "\uDC00",
            "\uD800x",
            "x\uDFFF\u0301",
            "\u0344\u0F77");

    private static final List<String> SPACES = List.of(
            " ",
            " ",
            " ",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "\u00A0",
            "\u2009",
            "\u3000",
            " \u200B ",
            "",
            "-",
            "");

    private static final String MARKS =
            "\u0300\u0301\u0303\u0308\u0323\u0327\u0338\u0345\u0344\u0653\u064B\u05BC\u093C\u094D\u0E38\u0F72\u20DD\u3099\uFE0F";

    private final Random random;

    private RandomTexts(long seed) {
        random = new Random(seed);
    }

    /** Returns a source of texts. */
    public static RandomTexts seeded(long seed) {
        return new RandomTexts(seed);
    }

    /** Returns a text of up to that many fragments, possibly empty. */
    public String next(int fragments) {
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(fragments + 1);
        for (int i = 0; i < count; i++) {
            switch (random.nextInt(10)) {
                case 0, 1, 2 -> text.append(word());
                case 3, 4, 5, 6 -> text.append(pick(FRAGMENTS));
                case 7 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 8 -> text.append((char) random.nextInt(0x3100));
                default -> marks(text);
            }
            text.append(pick(SPACES));
        }
        return text.toString();
    }

    /** Returns a number from 0 to before {@code bound}. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        int length = 1 + random.nextInt(9);
        for (int i = 0; i < length; i++) {
            word.append((char) ((i == 0 && random.nextInt(4) == 0 ? 'A' : 'a') + random.nextInt(26)));
        }
        return word.toString();
    }

    private void marks(StringBuilder text) {
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            text.append(MARKS.charAt(random.nextInt(MARKS.length())));
        }
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
