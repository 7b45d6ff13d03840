package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "The mayor said: “No.”; the mayor said no",
                "don’t O’Brien rock'n'roll; don't o'brien rock'n'roll",
                "Holm’s workers’ 'quoted' 1990's James's'; holm workers quoted 1990 james",
                "a well-known plan\u2014twice; a well known plan twice",
                "1,240.5 9:30 3/4 11.22.2026 1,5; 1,240.5 9:30 3/4 11.22.2026 1,5",
                "35, 36. 37: 38/ .5; 35 36 37 38 5",
                "19th 1990s 5pm $1.5m 35% G20; 19th 1990s 5pm 1.5m 35 g20",
                "in 3-4 days; in 3 4 days",
                "1½ miles, ¾ cup; 1 1/2 miles 3/4 cup",
                "the U.S. and the U.S.-led U.N's; the us and the us led un",
                "9 a.m. J. K. Orrin, J.K. Orrin, e.g. this; 9 am j k orrin jk orrin eg this",
                "U.S.’s and U.S.A and A.B.Orrin; us and usa and ab orrin",
                "@tavik_o #COP27 #1 a@b @ # @1; @tavik_o #cop27 1 a@b 1",
                "mail x.y@mail.example-news.org.; mail x.y@mail.example-news.org",
                "(http://Marle.example/a?b=1&c#d), www.marle.example. https://; http://marle.example/a?b=1&c#d www.marle.example https",
                "end.The start; end the start",
                "東京でＡＢＣ; 東 京 で abc",
                "ｶﾞｷﾞ สวัสดี; ガ ギ ส วั ส ดี",
                "한국은 नमस्ते مَرحبا; 한국은 नमस्ते مَرحبا",
                "😀 👩‍👩‍👧 🇮🇹 … — *; ''",
                "co\u00ADoperate \uFB01ne; cooperate fine",
                "naïve cafe\u0301; naïve café",
                "snake_case; snake case",
                "\u337F; 株式会社",
            })
    void cuts(String text, String expected) {
        String wanted = expected.equals("''") ? "" : expected.strip();
        assertThat(String.join(" ", terms(text))).isEqualTo(wanted);
    }

    @Test
    void spansLieInTheOriginalText() {
        String text = "Co\u00ADop’s U.S. J. “\uFB01ne” \uD83D\uDE00 e\u0301t\u00E9\u200B, 1½.";
        Tokens tokens = tokens(text);
        List<String> places = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            places.add(tokens.span(i).in(text));
        }
        assertThat(places).containsExactly("Co\u00ADop", "U.S.", "J", "\uFB01ne", "e\u0301t\u00E9", "1", "½");
    }

    @Test
    void tellsNumbersAndCapitals() {
        Tokens tokens = tokens("The 19th of 1,200 \u01C5abc Ö and é");
        List<String> numbers = new ArrayList<>();
        List<String> capitals = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isNumber(i)) {
                numbers.add(tokens.term(i));
            }
            if (tokens.isCapitalized(i)) {
                capitals.add(tokens.term(i));
            }
        }
        assertThat(numbers).containsExactly("19th", "1,200");
        assertThat(capitals).containsExactly("the", "d\u017Eabc", "ö");
    }

    @Test
    void findsTheFirstTokenFromAPosition() {
        Tokens tokens = tokens("one two three");
        assertThat(tokens.firstFrom(0)).isZero();
        assertThat(tokens.firstFrom(1)).isEqualTo(1);
        assertThat(tokens.firstFrom(4)).isEqualTo(1);
        assertThat(tokens.firstFrom(9)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "null,report",
                "' ',report",
                "en,report",
                "EN-us,report",
                "en_GB,report",
                "de,reports",
                "enm,reports",
                "e,reports"
            })
    void stemsEnglishOnly(String language, String stem) {
        Article article = Article.of("a", "reports").withLanguage(language);
        assertThat(Analyzer.create().analyze(article).tokens().stem(0)).isEqualTo(stem);
    }

    private static List<String> terms(String text) {
        Tokens tokens = tokens(text);
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            terms.add(tokens.term(i));
        }
        return terms;
    }

    private static Tokens tokens(String text) {
        Document document = Analyzer.create().analyze(Article.of("a", text));
        assertThat(document.normalized().map().originalLength()).isEqualTo(text.length());
        return document.tokens();
    }
}
