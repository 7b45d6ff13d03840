package dev.parallax.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.mention.Quantity;
import dev.parallax.mention.QuantityFinder;
import dev.parallax.text.Analyzer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityRelationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "45 minutes              | 45-minute              | none",
                "45 minutes              | three-quarters of an hour | none",
                "45 minutes              | one hour               | CONFLICT",
                "1,240 ships             | about 1,200 ships      | HEDGE",
                "1,240 ships             | 1,200 ships            | ROUNDING",
                "1,240 ships             | more than 1,200 ships  | HEDGE",
                "1,240 ships             | fewer than 1,200 ships | CONFLICT",
                "23 sailors              | 32 sailors             | CONFLICT",
                "20 sailors              | 19 sailors             | CONFLICT",
                "38 percent              | more than a third      | HEDGE",
                "$1.1 million            | over $1 million        | HEDGE",
                "$5.7 billion            | $6 billion             | ROUNDING",
                "$5.7 billion            | $5.1 billion           | CONFLICT",
                "10 to 15 boats          | 12 boats               | ROUNDING",
                "10 to 15 boats          | 20 boats               | CONFLICT",
                "nine years              | almost a decade        | HEDGE",
                "at least 11 people      | 11 people              | HEDGE",
                "up to 40 people         | more than 60 people    | CONFLICT",
            })
    void tellsHowTwoValuesStand(String a, String b, DiscrepancyRelation expected) {
        Quantity first = quantity(a);
        Quantity second = quantity(b);
        assertThat(QuantityRelation.of(first, second)).isEqualTo(expected);
        assertThat(QuantityRelation.of(second, first)).isEqualTo(expected);
    }

    private static Quantity quantity(String text) {
        List<Quantity> found =
                QuantityFinder.find(Analyzer.create().analyze(Article.of("a", "they name " + text + ".")), List.of());
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }
}
