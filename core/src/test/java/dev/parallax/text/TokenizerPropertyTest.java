package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.testing.RandomTexts;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class TokenizerPropertyTest {

    private static final int TEXTS = 400;

    private final Normalizer normalizer = Normalizer.of(NormalizerVersion.V1);

    @RepeatedTest(10)
    void tokensAreOrderedAndDoNotOverlap(RepetitionInfo info) {
        RandomTexts texts = RandomTexts.seeded(info.getCurrentRepetition());
        for (int i = 0; i < TEXTS; i++) {
            String text = texts.next(15);
            Tokens tokens = tokenize(text);
            int end = 0;
            for (int t = 0; t < tokens.size(); t++) {
                assertThat(tokens.start(t)).as(text).isGreaterThanOrEqualTo(end);
                assertThat(tokens.end(t))
                        .as(text)
                        .isGreaterThan(tokens.start(t))
                        .isLessThanOrEqualTo(text.length());
                end = tokens.end(t);
            }
        }
    }

    /** But for the dots of abbreviations, and where one character stands for several, as U+2474 does for (1). */
    @RepeatedTest(10)
    void aTermIsTheNormalisedTextOfItsSpan(RepetitionInfo info) {
        RandomTexts texts = RandomTexts.seeded(50 + info.getCurrentRepetition());
        for (int i = 0; i < TEXTS; i++) {
            String text = texts.next(15);
            Tokens tokens = tokenize(text);
            for (int t = 0; t < tokens.size(); t++) {
                String slice = normalizer.normalize(tokens.span(t).in(text)).text();
                String term = tokens.term(t);
                assertThat(term).isNotEmpty();
                if (!slice.equals(term)) {
                    assertThat(slice.indexOf('.') >= 0
                                    || isOneOfMany(tokens.span(t).in(text)))
                            .as(NormalizerPropertyTest.escaped(text + " | " + slice + " | " + term))
                            .isTrue();
                }
                assertThat(lettersAndDigits(term)).isEqualTo(lettersAndDigits(slice));
            }
        }
    }

    /** Every letter and digit of the normalised text is in some token, once. */
    @RepeatedTest(5)
    void noLetterIsLost(RepetitionInfo info) {
        RandomTexts texts = RandomTexts.seeded(100 + info.getCurrentRepetition());
        for (int i = 0; i < TEXTS; i++) {
            String text = texts.next(15);
            String normalized = normalizer.normalize(text).text();
            Tokens tokens = tokenize(text);
            StringBuilder found = new StringBuilder();
            for (int t = 0; t < tokens.size(); t++) {
                found.append(tokens.term(t));
            }
            // The s of a possessive ending is the only letter left out.
            assertThat(lettersAndDigits(found.toString()).replace("s", ""))
                    .as(NormalizerPropertyTest.escaped(text))
                    .isEqualTo(lettersAndDigits(normalized).replace("s", ""));
        }
    }

    private static String lettersAndDigits(String text) {
        StringBuilder result = new StringBuilder();
        text.codePoints()
                .filter(c -> switch (CharacterClass.of(c)) {
                    case CharacterClass.OTHER, CharacterClass.MARK -> false;
                    default -> true;
                })
                .forEach(result::appendCodePoint);
        return result.toString();
    }

    private boolean isOneOfMany(String slice) {
        // The iota below a letter becomes one of its own.
        return slice.indexOf(0x345) >= 0
                || slice.codePoints()
                        .anyMatch(c -> normalizer
                                        .normalize(Character.toString(c))
                                        .text()
                                        .length()
                                > 1);
    }

    private Tokens tokenize(String text) {
        return Tokenizer.tokenize(text, normalizer.normalize(text), false);
    }
}
