package dev.parallax.mention;

import dev.parallax.text.Document;
import dev.parallax.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The tokens of a document with what stands between them. */
final class TokenRow {

    private final Tokens tokens;
    private final String text;

    TokenRow(Document document) {
        this.tokens = document.tokens();
        this.text = document.article().text();
    }

    int size() {
        return tokens.size();
    }

    String term(int i) {
        return tokens.term(i);
    }

    String stem(int i) {
        return tokens.stem(i);
    }

    boolean isNumber(int i) {
        return i >= 0 && i < size() && tokens.isNumber(i);
    }

    boolean isCapitalized(int i) {
        return tokens.isCapitalized(i);
    }

    int start(int i) {
        return tokens.start(i);
    }

    int end(int i) {
        return tokens.end(i);
    }

    /** Returns the character at a position of the article's text; a blank outside it. */
    char at(int position) {
        return position >= 0 && position < text.length() ? text.charAt(position) : ' ';
    }

    /** Tells whether only blanks, a possessive ending, or one hyphen stand between a token and the one before it. */
    boolean isJoined(int i) {
        if (i <= 0 || i >= size()) {
            return false;
        }
        int from = tokens.end(i - 1);
        int to = tokens.start(i);
        if (to - from == 1 && isHyphen(text.charAt(from))) {
            return true;
        }
        if (to - from >= 3 && (at(from) == '\'' || at(from) == '’') && at(from + 1) == 's') {
            from += 2;
        }
        return to > from && to - from <= 3 && areSpaces(from, to);
    }

    private boolean areSpaces(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether one dash, between blanks or not, stands between a token and the one before it. */
    boolean isDashed(int i) {
        if (i <= 0 || i >= size()) {
            return false;
        }
        int from = tokens.end(i - 1);
        int to = tokens.start(i);
        return to - from == 1 && (isHyphen(text.charAt(from)) || text.charAt(from) == '–' || text.charAt(from) == '−');
    }

    /** Tells whether one hyphen stands between a token and the one before it. */
    boolean isHyphenated(int i) {
        return i > 0
                && i < size()
                && tokens.start(i) - tokens.end(i - 1) == 1
                && isHyphen(text.charAt(tokens.end(i - 1)));
    }

    /** Returns the character behind a token. */
    char behind(int i) {
        return at(tokens.end(i));
    }

    /** Returns {@code count} terms from {@code i} on with blanks between them, or null if they are not joined. */
    @Nullable
    String phrase(int i, int count) {
        if (i < 0 || i + count > size()) {
            return null;
        }
        if (count == 1) {
            return tokens.term(i);
        }
        StringBuilder phrase = new StringBuilder(tokens.term(i));
        for (int k = i + 1; k < i + count; k++) {
            if (!isJoined(k)) {
                return null;
            }
            phrase.append(' ').append(tokens.term(k));
        }
        return phrase.toString();
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }
}
