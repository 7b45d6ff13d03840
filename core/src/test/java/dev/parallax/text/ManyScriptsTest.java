package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.shingle.ShingleSet;
import dev.parallax.shingle.Shingler;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Normalised terms, sentences and shingles of texts in many scripts. */
class ManyScriptsTest {

    private static List<String> terms(String text) {
        Tokens tokens = Analyzer.create().analyze(Article.of("x", text)).tokens();
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            terms.add(tokens.term(i));
        }
        return terms;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Arabic, with its marks | قَالَ المَكتَبُ، ١٢ | قَالَ المَكتَبُ ١٢",
                "Chinese | 旧起重机 | 旧 起 重 机",
                "Chinese, full-width letters and digits | ＣＮＮ２０２６ | cnn2026",
                "Japanese, half-width kana | ｸﾚｰﾝ | ク レ ー ン",
                "Hindi, vowel signs and virama | क्रेन हटेगी। | क्रेन हटेगी",
                "Thai, a character with its marks | ที่นี่ | ที่ นี่",
                "Greek, final sigma and accents | ΓΕΡΑΝΌΣ γερανός | γερανόσ γερανόσ",
                "Russian | Старый КРАН | старый кран",
                "Hebrew, maqaf | בית־ספר | בית ספר",
                "Turkish, whatever the locale | İstanbul ILIK | i̇stanbul ilik",
                "German | Straße STRASSE | strasse strasse",
                "combining marks as letters | Café Cafe\u0301 | café café",
                "emoji | Kran 👩‍👩‍👧 fällt 👍🏽 um 🇩🇪 | kran fällt um"
            })
    void termsAreThoseOfTheScript(String what, String text, String expected) {
        assertThat(terms(text)).as(what).containsExactly(expected.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "旧起重机将拆除。费用未定！谁付钱？, 3",
        "बंदरगाह बंद है। क्रेन हटेगी।, 2",
        "קר מאוד. הנמל סגור?, 2",
        "أغلق الميناء. لماذا؟ لا أحد يعرف., 3"
    })
    void sentencesEndAtTheMarksOfTheScript(String text, int sentences) {
        assertThat(SentenceSplitter.forLanguage("und").split(text)).hasSize(sentences);
    }

    @Test
    void aChineseArticleHasShinglesOfCharacters() {
        String report = "港务局星期五表示，旧起重机将在冬季风暴来临之前拆除。市议会尚未决定由谁支付费用。";
        ShingleSet whole = shingles(report);
        ShingleSet edited = shingles(report.replace("星期五", "星期六"));
        ShingleSet other = shingles("气象台说，明天全省大部分地区有小雨，气温略有下降，出行请带伞。");
        assertThat(whole.size()).isGreaterThan(30);
        assertThat(whole.jaccard(edited)).isBetween(0.7, 0.95);
        assertThat(whole.jaccard(other)).isLessThan(0.05);
    }

    private static ShingleSet shingles(String text) {
        return Shingler.create().shingles(Analyzer.create().analyze(Article.of("x", text)));
    }
}
