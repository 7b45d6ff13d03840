package dev.parallax.formats.fuzz;

import dev.parallax.article.Article;
import dev.parallax.article.Span;
import dev.parallax.formats.extract.ArticleExtractor;
import dev.parallax.formats.extract.ExtractedArticle;
import dev.parallax.formats.extract.PageTooLargeException;
import dev.parallax.formats.read.ArticleReader;
import dev.parallax.formats.read.ArticleSink;
import dev.parallax.formats.read.InputFormat;
import dev.parallax.formats.read.Problem;
import dev.parallax.formats.read.ReadCounts;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.Tokens;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is fuzzed: each takes any bytes and throws an {@link AssertionError} if a promise is broken. */
enum FuzzTarget {
    SPLITTER {
        @Override
        void check(byte[] input) {
            String text = new String(input, StandardCharsets.UTF_8);
            Article article =
                    input.length % 3 == 0 ? Article.of("x", "Title " + input.length, text) : Article.of("x", text);
            String[] languages = {null, "en", "de", "fr", "zh", "xx", "-"};
            checkDocument(Analyzer.create().analyze(article.withLanguage(languages[input.length % languages.length])));
        }
    },
    EXTRACTOR {
        @Override
        void check(byte[] input) {
            try {
                ExtractedArticle first = ArticleExtractor.create().extract(input, null, "https://herald.example/a");
                ExtractedArticle second = ArticleExtractor.create().extract(input, null, "https://herald.example/a");
                require(first.equals(second), "the same page gave two articles");
                require(first.text().indexOf('\0') < 0, "zero in the text");
            } catch (PageTooLargeException e) {
                require(input.length > 1 << 20, "small page refused: " + e.getMessage());
            }
        }
    },
    TEXT(InputFormat.TEXT),
    HTML(InputFormat.HTML),
    JSON_LINES(InputFormat.JSON_LINES),
    JSON(InputFormat.JSON),
    CSV(InputFormat.CSV),
    TSV(InputFormat.TSV);

    private final InputFormat format;

    FuzzTarget() {
        this(InputFormat.TEXT);
    }

    FuzzTarget(InputFormat format) {
        this.format = format;
    }

    /** A reader names what it refuses, counts what it says it read, and hands on no empty article. */
    void check(byte[] input) {
        int[] seen = new int[3];
        ReadCounts counts = ArticleReader.create()
                .withFormat(format)
                .withStandardInput(new ByteArrayInputStream(input))
                .read(List.of("-"), new ArticleSink() {
                    @Override
                    public void article(Article article) {
                        seen[0]++;
                        require(!article.id().isBlank(), "blank id");
                        require(!article.text().isBlank(), "empty article");
                        require(article.textStart() <= article.text().length(), "text starts behind its end");
                    }

                    @Override
                    public void problem(Problem problem) {
                        seen[1] += problem.severity() == Problem.Severity.REFUSED ? 1 : 0;
                        require(!problem.message().isBlank(), "problem without words");
                    }
                });
        require(counts.articles() == seen[0] && counts.refused() == seen[1], "counts differ: " + counts);
    }

    static void checkDocument(Document document) {
        String text = document.article().text();
        int covered = 0;
        for (Sentence sentence : document.sentences()) {
            Span span = sentence.span();
            require(span.start() >= covered && span.end() > span.start(), "sentences overlap or are empty");
            requireBlank(text, covered, span.start());
            covered = span.end();
        }
        requireBlank(text, covered, text.length());
        Tokens tokens = document.tokens();
        int end = 0;
        for (int i = 0; i < tokens.size(); i++) {
            require(tokens.start(i) >= end && tokens.end(i) > tokens.start(i), "tokens overlap");
            require(!tokens.term(i).isEmpty() && !tokens.stem(i).isEmpty(), "empty term");
            end = tokens.end(i);
        }
        require(end <= text.length(), "token behind the end");
    }

    private static void requireBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean blank =
                    Character.isWhitespace(c) || Character.isSpaceChar(c) || "\u0085\u200b\ufeff".indexOf(c) >= 0;
            require(blank, "a character lies in no sentence: " + (int) c);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
