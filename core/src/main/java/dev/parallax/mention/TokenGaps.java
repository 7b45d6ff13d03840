package dev.parallax.mention;

import dev.parallax.text.Document;
import dev.parallax.text.Tokens;

/** What stands between the tokens of a document. */
final class TokenGaps {

    private static final String STARTS = "\"“„«»‘(:;.!?…•·*|";

    private final String text;
    private final Tokens tokens;

    TokenGaps(Document document) {
        this.text = document.article().text();
        this.tokens = document.tokens();
    }

    /** Tells whether only a blank or a hyphen stands between a token and the next, or the stop of an abbreviation. */
    boolean joins(int token) {
        if (token + 1 >= tokens.size()) {
            return false;
        }
        int from = tokens.end(token);
        int to = tokens.start(token + 1);
        return switch (to - from) {
            case 0 -> false;
            case 1 -> isBlank(from) || isHyphen(token);
            case 2 -> text.charAt(from) == '.' && isBlank(from + 1) && isAbbreviation(token);
            default -> false;
        };
    }

    /** Tells whether nothing but a hyphen stands between a token and the next. */
    boolean isHyphen(int token) {
        int from = tokens.end(token);
        return token + 1 < tokens.size()
                && tokens.start(token + 1) == from + 1
                && (text.charAt(from) == '-' || text.charAt(from) == '‑');
    }

    /** Tells whether a comma and a blank stand between a token and the next. */
    boolean hasComma(int token) {
        int from = tokens.end(token);
        return token + 1 < tokens.size()
                && tokens.start(token + 1) - from == 2
                && text.charAt(from) == ','
                && isBlank(from + 1);
    }

    /** Tells whether a token stands where any word has a capital: after a mark or at the start of a line. */
    boolean isInitial(int token) {
        if (token > 0 && isLetterOfName(token - 1)) {
            return false;
        }
        int i = tokens.start(token) - 1;
        while (i >= 0 && tokens.start(token) - i < 4 && isBlank(i)) {
            i--;
        }
        return i < 0 || STARTS.indexOf(text.charAt(i)) >= 0 || text.charAt(i) < ' ' || isDash(text.charAt(i));
    }

    /** Tells whether a token is a capital letter for a given name, as in {@code J. Holm}. */
    private boolean isLetterOfName(int token) {
        return tokens.term(token).length() == 1 && tokens.isCapitalized(token) && joins(token);
    }

    private boolean isDash(char c) {
        return c == '—' || c == '–';
    }

    private boolean isBlank(int i) {
        return text.charAt(i) == ' ' || text.charAt(i) == '\u00a0';
    }

    private boolean isAbbreviation(int token) {
        String term = tokens.term(token);
        return term.length() == 1
                || (term.length() == 2 && (NameWords.isPlace(term) || term.equals("st")))
                || (term.length() <= 4 && NameWords.isTitle(term));
    }
}
