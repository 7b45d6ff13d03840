package dev.parallax.shingle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.testing.RandomTexts;
import dev.parallax.text.Analyzer;
import java.nio.CharBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TextShinglerTest {

    private final TextShingler shingler = Shingler.create().textShingler();

    @Test
    void makesTheShinglesOfTheAnalysedText() {
        RandomTexts texts = RandomTexts.seeded(31);
        for (int i = 0; i < 3000; i++) {
            String text = texts.next(12);
            assertThat(shingler.shingles(text)).as("%s", escaped(text)).isEqualTo(slow(text));
        }
    }

    @Test
    void writesSortedHashesOrASignature() {
        String text = "The ferry left Marle at 9:30, said the harbour master; the ferry left Marle late.";
        int count = shingler.shingle(text);
        assertThat(Arrays.copyOf(shingler.hashes(), count)).isEqualTo(slow(text).toArray());
        Sketcher sketcher = SignatureScheme.create().sketcher();
        assertThat(shingler.signature(text, sketcher)).isEqualTo(sketcher.signature(slow(text)));
        assertThat(shingler.signature("", sketcher).isEmpty()).isTrue();
        assertThat(shingler.signature(CharBuffer.wrap(text), sketcher)).isEqualTo(sketcher.signature(slow(text)));
    }

    private ShingleSet slow(String text) {
        return shingler.shingler().shingles(Analyzer.create().analyze(Article.of("a", text)));
    }

    private static String escaped(String text) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            result.append(Integer.toHexString(text.charAt(i))).append(' ');
        }
        return result.toString();
    }
}
