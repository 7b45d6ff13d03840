package dev.parallax.text;

import dev.parallax.article.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What a paragraph or sentence looks like: its words and how many are capitalised, its first and last marks. Immutable;
 * looks at no more than {@link #MAX_UNITS} units.
 */
final class Line {

    /** Longer lines are told from their first units. */
    static final int MAX_UNITS = 600;

    private static final int MAX_LABEL = 24;

    final String text;
    /** The words in lower case; a copyright sign is a word. */
    final List<String> words;
    /** Tells whether a full stop, question or exclamation mark, or a mark of more to come stands at the end. */
    final boolean punctuated;

    private WordForm[] forms = new WordForm[24];
    private int[] starts = new int[24];
    private int[] ends = new int[24];
    private int capitalised;
    private int counted;
    private boolean digits;
    private int flags;

    Line(String article, Span span) {
        this(article, span, WordForms.NONE);
    }

    /** As without the known forms, only quicker. */
    Line(String article, Span span, WordForms known) {
        boolean isLong = span.length() > MAX_UNITS;
        text = article.substring(span.start(), isLong ? span.start() + MAX_UNITS : span.end());
        punctuated = isLong || endsWithStop(text);
        words = new ArrayList<>(text.length() / 5 + 2);
        findWords(text.toCharArray(), span.start(), known);
    }

    /** A part of another line, from one of its words to the end of another. */
    private Line(Line whole, int from, int to, int firstWord, int endWord) {
        text = whole.text.substring(from, to);
        punctuated = endsWithStop(text);
        words = new ArrayList<>(endWord - firstWord);
        for (int word = firstWord; word < endWord; word++) {
            addWord(whole.starts[word] - from, whole.ends[word] - from, whole.forms[word]);
        }
    }

    /**
     * Returns the line of a part of this line's span, the same as a new one, without looking its words up again where
     * this line has them all.
     *
     * @param own the span that this line was made of
     */
    Line part(String article, Span own, Span span) {
        int from = span.start() - own.start();
        int to = span.end() - own.start();
        if (from == 0 && to == own.length()) {
            return this;
        }
        if (to > text.length() || from < 0 || to - from > MAX_UNITS) {
            return new Line(article, span);
        }
        int firstWord = 0;
        while (firstWord < words.size() && ends[firstWord] <= from) {
            firstWord++;
        }
        int endWord = firstWord;
        while (endWord < words.size() && ends[endWord] <= to) {
            endWord++;
        }
        boolean cut = (firstWord < words.size() && starts[firstWord] < from)
                || (endWord < words.size() && starts[endWord] < to);
        return cut ? new Line(article, span) : new Line(this, from, to, firstWord, endWord);
    }

    private void findWords(char[] units, int offset, WordForms known) {
        int token = known.firstFrom(offset);
        int i = 0;
        while (i < units.length) {
            char c = units[i];
            int end = i + 1;
            if (!Glyphs.isWord(c) && c != '©') {
                i = end;
                continue;
            }
            int all = c;
            while (c != '©' && end < units.length && isInWord(units, end)) {
                all |= units[end] == '’' ? '\'' : units[end];
                end++;
            }
            token = known.firstFrom(token, offset + i);
            WordForm form = all < 0x80 ? known.of(token, offset + i, offset + end) : null;
            addWord(i, end, form != null ? form : WordForm.of(units, i, end));
            i = end;
        }
    }

    private static boolean isInWord(char[] units, int i) {
        char c = units[i];
        boolean joins = c == '\'' || c == '’' || c == '-';
        return Glyphs.isWord(c) || (joins && i + 1 < units.length && Glyphs.isWord(units[i + 1]));
    }

    private void addWord(int start, int end, WordForm word) {
        int place = words.size();
        if (place == starts.length) {
            starts = Arrays.copyOf(starts, place * 2);
            ends = Arrays.copyOf(ends, place * 2);
            forms = Arrays.copyOf(forms, place * 2);
        }
        starts[place] = start;
        ends[place] = end;
        forms[place] = word;
        words.add(word.lower());
        int own = word.flags();
        flags |= own;
        char c = text.charAt(start);
        boolean digit = Glyphs.isDigit(c);
        digits |= digit;
        if (c != '©' && (place == 0 || (own & KindWords.SMALL_FLAG) == 0)) {
            counted++;
            capitalised += digit || Glyphs.isUpper(c) ? 1 : 0;
        }
    }

    /** Returns the bits of all words, see {@link KindPatterns#flags} and {@link KindWords#flags}. */
    int flags() {
        return flags;
    }

    /** Returns the bits of the first word, 0 where there is none. */
    int firstFlags() {
        return words.isEmpty() ? 0 : forms[0].flags();
    }

    /** Returns the bits of a word. */
    int flags(int word) {
        return forms[word].flags();
    }

    private static boolean endsWithStop(String text) {
        int end = text.length();
        while (end > 0 && (Glyphs.isClosing(text.charAt(end - 1)) || "\"'“*_ ".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        char last = end > 0 ? text.charAt(end - 1) : ' ';
        return Glyphs.isStop(last) || ":;,—–-".indexOf(last) >= 0;
    }

    /** Returns the share of the words, small ones left out, that start with a capital or digit. */
    double titleShare() {
        return counted == 0 ? 0 : (double) capitalised / counted;
    }

    /** Returns what stands before a word, down to the word before it. */
    String before(int word) {
        int from = word == 0 ? 0 : starts[word - 1] + words.get(word - 1).length();
        return text.substring(Math.min(from, starts[word]), starts[word]);
    }

    /** Returns the line from a word on. */
    Line from(int word) {
        return new Line(text, new Span(starts[word], text.length()));
    }

    /** Returns the line up to a word. */
    Line until(int word) {
        return new Line(text, new Span(0, starts[word]));
    }

    /** Returns a word as it is written, without what follows its apostrophe. */
    String written(int word) {
        int end = starts[word] + 1;
        while (end < text.length() && (Glyphs.isWord(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return text.substring(starts[word], end);
    }

    boolean hasDigits() {
        return digits;
    }

    boolean isQuoted() {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return Glyphs.isQuote(first) || first == '‘';
    }

    /** A line in brackets is a link to other articles, a remark of the editors, or noise in a transcript. */
    boolean isBracketed() {
        return (text.startsWith("(") && text.endsWith(")")) || (text.startsWith("[") && text.endsWith("]"));
    }

    boolean endsWith(char c) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == c;
    }

    boolean isQuestion() {
        return text.endsWith("?") || text.endsWith("?”") || text.endsWith("?\"");
    }

    boolean isCapitals() {
        return !words.isEmpty() && text.chars().noneMatch(c -> Glyphs.isLower((char) c));
    }

    /** Returns the words before a colon that comes within the first words, or nothing. */
    List<String> label() {
        int colon = 0;
        int limit = Math.min(text.length(), MAX_LABEL + 1);
        while (colon < limit && text.charAt(colon) != ':') {
            colon++;
        }
        boolean none = colon == 0 || colon == limit || text.startsWith("//", colon + 1);
        return none ? List.of() : new Line(text, new Span(0, colon)).words;
    }

    /** Tells whether one of the listed words or pairs of words is in the line. */
    boolean hasAny(Set<String> list) {
        int flag = KindWords.flag(list);
        if ((flags & flag) == 0) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            boolean mayEnd = flag == -1 || (flags(i) & flag) != 0;
            if (mayEnd
                    && (list.contains(words.get(i))
                            || (i > 0 && list.contains(words.get(i - 1) + ' ' + words.get(i))))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a month with a year, and a day or not, is among the last words. */
    boolean endsWithDate() {
        if ((flags & KindWords.flag(KindWords.MONTHS)) == 0) {
            return false;
        }
        int from = Math.max(0, words.size() - 12);
        for (int i = from; i < words.size(); i++) {
            if (KindWords.MONTHS.contains(words.get(i)) && hasYear(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasYear(int from) {
        for (int i = from; i < Math.min(words.size(), from + 2); i++) {
            String word = words.get(i);
            if (word.length() == 4 && Glyphs.isDigit(word.charAt(0))) {
                return true;
            }
        }
        return false;
    }
}
