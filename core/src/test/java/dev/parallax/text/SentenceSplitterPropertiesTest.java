package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.parallax.article.Article;
import dev.parallax.article.Span;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterPropertiesTest {

    private static final String[] PIECES = {
        "The",
        "ferry",
        "left",
        "Ostvik",
        "Mr.",
        "U.S.",
        "p.m.",
        "No.",
        "J.",
        "I",
        "a",
        "4",
        "3.5",
        "1.)",
        "a.",
        "b.",
        "2)",
        ".",
        "!",
        "?",
        "...",
        "…",
        ". . .",
        "。",
        "？",
        "\"",
        "'",
        "“",
        "”",
        "‘",
        "’",
        "„",
        "«",
        "»",
        "(",
        ")",
        "[1]",
        "[",
        "]",
        " ",
        " ",
        " ",
        " ",
        "\u00a0",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        "\u2028",
        "\u200b",
        "—",
        "-",
        ",",
        ":",
        ";",
        "•",
        "@",
        "/",
        "www.ostvik.example",
        "😀",
        "\ud83d",
        "\ude00",
        "e\u0301",
        "Ä",
        "ß",
        "İ",
        "ñ",
        "港",
        "と",
        "नमस्ते",
        "।",
        "\u0000",
        "\ufffe",
        "\uA7CB",
        "a.\u24B6"
    };

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        int size = random.nextInt(120);
        for (int i = 0; i < size; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextInt(3) == 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "fr", "it", "xx"})
    void coversTheTextInOrderOnce(String language) {
        Random random = new Random(20_260_611);
        SentenceSplitter splitter = SentenceSplitter.forLanguage(language);
        for (int n = 0; n < 1000; n++) {
            String text = random(random);
            List<Span> sentences = splitter.split(text);
            int end = 0;
            for (Span sentence : sentences) {
                assertThat(blank(text.substring(end, sentence.start())))
                        .as(text)
                        .isTrue();
                assertThat(sentence.isEmpty()).as(text).isFalse();
                assertThat(Glyphs.isSpace(text.charAt(sentence.start())))
                        .as(text)
                        .isFalse();
                assertThat(Glyphs.isSpace(text.charAt(sentence.end() - 1)))
                        .as(text)
                        .isFalse();
                assertThat(cutsAPair(text, sentence.start()) || cutsAPair(text, sentence.end()))
                        .as(text)
                        .isFalse();
                end = sentence.end();
            }
            assertThat(blank(text.substring(end))).as(text).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void givesEverySentenceAKindAndAParagraph(boolean withHeadline) {
        Random random = new Random(4711);
        Analyzer analyzer = Analyzer.create();
        for (int n = 0; n < 600; n++) {
            String text = random(random);
            Article article = withHeadline ? Article.of("a", random(random), text) : Article.of("a", text);
            List<Sentence> sentences = analyzer.analyze(article).sentences();
            int paragraph = 0;
            for (int i = 0; i < sentences.size(); i++) {
                Sentence sentence = sentences.get(i);
                assertThat(sentence.index()).isEqualTo(i);
                assertThat(sentence.paragraph()).isBetween(paragraph, paragraph + 1);
                paragraph = sentence.paragraph();
                boolean before = sentence.span().end() <= article.textStart();
                if (before) {
                    assertThat(sentence.kind()).isEqualTo(SentenceKind.HEADLINE);
                }
                assertThat(before || sentence.span().start() >= article.textStart())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                "\"",
                "a. ",
                "\n",
                " ",
                "?\" ",
                "U.S. ",
                "(",
                ". \" ",
                "1. ",
                "[1",
                ".[",
                "J. ",
                "\n.",
                "a\n\n",
                "A",
                "—",
                ". .  ",
                "\"Why?\" A. B. C. D. ",
                "by by ",
                "!’",
                "•a",
                "more * ",
                ".a",
                "get get get newsletter x\n\n"
            })
    void takesLinearTime(String piece) {
        String text = piece.repeat((1 << 20) / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            List<Span> sentences = SentenceSplitter.forLanguage("en").split(text);
            assertThat(sentences.isEmpty()).isEqualTo(text.isBlank());
        });
    }

    private static boolean blank(String text) {
        return text.chars().allMatch(c -> Glyphs.isSpace((char) c));
    }

    private static boolean cutsAPair(String text, int position) {
        return position > 0
                && position < text.length()
                && Character.isSurrogatePair(text.charAt(position - 1), text.charAt(position));
    }
}
