package dev.parallax.quote;

import dev.parallax.quote.QuoteEdit.Flag;
import dev.parallax.quote.QuoteEdit.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lays a form of an utterance onto its fullest form, word by word, so that all of the shorter one is laid on and the
 * ends of the fuller one may stay free (semi-global alignment), and tells the edits. O(mn) in the words of the two.
 */
final class QuoteAlignment {

    private static final double SAME = 2;
    private static final double SAME_STEM = 1;
    private static final double OTHER = -0.6;
    private static final double GAP = -0.7;
    private static final double LONGER_GAP = -0.15;

    /** What joins a quotation to what was said before it: it comes and goes with the sentence around. */
    private static final Set<String> JOINTS =
            Set.of("and", "but", "so", "or", "for", "that", "because", "well", "yes", "no", "now", "then", "also");

    private static final Set<String> NEGATIONS =
            Set.of("not", "no", "never", "cannot", "without", "nobody", "none", "nothing", "neither", "nor", "hardly");
    private static final Set<String> MODALS = Set.of(
            "will", "would", "can", "could", "may", "might", "must", "should", "shall", "cannot", "won't", "can't");
    private static final Set<String> NUMBERS = Set.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "twenty",
            "hundred",
            "thousand",
            "million",
            "billion",
            "half",
            "twice");

    private final QuoteWords full;
    private final QuoteWords other;

    /** For each word of the other form the word of the full one that it is laid on; -1 for none. */
    private final int[] laidOn;

    private final int same;
    private final int longestRun;

    QuoteAlignment(QuoteWords full, QuoteWords other) {
        this.full = full;
        this.other = other;
        this.laidOn = align();
        int count = 0;
        int run = 0;
        int longest = 0;
        for (int j = 0; j < laidOn.length; j++) {
            boolean isNext = j > 0 && laidOn[j] == laidOn[j - 1] + 1;
            run = !isSame(j) ? 0 : isNext ? run + 1 : 1;
            longest = Math.max(longest, run);
            count += isSame(j) ? 1 : 0;
        }
        this.same = count;
        this.longestRun = longest;
    }

    /** Returns how many words are the same. */
    int same() {
        return same;
    }

    /** Returns how many words at the most stand the same in a row. */
    int longestRun() {
        return longestRun;
    }

    /** Tells whether the form has other words than the utterance, not merely fewer, joints at its ends left aside. */
    boolean isReworded() {
        for (Block block : blocks()) {
            boolean isOther = block.start < block.end && !block.isBracketed(other);
            boolean isEdge = block.start == 0 || block.end == other.size();
            if (isOther
                    && !(isEdge && areJoints(other, block.start, block.end) && areJoints(full, block.from, block.to))) {
                return true;
            }
        }
        return false;
    }

    private static boolean areJoints(QuoteWords words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!JOINTS.contains(words.term(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the share of the other form's words, those in brackets left aside, that are the same. */
    double share() {
        int own = 0;
        for (int j = 0; j < other.size(); j++) {
            own += other.isBracketed(j) ? 0 : 1;
        }
        return own == 0 ? 0 : (double) same / own;
    }

    private double match(int i, int j) {
        if (full.term(i).equals(other.term(j))) {
            return SAME;
        }
        return full.stem(i).equals(other.stem(j)) ? SAME_STEM : OTHER;
    }

    /** Gotoh's affine gaps in three layers: on a pair, in a gap of the other form, in one of the full form. */
    private int[] align() {
        int n = full.size();
        int m = other.size();
        double[][][] best = new double[3][n + 1][m + 1];
        byte[][][] from = new byte[3][n + 1][m + 1];
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                fill(best, from, i, j);
            }
        }
        int i = 0;
        for (int k = 1; k <= n; k++) {
            i = top(best, k, m) > top(best, i, m) + 1e-9 ? k : i;
        }
        return trace(best, from, i, m);
    }

    private static double top(double[][][] best, int i, int j) {
        return Math.max(best[0][i][j], Math.max(best[1][i][j], best[2][i][j]));
    }

    private void fill(double[][][] best, byte[][][] from, int i, int j) {
        double none = -1e9;
        if (i == 0 || j == 0) {
            best[0][i][j] = j == 0 ? 0 : none;
            best[1][i][j] = none;
            best[2][i][j] = j == 0 ? none : GAP + LONGER_GAP * (j - 1);
            from[2][i][j] = (byte) (j == 1 ? 0 : 2);
            return;
        }
        byte diagonal = highest(best, i - 1, j - 1);
        best[0][i][j] = best[diagonal][i - 1][j - 1] + match(i - 1, j - 1);
        from[0][i][j] = diagonal;
        double opened = best[0][i - 1][j] + GAP;
        double longer = best[1][i - 1][j] + LONGER_GAP;
        best[1][i][j] = Math.max(opened, longer);
        from[1][i][j] = (byte) (opened >= longer ? 0 : 1);
        byte before = best[0][i][j - 1] >= best[1][i][j - 1] ? (byte) 0 : (byte) 1;
        double openedOther = best[before][i][j - 1] + GAP;
        double longerOther = best[2][i][j - 1] + LONGER_GAP;
        best[2][i][j] = Math.max(openedOther, longerOther);
        from[2][i][j] = openedOther >= longerOther ? before : 2;
    }

    private static byte highest(double[][][] best, int i, int j) {
        byte layer = best[0][i][j] >= best[1][i][j] ? (byte) 0 : (byte) 1;
        return best[layer][i][j] >= best[2][i][j] ? layer : (byte) 2;
    }

    private int[] trace(double[][][] best, byte[][][] from, int end, int m) {
        int[] on = new int[m];
        int i = end;
        int j = m;
        byte layer = highest(best, i, j);
        while (j > 0) {
            byte next = from[layer][i][j];
            if (layer == 0) {
                on[--j] = --i;
            } else if (layer == 1) {
                i--;
            } else {
                on[--j] = -1;
            }
            layer = next;
        }
        return on;
    }

    /** Words of the full form in whose place the other one has others, or none. */
    private record Block(int from, int to, int start, int end) {

        boolean isBracketed(QuoteWords other) {
            for (int j = start; j < end; j++) {
                if (other.isBracketed(j)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Returns the first word of the full form that the other one is laid on. */
    private int startOfLaid() {
        for (int on : laidOn) {
            if (on >= 0) {
                return on;
            }
        }
        return 0;
    }

    /** Returns what is not the same between the ends of the other form, in text order. */
    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int at = startOfLaid();
        int j = 0;
        while (j < other.size()) {
            if (isSame(j) && laidOn[j] == at) {
                at++;
                j++;
                continue;
            }
            int start = j;
            while (j < other.size() && !isSame(j)) {
                j++;
            }
            int to = Math.max(at, j < other.size() ? laidOn[j] : endOfLaid());
            blocks.add(new Block(at, to, start, j));
            at = to;
        }
        return blocks;
    }

    /** Returns the edits in text order. */
    List<QuoteEdit> edits() {
        List<QuoteEdit> edits = new ArrayList<>();
        int start = startOfLaid();
        if (start > 0) {
            edits.add(edit(Kind.TRIMMED_START, 0, start, 0, 0, other.isMarkedAtStart()));
        }
        List<Block> blocks = blocks();
        blocks.forEach(block -> edits.add(edit(block)));
        int end = Math.max(start, endOfLaid());
        if (end < full.size()) {
            edits.add(edit(Kind.TRIMMED_END, end, full.size(), 0, 0, other.hasEllipsis(other.size())));
        }
        return edits;
    }

    private int endOfLaid() {
        int end = 0;
        for (int on : laidOn) {
            end = Math.max(end, on + 1);
        }
        return end;
    }

    /** Tells whether a word is the same; in brackets, too, where the author may have changed no more than its case. */
    private boolean isSame(int j) {
        return laidOn[j] >= 0 && full.term(laidOn[j]).equals(other.term(j));
    }

    private QuoteEdit edit(Block block) {
        boolean brackets = block.isBracketed(other);
        boolean dots = other.hasEllipsis(block.start) || other.hasEllipsis(block.end);
        Kind kind = brackets
                ? Kind.BRACKETED
                : block.from == block.to ? Kind.WORD_ADDED : block.start == block.end ? Kind.CUT : Kind.WORD_CHANGED;
        boolean marked = brackets || (kind == Kind.CUT && dots);
        return edit(kind, block.from, block.to, block.start, block.end, marked);
    }

    private QuoteEdit edit(Kind kind, int from, int to, int start, int end, boolean marked) {
        List<Flag> flags = new ArrayList<>();
        if (kind != Kind.TRIMMED_START && kind != Kind.TRIMMED_END) {
            Set<String> before = marksOf(full, from, to);
            Set<String> after = marksOf(other, start, end);
            for (Flag flag : Flag.values()) {
                String prefix = flag.label() + '=';
                if (!only(before, prefix).equals(only(after, prefix))) {
                    flags.add(flag);
                }
            }
        }
        return new QuoteEdit(kind, full.text(from, to), other.text(start, end), marked, flags);
    }

    private static Set<String> only(Set<String> marks, String prefix) {
        Set<String> some = new TreeSet<>();
        marks.stream().filter(mark -> mark.startsWith(prefix)).forEach(some::add);
        return some;
    }

    private static Set<String> marksOf(QuoteWords words, int from, int to) {
        Set<String> marks = new TreeSet<>();
        for (int i = from; i < to; i++) {
            String term = words.term(i);
            if (isNumberSign(words, i)) {
                // "No. 4" denies nothing, and its number names something.
                i++;
                continue;
            }
            if (NEGATIONS.contains(term) || term.endsWith("n't")) {
                marks.add("negation=");
            }
            if (MODALS.contains(term)) {
                marks.add("modality=" + term);
            }
            if (words.isNumber(i) || NUMBERS.contains(term)) {
                marks.add("number=" + term);
            }
        }
        return marks;
    }

    private static boolean isNumberSign(QuoteWords words, int i) {
        return words.term(i).equals("no") && i + 1 < words.size() && words.isNumber(i + 1) && words.hasStop(i);
    }
}
