package dev.parallax.quote;

import dev.parallax.internal.FeatureRow;
import dev.parallax.text.Sentence;
import dev.parallax.text.SentenceKind;

/**
 * What tells where the words that a sentence attributes to somebody start and end: the words around, the cue before and
 * behind, and what stands between. One sentence at a time. Not thread-safe.
 */
final class AttributionFeatures {

    /** A word is taken for a cue if the weights say that it is one more probably than one in four. */
    private static final double LEAST_CUE = -1.1;

    private static final double SURE_CUE = 1;

    private static final int REACH = 8;

    private static final String[] LEVELS = {"maybe", "sure"};

    // what stands around in words: made once, as strings remember their hash codes
    private static final String[][] NEAR = new String[6][2];
    private static final String[][][] AHEAD = new String[6][2][2];
    private static final String[][][][] BEFORE = new String[2][4][4][4];
    private static final String[][][][] AFTER = new String[2][2][3][2];

    static {
        String[] distances = {"1", "3", "8", "20"};
        String[] joints = {"", "that", "stop", "stopthat"};
        for (int sure = 0; sure < 2; sure++) {
            for (int i = 0; i < 6; i++) {
                NEAR[i][sure] = i + LEVELS[sure];
                AHEAD[i][sure] = new String[] {i + LEVELS[sure] + '0', i + LEVELS[sure] + '1'};
            }
            for (int i = 0; i < 64; i++) {
                BEFORE[sure][i / 16][i / 4 % 4][i % 4] =
                        "b=" + LEVELS[sure] + distances[i / 16] + ',' + i / 4 % 4 + joints[i % 4];
            }
            for (int i = 0; i < 12; i++) {
                AFTER[sure][i / 6][i / 2 % 3][i % 2] =
                        "a=" + LEVELS[sure] + (i < 6 ? "" : "last") + i / 2 % 3 + (i % 2 == 0 ? "" : "according");
            }
        }
    }

    private final QuoteContext context;
    private int first;
    private int end;

    /** For each word of the sentence, and past the last, the cue at or before it and the one at or after it; -1 for none. */
    private int[] cueBefore = new int[0];

    private int[] cueAfter = new int[0];

    /** How many stops there are before a word. */
    private int[] stops = new int[0];

    /** For each word of the article, as far as it was looked at, how sure a cue it is, in log odds. */
    private final double[] strength;

    private String[] gaps = new String[0];
    private String[] befores = new String[0];
    private String[] afters = new String[0];
    private String sentence = "";

    AttributionFeatures(QuoteContext context) {
        this.context = context;
        this.strength = new double[context.tokens.size()];
    }

    /** Looks at a sentence from now on; the row's weights tell cues. */
    void enter(int index, FeatureRow cues) {
        Sentence s = context.document.sentences().get(index);
        first = s.firstToken();
        end = s.endToken();
        int n = end - first;
        cueBefore = new int[n + 1];
        cueAfter = new int[n + 1];
        stops = new int[n + 1];
        gaps = new String[n + 1];
        boolean quoting = false;
        for (int i = 0; i <= n; i++) {
            gaps[i] = gap(first + i);
        }
        for (int i = 0; i < n; i++) {
            cue(first + i, cues);
            strength[first + i] = cues.takeSum();
            quoting |= context.runOf[first + i] >= 0;
            stops[i + 1] = stops[i] + (gaps[i + 1].equals("-") ? 0 : 1);
        }
        findCues(n);
        sentence = (quoting ? "quoting" : "plain")
                + (s.kind() == SentenceKind.BODY ? "" : s.kind().label());
        befores = new String[n + 1];
        afters = new String[n + 1];
        for (int i = 0; i <= n; i++) {
            befores[i] = before(i);
            afters[i] = after(i);
        }
    }

    /** Tells whether the sentence has a cue or words between marks; without any nothing in it is attributed. */
    boolean isPromising() {
        return cueAfter[0] >= 0 || sentence.startsWith("quoting");
    }

    private void findCues(int n) {
        cueBefore[0] = -1;
        for (int i = 0; i < n; i++) {
            cueBefore[i + 1] = isCue(i) ? i : cueBefore[i];
        }
        cueAfter[n] = -1;
        for (int i = n - 1; i >= 0; i--) {
            cueAfter[i] = isCue(i) ? i : cueAfter[i + 1];
        }
    }

    private boolean isCue(int at) {
        return strength[first + at] > LEAST_CUE && context.runOf[first + at] < 0;
    }

    /** Puts in what tells whether a word says that somebody says or thinks something. */
    void cue(int i, FeatureRow f) {
        String stem = context.tokens.stem(i);
        if (!f.isKnown("stem=", stem)) {
            return; // most words are never a cue
        }
        f.put("stem=", stem);
        f.put("stem=", stem, "&term=", context.term(i));
        f.put("stem=", stem, "&next=", word(i + 1));
        f.put("stem=", stem, "&who=", who(i - 1));
    }

    /** Puts in what tells whether a word is attributed. */
    void inside(int i, FeatureRow f) {
        int at = i - first;
        f.put("i:", sentence);
        f.put("i:term=", context.term(i));
        f.put("i:who=", who(i));
        if (context.runOf[i] >= 0) {
            f.put("i:run");
        }
        f.put("i:", befores[at]);
        f.put("i:", afters[at]);
        f.put("i:", befores[at], "&", afters[at]);
        int b = cueBefore[at];
        if (b >= 0) {
            f.put("i:before=", context.tokens.stem(first + b));
            f.put("i:before-next=", word(first + b + 1));
        }
        int a = cueAfter[at];
        if (a == at) {
            f.put("i:cue=", level(a));
            f.put("i:cue=", context.tokens.stem(i));
        } else if (a > at) {
            f.put("i:after=", context.tokens.stem(first + a), stops[a] > stops[at] ? "&1" : "&0");
        }
    }

    /** Puts in what tells whether attributed words start at a word. */
    void start(int i, FeatureRow f) {
        edge("s:", i, f);
        int at = i - first;
        String near = near(at);
        String stem = at > 0 ? context.tokens.stem(i - 1) : "";
        f.put("s:first=", word(i), "&", near);
        f.put("s:gap=", gaps[at], "&", near);
        f.put("s:prev=", word(i - 1), who(i - 1), near);
        f.put("s:stem=", stem);
        f.put("s:stems=", at > 1 ? context.tokens.stem(i - 2) : "", "+", at > 1 ? context.term(i - 1) : "");
        f.put("s:stem=", stem, "&", word(i));
    }

    /** Puts in what tells whether attributed words end before a word, which may be the one past the sentence. */
    void end(int i, FeatureRow f) {
        edge("e:", i, f);
        int at = i - first;
        f.put("e:next=", word(i + 1), who(i + 1), gaps[at]);
        f.put("e:gap=", gaps[at], "&", afters[at]);
        f.put("e:gap=", gaps[at], "&", befores[Math.max(0, Math.min(at, end - first - 1))]);
        f.put("e:who=", who(i), gaps[at], ahead(at));
        f.put("e:last=", context.term(i - 1));
    }

    private void edge(String name, int i, FeatureRow f) {
        int at = i - first;
        String gap = at == 0 ? "^" : i == end ? "$" : gaps[at];
        f.put(name, "gap=", gap);
        f.put(name, sentence, gap);
        f.put(name, "word=", i < end ? context.term(i) : "", gap);
        f.put(name, gap, "&", at > 0 ? befores[at - 1] : "");
        f.put(name, gap, "&", afters[at]);
        f.put(name, "prev=", context.term(i - 1));
        f.put(name, who(i - 1), who(i), gap);
    }

    /** Returns the surest cue within reach of these words of one sentence and outside of them; -1 if there is none. */
    int cueNear(int from, int to) {
        Sentence s = context.document.sentences().get(context.sentenceOf[from]);
        int best = -1;
        for (int i = Math.max(s.firstToken(), from - REACH); i < Math.min(s.endToken(), to + REACH); i++) {
            boolean outside = i < from || i >= to;
            if (outside && strength[i] > LEAST_CUE && (best < 0 || strength[i] > strength[best])) {
                best = i;
            }
        }
        return best;
    }

    /** Tells how far back the cue before lies, and how sure it is. */
    private String near(int at) {
        int b = cueBefore[at];
        return b < 0 ? "none" : NEAR[Math.min(5, at - b)][sure(b)];
    }

    /** Tells how far ahead the cue lies, after how many stops. */
    private String ahead(int at) {
        int a = cueAfter[at];
        return a < 0 ? "none" : AHEAD[Math.min(5, a - at)][sure(a)][Math.min(1, stops[a] - stops[at])];
    }

    private String before(int at) {
        int b = cueBefore[at];
        if (b < 0) {
            return "b=none";
        }
        int distance = at - b < 3 ? 0 : at - b < 8 ? 1 : at - b < 20 ? 2 : 3;
        int stop = gaps[b + 1].equals("-") ? 0 : 1;
        int that = context.term(first + b + 1).equals("that") ? 1 : 0;
        return BEFORE[sure(b)][distance][Math.min(3, stops[at] - stops[b])][2 * stop + that];
    }

    private String after(int at) {
        int a = cueAfter[at];
        if (a < 0) {
            return "a=none";
        }
        int last = end - first - a < 4 || !gaps[a + 1].equals("-") ? 1 : 0;
        int according = context.term(first + a).equals("according") ? 1 : 0;
        return AFTER[sure(a)][last][Math.min(2, stops[a] - stops[at])][according];
    }

    private int sure(int at) {
        return strength[first + at] > SURE_CUE ? 1 : 0;
    }

    private String level(int at) {
        return LEVELS[sure(at)];
    }

    /** Returns a word that shapes clauses as itself, another as nothing. */
    private String word(int i) {
        if (i < 0 || i >= context.tokens.size()) {
            return "";
        }
        String term = context.term(i);
        return term.length() < 5 || term.startsWith("wh") ? term : "";
    }

    private String who(int i) {
        if (i < 0 || i >= context.tokens.size()) {
            return "^";
        }
        int mention = context.mentionOf[i];
        if (mention < 0) {
            return context.tokens.isCapitalized(i) ? "C" : "-";
        }
        return switch (context.names.mentions().get(mention).form()) {
            case NAME -> "N";
            case PRONOUN -> "P";
            case ROLE -> "R";
        };
    }

    /** Returns the stop between a word and the one before it: a hyphen for none. */
    private String gap(int i) {
        int from = i <= 0 ? 0 : context.tokens.end(i - 1);
        int to = i >= context.tokens.size() ? context.text.length() : context.tokens.start(i);
        for (int k = from; k < Math.min(to, from + 8); k++) {
            char c = context.text.charAt(k);
            if (",.:;?!—–()\n".indexOf(c) >= 0) {
                return c == '\n' ? "." : c == '–' ? "—" : "" + c;
            }
            if ("\"“”".indexOf(c) >= 0) {
                return "\"";
            }
        }
        return "-";
    }
}
