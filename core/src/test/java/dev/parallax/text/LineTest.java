package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Span;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineTest {

    private static final String[] PIECES = {
        "The ",
        "harbour ",
        "of ",
        "TARNSEY ",
        "isn't ",
        "it’s ",
        "well-kept ",
        "©",
        "1987",
        ", ",
        ". ",
        "? ",
        "“",
        "”",
        "Photo ",
        "by ",
        "May ",
        "(L) ",
        "- ",
        "İzmir ",
        "x",
        "U.S.",
        " ",
        "Reuters",
        "'",
        "\n",
        "said "
    };

    @Test
    void aPartOfALineWithKnownFormsIsTheLineOfThatPart() {
        Random random = new Random(20260304);
        for (int round = 0; round < 4000; round++) {
            StringBuilder text = new StringBuilder("Before. ");
            int pieces = random.nextInt(random.nextInt(20) == 0 ? 400 : 40);
            for (int i = 0; i < pieces; i++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String article = text.toString();
            Span own = new Span(8, article.length());
            Tokenizer words =
                    Tokenizer.run(article, Normalizer.of(NormalizerVersion.V1).normalize(article));
            Line whole = new Line(article, own, words.forms());
            int start = 8 + random.nextInt(own.length() + 1);
            int end = start + random.nextInt(article.length() - start + 1);
            Span span = new Span(start, end);

            Line part = whole.part(article, own, span);

            Line expected = new Line(article, span);
            assertThat(part.text).isEqualTo(expected.text);
            assertThat(part.words).isEqualTo(expected.words);
            assertThat(part.punctuated).isEqualTo(expected.punctuated);
            assertThat(part.flags()).isEqualTo(expected.flags());
            assertThat(part.firstFlags()).isEqualTo(expected.firstFlags());
            assertThat(part.titleShare()).isEqualTo(expected.titleShare());
            assertThat(part.hasDigits()).isEqualTo(expected.hasDigits());
            for (int word = 0; word < part.words.size(); word++) {
                assertThat(part.written(word)).isEqualTo(expected.written(word));
                assertThat(part.before(word)).isEqualTo(expected.before(word));
            }
        }
    }

    @Test
    void aCopyrightSignIsAWordAsItIsWritten() {
        String text = "See herald.example: © 2031";
        assertThat(new Line(text, new Span(0, text.length())).written(3)).isEqualTo("©");
    }
}
