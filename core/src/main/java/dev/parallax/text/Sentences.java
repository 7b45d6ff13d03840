package dev.parallax.text;

import dev.parallax.article.Article;
import dev.parallax.article.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the sentences of an article with their paragraphs and kinds. */
final class Sentences {

    private Sentences() {}

    /**
     * What an article falls into before kinds are told for good.
     *
     * @param spans the sentences
     * @param paragraphOf the paragraph of each
     * @param features what rules say of them and what else is measured
     */
    record Parts(List<Span> spans, List<Integer> paragraphOf, KindFeatures features) {}

    /** Returns the sentences of the article in text order; each knows which of the tokens lie in it. */
    static List<Sentence> of(
            Article article, @Nullable String language, Tokens tokens, WordForms forms, List<Span> paragraphs) {
        Parts parts = parts(article, language, forms, paragraphs);
        List<SentenceKind> kinds = LearnedKinds.of(parts.features());
        List<Sentence> sentences = new ArrayList<>(kinds.size());
        for (int i = 0; i < kinds.size(); i++) {
            Span span = parts.spans().get(i);
            int first = tokens.firstFrom(span.start());
            int end = tokens.firstFrom(span.end());
            sentences.add(
                    new Sentence(i, span, kinds.get(i), parts.paragraphOf().get(i), first, end));
        }
        return sentences;
    }

    /** Cuts an article into sentences and measures them. */
    static Parts parts(Article article, @Nullable String language, WordForms forms, List<Span> paragraphs) {
        String text = article.text();
        SentenceSplitter splitter = SentenceSplitter.forLanguage(language);
        int headlineEnd = Headlines.end(article, paragraphs);
        List<Span> spans = new ArrayList<>();
        List<Integer> paragraphOf = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            if (paragraphs.get(p).end() <= headlineEnd) {
                spans.add(paragraphs.get(p));
            } else {
                splitter.split(text, paragraphs.get(p), spans);
            }
            while (paragraphOf.size() < spans.size()) {
                paragraphOf.add(p);
            }
        }
        return new Parts(
                spans, paragraphOf, SentenceKinds.byRules(article, forms, headlineEnd, paragraphs, spans, paragraphOf));
    }

    /** Returns the paragraphs; none reaches over the place where the text proper starts. */
    static List<Span> paragraphs(Article article) {
        int cut = article.textStart();
        if (cut == 0) {
            return Paragraphs.of(article.text());
        }
        List<Span> paragraphs = new ArrayList<>(Paragraphs.of(article.text().substring(0, cut)));
        for (Span span : Paragraphs.of(article.text().substring(cut))) {
            paragraphs.add(new Span(span.start() + cut, span.end() + cut));
        }
        return paragraphs;
    }
}
