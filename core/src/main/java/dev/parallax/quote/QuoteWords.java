package dev.parallax.quote;

import dev.parallax.article.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a quotation as they are compared: terms, stems, which stand in brackets, and where something is left out. A
 * capital or small letter in brackets, as in {@code [W]e}, is part of its word: only the case is the author's.
 */
final class QuoteWords {

    /** Longer quotations are compared as far as this, in words. */
    static final int MAX_WORDS = 400;

    private final Document document;
    private final String text;
    private final Span span;
    private final List<Word> words = new ArrayList<>();

    /** For each place between words, and at the ends, whether an ellipsis stands there. */
    private final boolean[] ellipsis;

    private record Word(int start, int end, String term, String stem, boolean number, boolean bracketed) {}

    QuoteWords(Document document, Span span) {
        this.document = document;
        this.text = document.article().text();
        this.span = span;
        Tokens tokens = document.tokens();
        int first = tokens.firstFrom(span.start());
        int end = Math.min(first + MAX_WORDS, tokens.firstFrom(span.end()));
        List<Boolean> gaps = new ArrayList<>();
        boolean inside = false;
        int at = span.start();
        int i = first;
        while (i < end) {
            gaps.add(hasDots(at, tokens.start(i)));
            inside = opens(inside, at, tokens.start(i));
            boolean letter = inside && i + 1 < end && isLetterOf(tokens, i);
            int last = letter ? i + 1 : i;
            words.add(new Word(
                    tokens.start(i),
                    tokens.end(last),
                    letter ? tokens.term(i) + tokens.term(last) : tokens.term(i),
                    letter ? tokens.term(i) + tokens.stem(last) : tokens.stem(i),
                    tokens.isNumber(i),
                    inside && !letter));
            inside &= !letter;
            at = tokens.end(last);
            i = last + 1;
        }
        gaps.add(hasDots(at, span.end()));
        ellipsis = new boolean[gaps.size()];
        for (int k = 0; k < ellipsis.length; k++) {
            ellipsis[k] = gaps.get(k);
        }
    }

    private static boolean isLetterOf(Tokens tokens, int i) {
        return tokens.end(i) - tokens.start(i) == 1 && tokens.start(i + 1) - tokens.end(i) == 1;
    }

    private boolean opens(boolean inside, int from, int to) {
        boolean open = inside;
        for (int k = from; k < to; k++) {
            char c = text.charAt(k);
            open = (open || c == '[') && c != ']';
        }
        return open;
    }

    private boolean hasDots(int from, int to) {
        for (int k = from; k < to; k++) {
            char c = text.charAt(k);
            if (c == '…' || (c == '.' && text.startsWith("...", k)) || (c == '.' && text.startsWith(". . .", k))) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return words.size();
    }

    /** Tells whether a full stop follows a word without a gap. */
    boolean hasStop(int i) {
        int end = words.get(i).end;
        return end < text.length() && text.charAt(end) == '.';
    }

    /** Tells whether words are left out between the first and the last. */
    boolean isSpliced() {
        for (int i = 1; i < size(); i++) {
            if (ellipsis[i]) {
                return true;
            }
        }
        return false;
    }

    /** Returns what stands between the places where words are left out, in text order. */
    List<QuoteWords> parts() {
        List<QuoteWords> parts = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= size(); i++) {
            if (i == size() || ellipsis[i]) {
                parts.add(new QuoteWords(document, new Span(words.get(first).start, words.get(i - 1).end)));
                first = i;
            }
        }
        return parts;
    }

    /** Returns where the words stand in the article. */
    Span span() {
        return span;
    }

    /** Returns how many words stand outside of brackets. */
    int ownSize() {
        return (int) words.stream().filter(word -> !word.bracketed).count();
    }

    String term(int i) {
        return words.get(i).term;
    }

    String stem(int i) {
        return words.get(i).stem;
    }

    boolean isNumber(int i) {
        return words.get(i).number;
    }

    boolean isBracketed(int i) {
        return words.get(i).bracketed;
    }

    boolean hasEllipsis(int before) {
        return ellipsis[before];
    }

    /** Tells whether the author shows that something is changed or left out before the first word. */
    boolean isMarkedAtStart() {
        return ellipsis[0] || (size() > 0 && (words.get(0).bracketed || isBracketBefore(words.get(0).start)));
    }

    private boolean isBracketBefore(int position) {
        return position > 0 && text.charAt(position - 1) == '[';
    }

    /** Returns all terms with blanks between. */
    String terms() {
        StringBuilder terms = new StringBuilder();
        words.forEach(word -> terms.append(word.term).append(' '));
        return terms.toString();
    }

    /** Returns the words from one to before another as they stand in the article. */
    String text(int from, int to) {
        return from >= to ? "" : text.substring(words.get(from).start, words.get(to - 1).end);
    }
}
