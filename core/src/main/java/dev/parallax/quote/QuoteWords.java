package dev.parallax.quote;

import dev.parallax.article.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Tokens;

/** The words of a quotation as they are compared: terms, stems, which stand in brackets, and where something is left out. */
final class QuoteWords {

    /** Longer quotations are compared as far as this, in words. */
    static final int MAX_WORDS = 400;

    private final String text;
    private final Tokens tokens;
    private final int first;
    private final int size;
    private final boolean[] bracketed;

    /** For each place between words, and at the ends, whether an ellipsis stands there. */
    private final boolean[] ellipsis;

    QuoteWords(Document document, Span span) {
        this.text = document.article().text();
        this.tokens = document.tokens();
        this.first = tokens.firstFrom(span.start());
        this.size = Math.min(MAX_WORDS, tokens.firstFrom(span.end()) - first);
        this.bracketed = new boolean[size];
        this.ellipsis = new boolean[size + 1];
        boolean inside = false;
        int at = span.start();
        for (int i = 0; i <= size; i++) {
            int to = i < size ? tokens.start(first + i) : span.end();
            for (int k = at; k < Math.max(at, to); k++) {
                char c = text.charAt(k);
                inside = (inside || c == '[') && c != ']';
                boolean dots =
                        c == '.' && k + 2 < text.length() && text.charAt(k + 1) == '.' && text.charAt(k + 2) == '.';
                ellipsis[i] |= c == '…' || dots;
            }
            if (i < size) {
                bracketed[i] = inside;
                at = tokens.end(first + i);
            }
        }
    }

    int size() {
        return size;
    }

    /** Tells whether a full stop follows a word without a gap. */
    boolean hasStop(int i) {
        int end = tokens.end(first + i);
        return end < text.length() && text.charAt(end) == '.';
    }

    /** Tells whether words are left out between the first and the last. */
    boolean isSpliced() {
        for (int i = 1; i < size; i++) {
            if (ellipsis[i]) {
                return true;
            }
        }
        return false;
    }

    /** Returns how many words stand outside of brackets. */
    int ownSize() {
        int own = 0;
        for (boolean b : bracketed) {
            own += b ? 0 : 1;
        }
        return own;
    }

    String term(int i) {
        return tokens.term(first + i);
    }

    String stem(int i) {
        return tokens.stem(first + i);
    }

    boolean isNumber(int i) {
        return tokens.isNumber(first + i);
    }

    boolean isBracketed(int i) {
        return bracketed[i];
    }

    boolean hasEllipsis(int before) {
        return ellipsis[before];
    }

    /** Returns the words from one to before another as they stand in the article. */
    String text(int from, int to) {
        return from >= to ? "" : text.substring(tokens.start(first + from), tokens.end(first + to - 1));
    }
}
