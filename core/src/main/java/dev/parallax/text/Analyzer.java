package dev.parallax.text;

import dev.parallax.article.Article;
import dev.parallax.article.Span;
import java.util.List;
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
     * <p>Where the article does not tell its language it is guessed, see {@link LanguageGuesser}. Stems are English where
     * it is English or remains unknown; in other languages they are the terms.
     */
    public Document analyze(Article article) {
        String text = article.text();
        String language = language(article);
        NormalizedText normalized = normalizer.normalize(text);
        Tokenizer words = Tokenizer.run(text, normalized);
        Tokens tokens = words.tokens(isEnglish(language));
        List<Span> paragraphs = Sentences.paragraphs(article);
        return new Document(
                article,
                language,
                normalized,
                tokens,
                Sentences.of(article, language, tokens, words.forms(), paragraphs),
                QuotationMarks.of(text, paragraphs));
    }

    private static @Nullable String language(Article article) {
        String told = article.language();
        return told == null || told.isBlank() ? LanguageGuesser.guess(article.text()) : told;
    }

    private static boolean isEnglish(@Nullable String language) {
        if (language == null || language.isBlank()) {
            return true;
        }
        String tag = language.strip();
        return tag.regionMatches(true, 0, "en", 0, 2) && (tag.length() == 2 || !Character.isLetter(tag.charAt(2)));
    }
}
