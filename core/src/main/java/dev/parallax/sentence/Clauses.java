package dev.parallax.sentence;

import dev.parallax.text.Document;
import dev.parallax.text.Tokens;
import java.util.Set;

/**
 * Splits a sentence into pieces that may each state a fact: at punctuation, quotation marks, and words that open a
 * clause. Shallow on purpose: no parser, and a piece that is too short goes with what follows.
 */
final class Clauses {

    /** How many clauses of a sentence are told apart; what is left belongs to the last. */
    static final int MOST = 16;

    private static final int SHORTEST = 4;
    private static final String MARKS = ",;:—–()[]“”„«»\"";
    private static final Set<String> OPENERS = Set.of(
            "that",
            "which",
            "who",
            "whom",
            "whose",
            "where",
            "when",
            "while",
            "after",
            "before",
            "because",
            "although",
            "though",
            "but",
            "saying",
            "adding",
            "including",
            "as",
            "if",
            "until",
            "unless",
            "and");

    private final Tokens tokens;
    private final String text;
    private int clause;
    private int length;

    Clauses(Document document) {
        this.tokens = document.tokens();
        this.text = document.article().text();
    }

    /** Returns the clause of the token; the tokens of a sentence must be asked for in order. */
    int next(int token, boolean first) {
        if (first) {
            clause = 0;
            length = 0;
        } else if (length >= SHORTEST && clause + 1 < MOST && opens(token)) {
            clause++;
            length = 0;
        }
        length++;
        return clause;
    }

    private boolean opens(int token) {
        for (int i = tokens.end(token - 1); i < tokens.start(token); i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return OPENERS.contains(tokens.term(token));
    }
}
