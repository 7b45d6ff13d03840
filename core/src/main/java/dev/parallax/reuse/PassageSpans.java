package dev.parallax.reuse;

import dev.parallax.article.Span;
import dev.parallax.text.Tokens;

/** Turns the words of a passage into spans, with the punctuation around them that both articles have. */
final class PassageSpans {

    /** The most marks taken in on one side, such as a full stop, a quotation mark and a bracket. */
    private static final int MOST = 4;

    private static final String OPENING = "\"'([{<«¿¡-*";
    private static final String CLOSING = "\"')]}>».,;:!?…%";

    private final String textA;
    private final String textB;
    private int startA;
    private int endA;
    private int startB;
    private int endB;

    private PassageSpans(Chain chain, ReuseText a, ReuseText b) {
        textA = a.document().article().text();
        textB = b.document().article().text();
        Tokens tokensA = a.document().tokens();
        Tokens tokensB = b.document().tokens();
        startA = tokensA.start(chain.firstA());
        endA = tokensA.end(chain.endA() - 1);
        startB = tokensB.start(chain.firstB());
        endB = tokensB.end(chain.endB() - 1);
    }

    static PassageSpans of(Chain chain, ReuseText a, ReuseText b) {
        PassageSpans spans = new PassageSpans(chain, a, b);
        spans.grow();
        return spans;
    }

    Span a() {
        return new Span(startA, endA);
    }

    Span b() {
        return new Span(startB, endB);
    }

    private void grow() {
        for (int k = 0; k < MOST && startA > 0 && startB > 0; k++) {
            char mark = mark(textA.charAt(startA - 1));
            if (OPENING.indexOf(mark) < 0 || mark(textB.charAt(startB - 1)) != mark) {
                break;
            }
            startA--;
            startB--;
        }
        for (int k = 0; k < MOST && endA < textA.length() && endB < textB.length(); k++) {
            char mark = mark(textA.charAt(endA));
            if (CLOSING.indexOf(mark) < 0 || mark(textB.charAt(endB)) != mark) {
                break;
            }
            endA++;
            endB++;
        }
    }

    /** Returns the plain form of a quotation mark, so that a change of style hides no mark. */
    private static char mark(char c) {
        return switch (c) {
            case '“', '”', '„' -> '"';
            case '‘', '’', '‚' -> '\'';
            case '–', '—' -> '-';
            default -> c;
        };
    }
}
