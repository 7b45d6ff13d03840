package dev.parallax.text;

import dev.parallax.article.Article;
import dev.parallax.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns articles into documents. Immutable and thread-safe. */
public final class Analyzer {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,][\\p{L}\\p{N}]+)*");
    private static final Pattern SENTENCE = Pattern.compile("[^\\n.!?]+(?:[.!?]+[”\"’')]*|$|(?=\\n))");

    private Analyzer() {}

    /** Returns an analyzer with the default settings. */
    public static Analyzer create() {
        return new Analyzer();
    }

    /** Analyses an article. */
    public Document analyze(Article article) {
        String text = article.text();
        List<Span> words = WORD.matcher(text)
                .results()
                .map(m -> new Span(m.start(), m.end()))
                .toList();
        String[] terms =
                words.stream().map(s -> s.in(text).toLowerCase(Locale.ROOT)).toArray(String[]::new);
        Tokens tokens = new Tokens(
                words.stream().mapToInt(Span::start).toArray(),
                words.stream().mapToInt(Span::end).toArray(),
                terms,
                terms.clone());
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
        return new Document(article, tokens, sentences);
    }
}
