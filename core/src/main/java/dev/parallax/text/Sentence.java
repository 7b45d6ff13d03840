package dev.parallax.text;

import dev.parallax.article.Span;

/**
 * A sentence, or a line that stands for itself such as a headline.
 *
 * @param index its place in the document, from 0
 * @param span its characters, without the white space around it
 * @param kind what it is there for
 * @param paragraph the paragraph it belongs to, counted from 0 through the document
 * @param firstToken the first token of {@link Document#tokens()} that lies in the sentence
 * @param endToken one past the last such token
 */
public record Sentence(int index, Span span, SentenceKind kind, int paragraph, int firstToken, int endToken) {

    /** Returns the number of tokens. */
    public int tokenCount() {
        return endToken - firstToken;
    }
}
