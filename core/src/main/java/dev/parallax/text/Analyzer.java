package dev.parallax.text;

import dev.parallax.article.Article;
import dev.parallax.article.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Turns articles into documents. Immutable and thread-safe. */
public final class Analyzer {

    private final Normalizer normalizer = Normalizer.of(NormalizerVersion.V1);

    private Analyzer() {}

    /** Returns an analyzer with the default settings. */
    public static Analyzer create() {
        return new Analyzer();
    }

    /**
     * Analyses an article.
     *
     * <p>Stems are English where the article's language is English or not told; in other languages they are the terms.
     */
    public Document analyze(Article article) {
        String text = article.text();
        NormalizedText normalized = normalizer.normalize(text);
        Tokens tokens = Tokenizer.tokenize(
                text, normalized, isEnglish(article.language()) ? EnglishStemmer::stem : UnaryOperator.identity());
        List<Span> paragraphs = Sentences.paragraphs(article);
        return new Document(
                article,
                normalized,
                tokens,
                Sentences.of(article, tokens, paragraphs),
                QuotationMarks.of(text, paragraphs));
    }

    private static boolean isEnglish(@Nullable String language) {
        if (language == null || language.isBlank()) {
            return true;
        }
        String tag = language.strip();
        return tag.regionMatches(true, 0, "en", 0, 2) && (tag.length() == 2 || !Character.isLetter(tag.charAt(2)));
    }
}
