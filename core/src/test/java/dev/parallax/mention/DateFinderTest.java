package dev.parallax.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.text.Analyzer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {

    /** A Tuesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 12);

    private static List<DateMention> find(String text, String language) {
        return DateFinder.find(Analyzer.create().analyze(Article.of("a", text).withLanguage(language)), PUBLISHED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | It sank on Jan. 19 there.               | 2024-01-19 | 2024-01-19",
                "en | It sank on 19 January there.            | 2024-01-19 | 2024-01-19",
                "en | It sank on the 19th of January 2023.    | 2023-01-19 | 2023-01-19",
                "en | It sank on January 19, 2023, they say.  | 2023-01-19 | 2023-01-19",
                "en | It sank on 2023-01-19 in fog.           | 2023-01-19 | 2023-01-19",
                "en | It sank on Monday night.                | 2024-03-11 | 2024-03-11",
                "en | It sank on Tuesday, March 5, in fog.    | 2024-03-05 | 2024-03-05",
                "en | It sank yesterday.                      | 2024-03-10 | 2024-03-12",
                "en | It sank last month.                     | 2024-02-01 | 2024-02-29",
                "en | It sank last year.                      | 2023-01-01 | 2023-12-31",
                "en | It sank in June 2022.                   | 2022-06-01 | 2022-06-30",
                "en | It sank in 2015.                        | 2015-01-01 | 2015-12-31",
                "en | It was built in the 1980s.              | 1980-01-01 | 1989-12-31",
                "de | Es sank am 19. Januar 2023.             | 2023-01-19 | 2023-01-19",
                "fr | Il a coulé le 1er mars 2023.            | 2023-03-01 | 2023-03-01",
                "es | Se hundió el 19 de enero de 2023.       | 2023-01-19 | 2023-01-19",
                "it | È affondata il 19 gennaio 2023.         | 2023-01-19 | 2023-01-19",
            })
    void resolvesAgainstPublication(String language, String text, LocalDate first, LocalDate last) {
        List<DateMention> dates = find(text, language);
        assertThat(dates).as(text).hasSize(1);
        assertThat(dates.get(0).intervals()).contains(new DateInterval(first, last));
    }

    @ParameterizedTest
    @CsvSource({"He may come.", "They march on.", "Mr. May resigned.", "He counted 2000 goats.", "The fall was deep."})
    void leavesOtherWordsAlone(String text) {
        assertThat(find(text, "en")).as(text).isEmpty();
    }

    @Test
    void datesThatMayMeanOneDayOverlap() {
        DateMention day = find("It sank on Oct. 17 there.", "en").get(0);
        DateMention month = find("It sank in October there.", "en").get(0);
        DateMention other = find("It sank on Oct. 18 there.", "en").get(0);
        assertThat(day.overlaps(month)).isTrue();
        assertThat(day.overlaps(other)).isFalse();
    }

    @Test
    void withoutPublicationRelativeDatesStayUnresolved() {
        DateMention date = DateFinder.find(Analyzer.create().analyze(Article.of("a", "It sank yesterday.")), null)
                .get(0);
        assertThat(date.intervals()).isEmpty();
        assertThat(date.isAnchored()).isFalse();
    }
}
