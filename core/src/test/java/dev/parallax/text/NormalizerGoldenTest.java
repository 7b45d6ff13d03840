package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.article.Span;
import dev.parallax.testing.RandomTexts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/**
 * The bytes of version 1, for good. If one of these fails, stored data no longer fits: do not change the expectation,
 * add a version.
 */
class NormalizerGoldenTest {

    private final Normalizer normalizer = Normalizer.of(NormalizerVersion.V1);
    private final MessageDigest digest;

    NormalizerGoldenTest() throws NoSuchAlgorithmException {
        digest = MessageDigest.getInstance("SHA-256");
    }

    @Test
    void everyCodePointByItself() {
        assertThat(ofCodePoints(Character.MAX_CODE_POINT, Character::toString)).isEqualTo("4bb59fb26acb2e1f");
    }

    @Test
    void everyCodePointWithAMarkAfterIt() {
        assertThat(ofCodePoints(Character.MAX_CODE_POINT, c -> Character.toString(c) + "\u0301"))
                .isEqualTo("b05e098280a529c9");
    }

    @Test
    void everyCodePointOfTheBasicPlaneBetweenLetterAndMarks() {
        assertThat(ofCodePoints(0xFFFF, c -> "a" + Character.toString(c) + "\u0323\u0308"))
                .isEqualTo("c60ad01f9752991c");
    }

    @Test
    void randomTexts() {
        RandomTexts texts = RandomTexts.seeded(1);
        for (int i = 0; i < 10_000; i++) {
            add(texts.next(12));
        }
        assertThat(result()).isEqualTo("68b88be4729e0c48");
    }

    @Test
    void tokensAndStemsOfRandomTexts() {
        RandomTexts texts = RandomTexts.seeded(2);
        Analyzer analyzer = Analyzer.create();
        for (int i = 0; i < 3_000; i++) {
            Tokens tokens = analyzer.analyze(Article.of("a", texts.next(20)).withLanguage("en"))
                    .tokens();
            for (int t = 0; t < tokens.size(); t++) {
                update(tokens.span(t) + tokens.term(t) + '|' + tokens.stem(t) + tokens.isCapitalized(t));
            }
        }
        assertThat(result()).isEqualTo("3b7c14030f76c1ef");
    }

    private String ofCodePoints(int last, IntFunction<String> text) {
        for (int c = 0; c <= last; c++) {
            add(text.apply(c));
        }
        return result();
    }

    private void add(String text) {
        NormalizedText normalized = normalizer.normalize(text);
        update(normalized.text());
        for (int p = 0; p < normalized.text().length(); p++) {
            Span span = normalized.map().toOriginal(new Span(p, p + 1));
            digest.update((byte) span.start());
            digest.update((byte) span.end());
        }
    }

    /** UTF-16, so that lone surrogates count. */
    private void update(String text) {
        byte[] bytes = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) (text.charAt(i) >> 8);
            bytes[2 * i + 1] = (byte) text.charAt(i);
        }
        digest.update(bytes);
        digest.update("\0\n".getBytes(StandardCharsets.US_ASCII));
    }

    private String result() {
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }
}
