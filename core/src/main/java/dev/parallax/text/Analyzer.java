package dev.parallax.text;

import dev.parallax.article.Article;
import dev.parallax.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns articles into documents. Immutable and thread-safe. */
public final class Analyzer {

    private static final Pattern SENTENCE = Pattern.compile("[^\\n.!?]+(?:[.!?]+[”\"’')]*|$|(?=\\n))");

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
        return new Document(article, normalized, tokens, sentences(text, tokens));
    }

    private static boolean isEnglish(@Nullable String language) {
        if (language == null || language.isBlank()) {
            return true;
        }
        String tag = language.strip();
        return tag.regionMatches(true, 0, "en", 0, 2) && (tag.length() == 2 || !Character.isLetter(tag.charAt(2)));
    }

    private static List<Sentence> sentences(String text, Tokens tokens) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher m = SENTENCE.matcher(text);
        while (m.find()) {
            int start =
                    m.start() + m.group().length() - m.group().stripLeading().length();
            if (start >= m.end()) {
                continue;
            }
            Span span = new Span(start, m.end());
            SentenceKind kind = sentences.isEmpty() ? SentenceKind.HEADLINE : SentenceKind.BODY;
            sentences.add(new Sentence(
                    sentences.size(), span, kind, 0, tokens.firstFrom(span.start()), tokens.firstFrom(span.end())));
        }
        return sentences;
    }
}
