package dev.parallax.shingle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.internal.Hashing;
import dev.parallax.testing.RandomTexts;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Normalizer;
import dev.parallax.text.NormalizerVersion;
import dev.parallax.text.Tokens;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
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
    void makesThemOfLongTextsAfterShortOnes() {
        RandomTexts texts = RandomTexts.seeded(32);
        TextShingler fresh = Shingler.create().withSize(5).textShingler();
        for (int fragments = 1; fragments < 20_000; fragments *= 3) {
            String text = texts.next(fragments);
            ShingleSet expected = fresh.shingler().shingles(Analyzer.create().analyze(Article.of("a", text)));
            assertThat(fresh.shingles(text)).isEqualTo(expected);
        }
    }

    @Test
    void takesCharactersOfNoisyText() {
        TextShingler five = Shingler.create().withSize(5).characterShingler();
        assertThat(five.shingles("The  Ferry!").size()).isEqualTo(5);
        assertThat(five.shingles("\u2014the ferry\u2026")).isEqualTo(five.shingles("The  Ferry!"));
        assertThat(five.shingles("a-b").size()).isEqualTo(1);
        assertThat(five.shingles("... !").isEmpty()).isTrue();
        double misread = five.shingles("the harbour master left Marle early")
                .jaccard(five.shingles("the harbour rnaster left Marle early"));
        assertThat(misread).isBetween(0.5, 0.8);
        RandomTexts texts = RandomTexts.seeded(33);
        for (int i = 0; i < 2000; i++) {
            String text = texts.next(12);
            assertThat(five.shingles(text)).as("%s", escaped(text)).isEqualTo(slowCharacters(text, 5));
        }
    }

    @Test
    void chineseHasAShingleForEveryThreeCharacters() {
        ShingleSet set = shingler.shingles("\u4ECA\u65E5\u6E2F\u53E3\u6682\u505C\u8F6E\u6E21\u3002");
        assertThat(set.size()).isEqualTo(6);
        assertThat(set).isEqualTo(slow("\u4ECA\u65E5\u6E2F\u53E3\u6682\u505C\u8F6E\u6E21"));
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

    private static ShingleSet slowCharacters(String text, int size) {
        String normalized = Normalizer.of(NormalizerVersion.V1).normalize(text).text();
        StringBuilder kept = new StringBuilder();
        normalized
                .codePoints()
                .map(c -> isLetterOrDigit(c) ? c : ' ')
                .filter(c -> c != ' ' || (kept.length() > 0 && kept.charAt(kept.length() - 1) != ' '))
                .forEach(kept::appendCodePoint);
        String characters = kept.toString().stripTrailing();
        Set<Long> hashes = new HashSet<>();
        for (int i = 0; i + size <= Math.max(size, characters.length()) && !characters.isEmpty(); i++) {
            long sequence = 0;
            for (int j = i; j < Math.min(characters.length(), i + size); j++) {
                sequence = Hashing.append(sequence, Hashing.mix(characters.charAt(j)));
            }
            hashes.add(Hashing.mix(sequence));
        }
        return ShingleSet.of(hashes.stream().mapToLong(Long::longValue).toArray());
    }

    /** As the analyser has it: a document's tokens hold all of them. */
    private static boolean isLetterOrDigit(int c) {
        Tokens tokens = Analyzer.create()
                .analyze(Article.of("a", "7" + Character.toString(c)))
                .tokens();
        return tokens.size() > 1 || tokens.term(0).length() > 1;
    }

    private static String escaped(String text) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            result.append(Integer.toHexString(text.charAt(i))).append(' ');
        }
        return result.toString();
    }
}
