package dev.parallax.text;

import dev.parallax.article.Span;
import java.util.List;

/**
 * Goes through one paragraph once and cuts it where a sentence ends. What a mark means is asked of {@link StopRules};
 * this class knows which marks belong together: runs of marks, spaced ellipses, and the closing quotation marks,
 * brackets and reference numbers that belong to the sentence before them.
 */
final class SentenceScanner {

    private static final int MAX_REFERENCE = 24;
    private static final int MAX_NOTE_DIGITS = 3;
    private static final int ELLIPSIS_AFTER_STOP = ". ...".length();

    private final String text;
    private final int to;
    private final StopRules rules;
    private final List<Span> sentences;
    private int start;
    private long marker;
    private boolean insideQuotes;

    SentenceScanner(String text, Span paragraph, SplitterTable table, List<Span> sentences) {
        this.text = text;
        this.to = paragraph.end();
        this.rules = new StopRules(text, to, table);
        this.sentences = sentences;
        this.start = paragraph.start();
    }

    /** Adds the sentences of the paragraph to the list. */
    void scan() {
        int first = sentences.size();
        int i = open(start);
        while (i < to) {
            char c = text.charAt(i);
            if (c == '"') {
                insideQuotes = !insideQuotes;
                i++;
            } else if (Glyphs.isStop(c)) {
                i = stop(i);
            } else if (i > start && Glyphs.isSpace(text.charAt(i - 1)) && startsItem(i)) {
                i = cut(i);
            } else {
                i++;
            }
        }
        close(first);
    }

    /** Starts a sentence and returns where to go on: behind its list marker, if it has one. */
    private int open(int position) {
        start = position;
        marker = ListMarkers.at(text, position, to);
        return position + ListMarkers.length(marker);
    }

    private int cut(int position) {
        add(start, position);
        int next = position;
        while (next < to && Glyphs.isSpace(text.charAt(next))) {
            next++;
        }
        return open(next);
    }

    private void add(int from, int end) {
        int last = end;
        while (last > from && Glyphs.isSpace(text.charAt(last - 1))) {
            last--;
        }
        sentences.add(new Span(from, last));
    }

    /** Adds what is left; marks without a word that close the last sentence go to it. */
    private void close(int first) {
        if (start >= to) {
            return;
        }
        boolean rest = sentences.size() > first;
        for (int i = start; i < to && rest; i++) {
            char c = text.charAt(i);
            rest = Glyphs.isSpace(c) || Glyphs.isStop(c) || Glyphs.isClosing(c) || c == '"' || c == '\'';
        }
        if (rest) {
            Span last = sentences.remove(sentences.size() - 1);
            add(last.start(), to);
        } else {
            add(start, to);
        }
    }

    private boolean startsItem(int i) {
        if (marker == ListMarkers.NONE) {
            return false;
        }
        long next = ListMarkers.at(text, i, to);
        return ListMarkers.follows(next, marker) && (!ListMarkers.isPlainStop(next) || rules.mayEndItem(start, i));
    }

    /** Handles the run of marks at {@code i} and returns where to go on. */
    private int stop(int i) {
        int run = runEnd(i);
        int attached = fullStopBeforeEllipsis(i, run);
        if (attached > 0) {
            return cut(attached);
        }
        boolean before = insideQuotes;
        int close = closingEnd(run);
        while (close > run && close < to && Glyphs.isStop(text.charAt(close))) {
            i = close;
            run = runEnd(close);
            close = closingEnd(run);
        }
        if (rules.ends(start, i, run, close)) {
            return cut(close);
        }
        insideQuotes = before;
        return run;
    }

    /** Returns the end of a run of marks, which for full stops may be spaced: {@code . . .} */
    private int runEnd(int i) {
        int end = i + 1;
        while (end < to) {
            char c = text.charAt(end);
            if (Glyphs.isStop(c)) {
                end++;
            } else if (text.charAt(end - 1) == '.' && isSpacedStop(end)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isSpacedStop(int space) {
        char c = text.charAt(space);
        return (c == ' ' || c == '\u00a0')
                && space + 1 < to
                && text.charAt(space + 1) == '.'
                && (space + 2 >= to || !Glyphs.isWord(text.charAt(space + 2)));
    }

    /**
     * A full stop on a word, a space, and an ellipsis: the sentence ends with the full stop, and the ellipsis opens the
     * next sentence. Returns one past the full stop, or 0.
     */
    private int fullStopBeforeEllipsis(int i, int run) {
        boolean attached = i > start && !Glyphs.isSpace(text.charAt(i - 1)) && text.charAt(i) == '.';
        if (!attached || run - i < ELLIPSIS_AFTER_STOP || !Glyphs.isSpace(text.charAt(i + 1))) {
            return 0;
        }
        int stops = 0;
        for (int k = i; k < run; k++) {
            stops += text.charAt(k) == '.' ? 1 : 0;
        }
        return stops > 3 && run < to && rules.startsSentence(run) ? i + 1 : 0;
    }

    /** Returns the end of the closing marks and references behind a run, and keeps count of the straight quotes. */
    private int closingEnd(int run) {
        int end = run;
        boolean more = true;
        while (more && end < to) {
            int mark = end;
            if (Glyphs.isSpace(text.charAt(end)) && end + 1 < to) {
                mark = Glyphs.isSpace(text.charAt(end + 1)) ? end + 2 : end + 1;
            }
            int note = mark < to ? noteEnd(mark, mark > end) : 0;
            more = note > 0 || (mark < to && isClosing(mark, mark > end));
            if (note > 0) {
                end = note;
            } else if (more) {
                insideQuotes ^= text.charAt(mark) == '"';
                end = mark + 1;
            }
        }
        return end;
    }

    private boolean isClosing(int i, boolean floating) {
        char c = text.charAt(i);
        boolean wordFollows = i + 1 < to && Glyphs.isWord(text.charAt(i + 1));
        return switch (c) {
            case '"' -> insideQuotes ? !(floating && wordFollows) : !floating && !wordFollows;
            case '\'', '’', '“', '‘', '«' -> !floating && !wordFollows;
            case '»', '”', '›' -> !(floating && wordFollows);
            default -> Glyphs.isClosing(c);
        };
    }

    /** Returns the end of a reference such as {@code [16, 17]}, or of the number of a footnote, or 0. */
    private int noteEnd(int i, boolean spaced) {
        boolean bracket = text.charAt(i) == '[';
        int end = bracket ? i + 1 : i;
        int from = end;
        while (end < to
                && end - i < MAX_REFERENCE
                && (bracket ? isReferencePart(text.charAt(end)) : isNoteDigit(i, end))) {
            end++;
        }
        if (end == from || end >= to) {
            return 0;
        }
        if (bracket) {
            return text.charAt(end) == ']' ? end + 1 : 0;
        }
        // No sentence opens with a number and a capitalised word such as "However": the number is a footnote's.
        return spaced && Glyphs.isSpace(text.charAt(end)) && rules.isStarter(end + 1) ? end : 0;
    }

    private boolean isNoteDigit(int start, int i) {
        return i - start < MAX_NOTE_DIGITS && Glyphs.isDigit(text.charAt(i));
    }

    private static boolean isReferencePart(char c) {
        return Glyphs.isDigit(c) || c == ',' || c == ' ' || Glyphs.isDash(c);
    }
}
