package dev.parallax.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.article.Article;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityFinderTest {

    private static List<Quantity> find(String text, String language) {
        Document document = Analyzer.create().analyze(Article.of("a", text).withLanguage(language));
        return QuantityFinder.find(document, DateFinder.find(document, null));
    }

    private static Quantity only(String text, String language) {
        List<Quantity> found = find(text, language);
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They boarded 1,240 ships.                 | COUNT    | 1240      | NONE",
                "They boarded some 1,200 ships.            | COUNT    | 1200      | ABOUT",
                "Twenty-three sailors were held.           | COUNT    | 23        | NONE",
                "Two hundred and five goats escaped.       | COUNT    | 205       | NONE",
                "It carried three dozen crates.            | COUNT    | 36        | NONE",
                "The dam cost $5.7bn to mend.              | MONEY    | 5.7e9     | NONE",
                "The dam cost €5.7 billion to mend.        | MONEY    | 5.7e9     | NONE",
                "It cost two and a half million euros.     | MONEY    | 2500000   | NONE",
                "It cost half a million dollars.           | MONEY    | 500000    | NONE",
                "It cost almost a quarter of a billion euros. | MONEY | 250000000 | NEARLY",
                "They met for 45 minutes.                  | DURATION | 2700      | NONE",
                "A 45-minute meeting followed.             | DURATION | 2700      | NONE",
                "They met for an hour.                     | DURATION | 3600      | NONE",
                "They met for three-quarters of an hour.   | DURATION | 2700      | NONE",
                "It took more than a decade.               | DURATION | 315576000 | MORE",
                "Prices rose 3.5 percent.                  | PERCENT  | 3.5       | NONE",
                "Prices rose 3.5% overall.                 | PERCENT  | 3.5       | NONE",
                "More than a third of the grain rotted.    | PERCENT  | 33.333    | MORE",
                "Two-thirds of the grain rotted.           | PERCENT  | 66.667    | NONE",
                "Support fell by 4 percentage points.      | POINTS   | 4         | NONE",
                "A 71-year-old pilot spoke.                | AGE      | 71        | NONE",
                "The pilot Anselm Orrabek, 71, spoke.      | AGE      | 71        | NONE",
                "It was his 19th visit.                    | ORDINAL  | 19        | NONE",
                "They dined on the twenty-sixth floor.     | ORDINAL  | 26        | NONE",
                "He spoke of his first 3½ years.           | DURATION | 110451600 | NONE",
                "They came for a second visit.             | ORDINAL  | 2         | NONE",
                "It lay 2.8 nautical miles out.            | LENGTH   | 5185.6    | NONE",
                "They dug at Station No. 4 again.          | LABEL    | 4         | NONE",
                "They talked until nearly 1 a.m. there.    | CLOCK    | 60        | NEARLY",
                "They talked until 9:30 p.m. there.        | CLOCK    | 1290      | NONE",
                "At least 11 people drowned.               | COUNT    | 11        | LEAST",
                "No fewer than 11 people drowned.          | COUNT    | 11        | LEAST",
                "As many as 11 people drowned.             | COUNT    | 11        | MOST",
            })
    void readsEnglish(String text, UnitClass unitClass, double value, Hedge hedge) {
        Quantity quantity = only(text, "en");
        assertThat(quantity.unitClass()).isEqualTo(unitClass);
        assertThat(quantity.low()).isCloseTo(value, within(value * 1e-4));
        assertThat(quantity.high()).isEqualTo(quantity.low());
        assertThat(quantity.hedge()).isEqualTo(hedge);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Das kostete rund 1.234,5 Euro.            | MONEY    | 1234.5   | ABOUT",
                "de | Er sprach fast dreiundzwanzig Minuten.    | DURATION | 1380     | NEARLY",
                "de | Es waren mehr als 5,7 Millionen Ziegen.   | COUNT    | 5700000  | MORE",
                "fr | Plus de 12 500 personnes attendaient.     | COUNT    | 12500    | MORE",
                "fr | La hausse est de 3,5 pour cent.           | PERCENT  | 3.5      | NONE",
                "es | Unos 1.200 barcos esperan.                | COUNT    | 1200     | ABOUT",
                "es | Murieron al menos veinte personas.        | COUNT    | 20       | LEAST",
                "it | Circa 1.200 navi aspettano.               | COUNT    | 1200     | ABOUT",
                "it | Il dialogo è durato 45 minuti.            | DURATION | 2700     | NONE",
            })
    void readsOtherLanguages(String language, String text, UnitClass unitClass, double value, Hedge hedge) {
        Quantity quantity = only(text, language);
        assertThat(quantity.unitClass()).isEqualTo(unitClass);
        assertThat(quantity.low()).isCloseTo(value, within(value * 1e-6));
        assertThat(quantity.hedge()).isEqualTo(hedge);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Between 10 and 15 boats sank.     | COUNT | 10      | 15",
                "They found 10 to 15 boats.        | COUNT | 10      | 15",
                "They found 10-15 boats.           | COUNT | 10      | 15",
                "It cost $5 to $6 million.         | MONEY | 5000000 | 6000000",
                "The house voted 234-193 for it.   | SCORE | 234     | 193",
            })
    void readsRangesAndScores(String text, UnitClass unitClass, double low, double high) {
        Quantity quantity = only(text, "en");
        assertThat(quantity.unitClass()).isEqualTo(unitClass);
        assertThat(quantity.low()).isEqualTo(low);
        assertThat(quantity.high()).isEqualTo(high);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met on Jan. 19 in Vessin.",
                "They met on 19 January 2024.",
                "It has been so since 1987.",
                "One of them laughed.",
                "Hundreds of thousands fled.",
                "They read chapter 3.10.2 aloud.",
            })
    void leavesAloneWhatIsNoAmount(String text) {
        assertThat(find(text, "en")).as(text).isEmpty();
    }

    @Test
    void knowsWhatIsCountedAndPerWhat() {
        Quantity ships = only("Officers boarded 1,240 vessels under the flag.", "en");
        assertThat(ships.head()).contains("vessel");
        Quantity yearly = only("It is worth 240 million euros a year.", "en");
        assertThat(yearly.rate()).isEqualTo("year");
        Quantity more = only("They took 20 more goats.", "en");
        assertThat(more.isMore()).isTrue();
    }

    @Test
    void spansAreThoseOfTheText() {
        String text = "It cost about $5.7 billion, they say.";
        Quantity cost = only(text, "en");
        assertThat(cost.span().in(text)).isEqualTo("$5.7 billion");
        assertThat(cost.stated().in(text)).isEqualTo("about $5.7 billion");
    }
}
