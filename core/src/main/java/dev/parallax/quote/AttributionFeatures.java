package dev.parallax.quote;

import dev.parallax.internal.SparseModel;
import dev.parallax.text.Sentence;
import dev.parallax.text.SentenceKind;
import java.util.ArrayList;
import java.util.List;

/**
 * What tells where the words that a sentence attributes to somebody start and end: the words around, the cue before and
 * behind, and what stands between. One sentence at a time. Not thread-safe.
 */
final class AttributionFeatures {

    /** A word is taken for a cue if the weights say that it is one more probably than one in four. */
    private static final double LEAST_CUE = -1.1;

    private static final double SURE_CUE = 1;

    private static final int REACH = 8;

    private final QuoteContext context;
    private int first;
    private int end;
    private int[] cueBefore = new int[0];
    private int[] cueAfter = new int[0];
    private int[] stops = new int[0];
    private double[] strength = new double[0];
    private String sentence = "";

    AttributionFeatures(QuoteContext context) {
        this.context = context;
    }

    /** Looks at a sentence from now on. */
    void enter(int index, SparseModel cueModel) {
        Sentence s = context.document.sentences().get(index);
        first = s.firstToken();
        end = s.endToken();
        int n = end - first;
        strength = new double[n];
        cueBefore = new int[n + 1];
        cueAfter = new int[n + 1];
        stops = new int[n + 1];
        boolean quoting = false;
        for (int i = 0; i < n; i++) {
            strength[i] = cueModel.logOdds(cue(first + i));
            quoting |= context.runOf[first + i] >= 0;
            stops[i + 1] = stops[i] + (gap(first + i + 1).equals("-") ? 0 : 1);
        }
        cueBefore[0] = -1;
        for (int i = 0; i < n; i++) {
            cueBefore[i + 1] = strength[i] > LEAST_CUE && context.runOf[first + i] < 0 ? i : cueBefore[i];
        }
        cueAfter[n] = -1;
        for (int i = n - 1; i >= 0; i--) {
            cueAfter[i] = strength[i] > LEAST_CUE && context.runOf[first + i] < 0 ? i : cueAfter[i + 1];
        }
        sentence = (quoting ? "quoting" : "plain") + (s.kind() == SentenceKind.BODY ? "" : s.kind().label());
    }

    /** Returns what tells whether a word says that somebody says or thinks something. */
    List<String> cue(int i) {
        List<String> f = new ArrayList<>();
        String term = context.term(i);
        String stem = context.tokens.stem(i);
        f.add("stem=" + stem);
        f.add("stem=" + stem + "&term=" + term);
        f.add("stem=" + stem + "&next=" + word(i + 1));
        f.add("stem=" + stem + "&who=" + who(i - 1));
        return f;
    }

    /** Returns what tells whether a word is attributed. */
    List<String> inside(int i) {
        List<String> f = new ArrayList<>();
        int at = i - first;
        f.add("i:" + sentence);
        f.add("i:term=" + context.term(i));
        f.add("i:who=" + who(i));
        if (context.runOf[i] >= 0) {
            f.add("i:run");
        }
        String before = before(at);
        String after = after(at);
        f.add("i:" + before);
        f.add("i:" + after);
        f.add("i:" + before + "&" + after);
        int b = cueBefore[at];
        if (b >= 0) {
            f.add("i:before=" + context.tokens.stem(first + b));
            f.add("i:before-next=" + word(first + b + 1));
        }
        int a = cueAfter[at];
        if (a == at) {
            f.add("i:cue=" + level(a));
            f.add("i:cue=" + context.tokens.stem(i));
        } else if (a > at) {
            f.add("i:after=" + context.tokens.stem(first + a) + "&" + Math.min(1, stops[a] - stops[at]));
        }
        return f;
    }

    /** Returns what tells whether attributed words start at a word. */
    List<String> start(int i) {
        List<String> f = edge("s:", i);
        int at = i - first;
        f.add("s:first=" + word(i) + "&" + near(at));
        f.add("s:" + near(at) + "&gap=" + gap(i));
        f.add("s:" + near(at) + "&prev=" + word(i - 1) + who(i - 1));
        f.add("s:stem=" + (at > 0 ? context.tokens.stem(i - 1) : ""));
        f.add("s:stems=" + (at > 1 ? context.tokens.stem(i - 2) + "+" + context.term(i - 1) : ""));
        f.add("s:stem=" + (at > 0 ? context.tokens.stem(i - 1) : "") + "&" + word(i));
        return f;
    }

    /** Returns what tells whether attributed words end before a word, which may be the one past the sentence. */
    List<String> end(int i) {
        List<String> f = edge("e:", i);
        f.add("e:next=" + word(i + 1) + who(i + 1) + "&gap=" + gap(i));
        int at = i - first;
        f.add("e:gap=" + gap(i) + "&" + after(at));
        f.add("e:gap=" + gap(i) + "&" + before(Math.min(at, end - first - 1)));
        f.add("e:gap=" + gap(i) + "&who=" + who(i) + "&after=" + ahead(at));
        f.add("e:last=" + context.term(i - 1));
        return f;
    }

    /** Returns the surest cue of the sentence within reach of these words and outside of them; -1 if there is none. */
    int cueNear(int from, int to) {
        int best = -1;
        for (int i = Math.max(first, from - REACH); i < Math.min(end, to + REACH); i++) {
            boolean outside = i < from || i >= to;
            if (outside && strength[i - first] > LEAST_CUE && (best < 0 || strength[i - first] > strength[best - first])) {
                best = i;
            }
        }
        return best;
    }

    private List<String> edge(String name, int i) {
        List<String> f = new ArrayList<>();
        int at = i - first;
        String gap = at == 0 ? "^" : i == end ? "$" : gap(i);
        f.add(name + "gap=" + gap);
        f.add(name + "gap=" + gap + "&" + sentence);
        f.add(name + "gap=" + gap + "&word=" + (i < end ? context.term(i) : ""));
        f.add(name + "gap=" + gap + "&" + (at > 0 ? before(at - 1) : ""));
        f.add(name + "gap=" + gap + "&" + after(at));
        f.add(name + "prev=" + context.term(i - 1));
        f.add(name + "who=" + who(i - 1) + who(i) + gap);
        return f;
    }

    /** Tells how far back the cue before lies, and how sure it is. */
    private String near(int at) {
        int b = cueBefore[at];
        return b < 0 ? "none" : Math.min(5, at - b) + level(b);
    }

    /** Tells how far ahead the cue lies, after how many stops. */
    private String ahead(int at) {
        int a = at > end - first ? -1 : cueAfter[Math.min(at, end - first)];
        return a < 0 ? "none" : Math.min(5, a - at) + level(a) + Math.min(1, stops[a] - stops[at]);
    }

    private String before(int at) {
        int b = at < 0 ? -1 : cueBefore[at];
        if (b < 0) {
            return "b=none";
        }
        int stop = stops[at] - stops[b];
        return "b=" + level(b) + (at - b < 3 ? "1" : at - b < 8 ? "3" : at - b < 20 ? "8" : "20") + "," + Math.min(3, stop)
                + (gap(first + b + 1).equals("-") ? "" : "stop") + (context.term(first + b + 1).equals("that") ? "that" : "");
    }

    private String after(int at) {
        int a = cueAfter[Math.min(at, end - first)];
        if (a < 0) {
            return "a=none";
        }
        boolean last = end - first - a < 4 || !gap(first + a + 1).equals("-");
        return "a=" + level(a) + (last ? "last" : "") + Math.min(2, stops[a] - stops[at])
                + (context.term(first + a).equals("according") ? "according" : "");
    }

    private String level(int at) {
        return strength[at] > SURE_CUE ? "sure" : "maybe";
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
        return mention < 0
                ? context.tokens.isCapitalized(i) ? "C" : "-"
                : context.names.mentions().get(mention).form().name().substring(0, 1);
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
