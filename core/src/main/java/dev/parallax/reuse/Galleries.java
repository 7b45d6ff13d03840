package dev.parallax.reuse;

import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.util.BitSet;
import java.util.List;

/**
 * Rows of pictures whose captions a page's text has in one paragraph, with the page's prompt between them: the same row stands
 * under many articles, and its sentences look like sentences of a report.
 */
final class Galleries {

    private static final String PROMPT = "Hide Caption";

    private Galleries() {}

    /** Takes the words of galleries out of a set of words. */
    static void clear(Document document, BitSet words) {
        String text = document.article().text();
        if (!text.contains(PROMPT)) {
            return;
        }
        List<Sentence> sentences = document.sentences();
        for (int first = 0, next; first < sentences.size(); first = next) {
            for (next = first + 1; next < sentences.size(); next++) {
                if (sentences.get(next).paragraph() != sentences.get(first).paragraph()) {
                    break;
                }
            }
            Sentence begin = sentences.get(first);
            Sentence end = sentences.get(next - 1);
            String paragraph = begin.span().cover(end.span()).in(text);
            int prompt = paragraph.indexOf(PROMPT);
            if (prompt >= 0 && paragraph.indexOf(PROMPT, prompt + 1) >= 0) {
                words.clear(begin.firstToken(), end.endToken());
            }
        }
    }
}
