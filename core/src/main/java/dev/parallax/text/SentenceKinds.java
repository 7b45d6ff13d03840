package dev.parallax.text;

import dev.parallax.article.Article;
import dev.parallax.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Tells what each sentence of an article is there for. */
final class SentenceKinds {

    private SentenceKinds() {}

    static List<SentenceKind> classify(
            Article article, int headlineEnd, List<Span> paragraphs, List<Span> sentences, List<Integer> paragraphOf) {
        List<SentenceKind> kinds = new ArrayList<>();
        for (Span s : sentences) {
            kinds.add(s.end() <= headlineEnd ? SentenceKind.HEADLINE : SentenceKind.BODY);
        }
        return kinds;
    }
}
