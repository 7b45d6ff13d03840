package dev.parallax.text;

import dev.parallax.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs the quotation marks of a text: straight, English, German and French ones.
 *
 * <p>Marks are paired within a paragraph, so a stray one ({@code a 6" pipe}) spoils no other paragraph. A mark that is
 * not closed counts to the end of its paragraph, as in a quotation that goes on in the next one. A mark that stands where
 * only the other kind can stand ({@code “so“ he said}) is taken for that. Quotations within quotations are part of the
 * outer one. Single marks count only in a text that has no others, since most of them are apostrophes. Linear time.
 */
final class QuotationMarks {

    private static final String DOUBLE = "\"“”„‟«»";

    /** What may stand before an opening mark besides white space. */
    private static final String BEFORE_OPENING = "([{—–-/‘'…=";

    private static final String SENTENCE_PUNCTUATION = ".,!?…";

    private final String text;
    private final List<Quoted> runs = new ArrayList<>();
    private boolean leftOpen;

    private QuotationMarks(String text) {
        this.text = text;
    }

    /** Returns the quoted runs of a text with these paragraphs, ordered and disjoint. */
    static List<Quoted> of(String text, List<Span> paragraphs) {
        QuotationMarks marks = new QuotationMarks(text);
        boolean anyDouble = false;
        for (int i = 0; i < text.length() && !anyDouble; i++) {
            anyDouble = isDouble(text.charAt(i));
        }
        boolean anySingle = text.indexOf('‘') >= 0 || text.indexOf('\'') >= 0;
        for (Span paragraph : paragraphs) {
            if (anyDouble) {
                marks.pairDouble(paragraph);
            } else if (anySingle) {
                marks.pairSingle(paragraph);
            }
        }
        return marks.runs;
    }

    /** Looks into the list for few units only. */
    private static boolean isDouble(char c) {
        return c == '"' || (c >= '«' && DOUBLE.indexOf(c) >= 0);
    }

    private void pairDouble(Span paragraph) {
        int lastMark = lastMark(paragraph);
        if (lastMark < paragraph.start()) {
            leftOpen = false;
            return;
        }
        int closers = count(paragraph, '”');
        int openers = count(paragraph, '“');
        boolean mayContinue = leftOpen;
        leftOpen = false;
        int open = -1;
        int depth = 0;
        for (int i = paragraph.start(); i <= lastMark; i++) {
            char c = text.charAt(i);
            if (!isDouble(c)) {
                continue;
            }
            closers -= c == '”' ? 1 : 0;
            boolean opens = opensAt(i, paragraph);
            if (open < 0) {
                open = mayOpen(c, opens, i, paragraph) ? i : -1;
            } else if (depth > 0 && c == '”') {
                depth--;
            } else if (c == '“' && opens && text.charAt(open) != '„') {
                if (closers >= openers) {
                    depth++;
                } else {
                    add(paragraph, open, i, false, mayContinue);
                    open = i;
                }
            } else if (c == '"' && text.charAt(open) == '"' && opens && i < lastMark) {
                add(paragraph, open, i, false, mayContinue);
                open = i;
            } else if (closes(text.charAt(open), c)) {
                add(paragraph, open, i, true, mayContinue);
                open = -1;
                depth = 0;
            }
            openers -= c == '“' ? 1 : 0;
        }
        if (open >= 0) {
            leftOpen = add(paragraph, open, paragraph.end(), false, mayContinue);
        }
    }

    /** Tells whether a mark stands as an opening one does: something may follow, and no word ends before it. */
    private boolean opensAt(int i, Span paragraph) {
        boolean free = i == paragraph.start()
                || Glyphs.isSpace(text.charAt(i - 1))
                || BEFORE_OPENING.indexOf(text.charAt(i - 1)) >= 0;
        return free && i + 1 < paragraph.end() && !Glyphs.isSpace(text.charAt(i + 1));
    }

    private boolean mayOpen(char c, boolean opens, int i, Span paragraph) {
        return switch (c) {
            case '“', '„', '‟', '«' -> true;
            case '»', '”' -> opens;
            default -> {
                char before = i == paragraph.start() ? ' ' : text.charAt(i - 1);
                char after = i + 1 == paragraph.end() ? ' ' : text.charAt(i + 1);
                yield opens || !(Glyphs.isDigit(before) || (!Glyphs.isSpace(before) && Glyphs.isSpace(after)));
            }
        };
    }

    private static boolean closes(char opening, char c) {
        return switch (opening) {
            case '«' -> c == '»';
            case '»' -> c == '«';
            default -> c != '«' && c != '»' && c != '„';
        };
    }

    private int count(Span paragraph, char mark) {
        int n = 0;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            n += text.charAt(i) == mark ? 1 : 0;
        }
        return n;
    }

    private int lastMark(Span paragraph) {
        int i = paragraph.end() - 1;
        while (i >= paragraph.start() && !isDouble(text.charAt(i))) {
            i--;
        }
        return i;
    }

    private boolean add(Span paragraph, int mark, int end, boolean closed, boolean mayContinue) {
        int from = mark + 1;
        int to = end;
        while (from < to && Glyphs.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Glyphs.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return false;
        }
        runs.add(new Quoted(new Span(from, to), closed, mayContinue && mark == paragraph.start()));
        return true;
    }

    /** Pairs single marks; unlike double ones they must be closed. */
    private void pairSingle(Span paragraph) {
        int[] closings = closingsFrom(paragraph);
        int i = paragraph.start();
        while (i < paragraph.end()) {
            char c = text.charAt(i);
            if ((c != '‘' && c != '\'') || !opensAt(i, paragraph) || Glyphs.isDigit(text.charAt(i + 1))) {
                i++;
                continue;
            }
            int end = closings[i + 1 - paragraph.start()];
            if (end > i) {
                add(paragraph, i, end, true, false);
            }
            i = Math.max(i, end) + 1;
        }
    }

    /**
     * Returns for each place of a paragraph where a quotation that opened before it would close: at the next mark after
     * punctuation, unless another quotation opens on the way, else at the next one that ends a word; -1 if there is none.
     */
    private int[] closingsFrom(Span paragraph) {
        int[] next = new int[paragraph.length() + 1];
        int weak = -1;
        int strong = -1;
        next[paragraph.length()] = -1;
        for (int i = paragraph.end() - 1; i >= paragraph.start(); i--) {
            char c = text.charAt(i);
            if (c == '‘' || (c == '\'' && opensAt(i, paragraph))) {
                strong = -1;
                weak = -1;
            } else if ((c == '’' || c == '\'') && endsAt(i, paragraph)) {
                weak = i;
                strong = SENTENCE_PUNCTUATION.indexOf(text.charAt(i - 1)) >= 0 ? i : strong;
            }
            next[i - paragraph.start()] = strong >= 0 ? strong : weak;
        }
        return next;
    }

    private boolean endsAt(int i, Span paragraph) {
        return i > paragraph.start()
                && !Glyphs.isSpace(text.charAt(i - 1))
                && (i + 1 == paragraph.end() || !Glyphs.isWord(text.charAt(i + 1)));
    }
}
