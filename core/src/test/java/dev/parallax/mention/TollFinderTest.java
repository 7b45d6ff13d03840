package dev.parallax.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TollFinderTest {

    private static List<Toll> tolls(String text) {
        Document document = Analyzer.create().analyze(Article.of("a", text));
        return TollFinder.find(document, QuantityFinder.find(document, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A bus rolled over near Orsel, killing at least 11 people, the police said. | DEAD | 11",
                "The storm has killed 14 people in the valley. | DEAD | 14",
                "Fourteen people are now known to have died in the valley. | DEAD | 14",
                "The death toll has risen to 23 in the valley. | DEAD | 23",
                "The toll rose from 11 to 14 in the night. | DEAD | 14",
                "Divers took the number of dead to 23 on Friday. | DEAD | 23",
                "The dead now number 23 in the valley. | DEAD | 23",
                "In the valley 19 are still missing. | MISSING | 19",
                "Seven passengers are unaccounted for in the valley. | MISSING | 7",
                "The blast injured 40 people in the square. | INJURED | 40",
                "Police arrested 12 people in the square. | ARRESTED | 12",
            })
    void findsWhatBecameOfHowMany(String text, TollOutcome outcome, double number) {
        List<Toll> tolls = tolls(text);
        assertThat(tolls).hasSize(1);
        assertThat(tolls.get(0).outcome()).isEqualTo(outcome);
        assertThat(tolls.get(0).quantity().low()).isEqualTo(number);
    }

    @Test
    void tellsTheDeadFromTheMissing() {
        assertThat(tolls("At least 11 people were killed and 19 are missing, and 40 others were wounded."))
                .extracting(Toll::outcome)
                .containsExactly(TollOutcome.DEAD, TollOutcome.MISSING, TollOutcome.INJURED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Another 12 people were killed in the valley.",
                "The envoy and three other islanders were killed in the valley.",
                "Twelve more people were killed in the valley.",
                "Twelve of the dead came from the valley.",
                "Floods kill 300 people a year in the valley.",
                "The dam could burst, and 300 people might be killed.",
                "The council spent 12 million crowns on the dam.",
            })
    void passesOverPartsRatesAndFears(String text) {
        assertThat(tolls(text)).isEmpty();
    }

    @Test
    void tellsPeopleOfOneKindFromAll() {
        assertThat(tolls("Three children were killed in the valley.").get(0).isPart())
                .isTrue();
        assertThat(tolls("Three miners were killed in the valley.").get(0).counted())
                .isEqualTo("miner");
        assertThat(tolls("Three people were killed in the valley.").get(0).counted())
                .isEmpty();
    }

    @Test
    void knowsEnglishOnly() {
        Document document = Analyzer.create().analyze(Article.of("a", "11 dead").withLanguage("de"));
        assertThat(TollFinder.find(document, QuantityFinder.find(document, List.of())))
                .isEmpty();
    }
}
