package dev.parallax.reuse;

import dev.parallax.article.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which words of an article are somebody else's, and shown to be: between quotation marks, a message embedded from a
 * social network, or the paragraph that a colon at the end of the one before announces (a statement, a law, a poem, another report).
 *
 * @param marked words between quotation marks or of messages
 * @param excerpts announced paragraphs
 */
record QuotedWords(BitSet marked, List<Excerpt> excerpts) {

    /** How many units before the end of an embedded message its author and date stand in. */
    private static final int SIGNATURE = 80;

    /** The words of a paragraph that the one before announces. */
    record Excerpt(int first, int end) {}

    /** Finds the quoted words; linear in the text. */
    static QuotedWords of(Document document) {
        Tokens tokens = document.tokens();
        BitSet quoted = new BitSet(tokens.size());
        for (Span quotation : document.quotedSpans()) {
            quoted.set(tokens.firstFrom(quotation.start()), tokens.firstFrom(quotation.end()));
        }
        String text = document.article().text();
        List<Sentence> sentences = document.sentences();
        List<Excerpt> excerpts = new ArrayList<>();
        boolean announced = false;
        for (int first = 0, next; first < sentences.size(); first = next) {
            for (next = first + 1; next < sentences.size(); next++) {
                if (sentences.get(next).paragraph() != sentences.get(first).paragraph()) {
                    break;
                }
            }
            Sentence begin = sentences.get(first);
            Sentence end = sentences.get(next - 1);
            String paragraph = begin.span().cover(end.span()).in(text);
            if (isSigned(paragraph)) {
                quoted.set(begin.firstToken(), end.endToken());
            } else if (announced) {
                excerpts.add(new Excerpt(begin.firstToken(), end.endToken()));
            }
            announced = paragraph.endsWith(":");
        }
        return new QuotedWords(quoted, List.copyOf(excerpts));
    }

    /** Returns all quoted words but the excerpts that a test lets out. */
    BitSet without(Predicate<Excerpt> out) {
        BitSet words = (BitSet) marked.clone();
        for (Excerpt excerpt : excerpts) {
            if (!out.test(excerpt)) {
                words.set(excerpt.first(), excerpt.end());
            }
        }
        return words;
    }

    /** Tells whether a paragraph ends as embedded messages do: {@code — Name (@name) May 3, 2019}. */
    private static boolean isSigned(String paragraph) {
        int end = paragraph.length();
        int handle = paragraph.indexOf("(@", Math.max(0, end - SIGNATURE));
        if (handle < 0) {
            return false;
        }
        int close = paragraph.indexOf(')', handle);
        return close > 0 && end - close < SIGNATURE / 2 && Character.isDigit(paragraph.charAt(end - 1));
    }
}
