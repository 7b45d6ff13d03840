package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuesserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The harbour office said on Friday that the old crane will be taken down before the storms begin.",
                "de | Das Hafenamt teilte am Freitag mit, dass der alte Kran noch vor den Stürmen des Winters abgebaut"
                        + " wird.",
                "fr | Le bureau du port a annoncé vendredi que la vieille grue sera démontée avant les tempêtes de"
                        + " l'hiver.",
                "es | La oficina del puerto dijo el viernes que la vieja grúa será desmontada antes de que lleguen las"
                        + " tormentas.",
                "it | L'ufficio del porto ha detto venerdì che la vecchia gru sarà smontata prima delle tempeste"
                        + " dell'inverno.",
                "pt | O escritório do porto disse na sexta-feira que o velho guindaste será desmontado antes das"
                        + " tempestades do inverno.",
                "nl | Het havenkantoor zei vrijdag dat de oude kraan nog voor de stormen van de winter wordt"
                        + " afgebroken.",
                "sv | Hamnkontoret sade på fredagen att den gamla kranen ska tas ner innan vinterns stormar börjar och"
                        + " att det inte är dyrt.",
                "pl | Biuro portu powiedziało w piątek, że stary dźwig zostanie rozebrany jeszcze przed zimą i że to"
                        + " nie jest drogie.",
                "und | Seksan tusind kvelob parin dolum stravet minok haru belin, torvan kelis numar orvet saldin"
                        + " perok miltan darev kosil hanor bevit lumar stekin orval denik purom kasel vintor mareb holin"
                        + " dureka sovit lanor pekil mondar vesil torkan bulem harit nosel kvidar.",
                "zh | 港务局星期五表示，旧起重机将在冬季风暴来临之前拆除。",
                "ja | 港湾局は金曜日、古いクレーンを冬の嵐の前に撤去すると発表した。",
                "ko | 항만청은 금요일 오래된 크레인을 겨울 폭풍 전에 철거할 것이라고 밝혔다.",
                "ar | قال مكتب الميناء يوم الجمعة إن الرافعة القديمة ستفكك قبل عواصف الشتاء.",
                "ru | Управление порта сообщило в пятницу, что старый кран разберут до зимних штормов.",
                "el | Το γραφείο του λιμανιού είπε την Παρασκευή ότι ο παλιός γερανός θα αποσυναρμολογηθεί.",
                "he | משרד הנמל אמר ביום שישי כי העגורן הישן יפורק לפני סופות החורף.",
                "hi | बंदरगाह कार्यालय ने शुक्रवार को कहा कि पुरानी क्रेन सर्दियों के तूफानों से पहले हटा दी जाएगी।",
                "th | สำนักงานท่าเรือกล่าวเมื่อวันศุกร์ว่าเครนเก่าจะถูกรื้อก่อนพายุฤดูหนาว"
            })
    void tellsTheLanguageOfASentence(String language, String text) {
        assertThat(LanguageGuesser.guess(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12.5 !", "Crane falls", "Tarnsey: 14", "ab", "👩‍👧 👍"})
    void saysNothingOfWhatIsTooShort(String text) {
        assertThat(LanguageGuesser.guess(text)).isNull();
    }

    @Test
    void quotationsInAnotherLanguageDoNotTip() {
        assertThat(LanguageGuesser.guess(
                        "The mayor said “c'est la vie” and the board of the port answered that it was too early"
                                + " to say what 港务局 would do with the crane."))
                .isEqualTo("en");
    }

    @Test
    void theGuessChoosesTheTableOfSentencesAndTheStems() {
        String german =
                "Der Kran wurde am 3. Mai von Dr. Kerr geprüft. Das sagte die Sprecherin des Amtes für den Hafen am"
                        + " Freitag.";
        Analyzer analyzer = Analyzer.create();
        Document guessed = analyzer.analyze(Article.of("x", german));
        Document told = analyzer.analyze(Article.of("x", german).withLanguage("de"));
        assertThat(guessed.language()).isEqualTo("de");
        assertThat(guessed.sentences()).isEqualTo(told.sentences()).hasSize(2);
        assertThat(guessed.article().language()).isNull();
        assertThat(guessed.tokens().stem(guessed.tokens().size() - 1)).isEqualTo("freitag");
    }

    @Test
    void whatAnArticleTellsGoesBeforeTheGuess() {
        Document document = Analyzer.create()
                .analyze(Article.of("x", "The crane of the port was taken down on Friday, they said.")
                        .withLanguage("fr"));
        assertThat(document.language()).isEqualTo("fr");
    }

    @Test
    void articlesOfTheTestDataAreEnglish() throws java.io.IOException {
        try (var files = java.nio.file.Files.walk(Path.of(System.getProperty("parallax.root", ".."), "test-data"))) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            assertThat(texts).isNotEmpty();
            for (Path text : texts) {
                assertThat(LanguageGuesser.guess(java.nio.file.Files.readString(text)))
                        .as(text.toString())
                        .isEqualTo("en");
            }
        }
    }
}
