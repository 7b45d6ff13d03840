package dev.parallax.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no article looks like must not take longer than it has marks: half a megabyte of quotations in each of two. */
class QuoteFamiliesOnHostileTextTest {

    private static final int SIZE = 500_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“a b” ",
                "“we have lost the old boats in the storm of the winter” said Ida Marrow. ",
                "“we “have ‘lost «the» old’ boats” in\" the storm ",
                "\"we have lost nine boats and nobody on the island will go out to fish before spring, she said. \n\n",
                "„wir „haben» «keine ‚Boote‘ mehr“ sagte Ida Marrow. ",
                "“[the] … [boats] ... ” ",
            })
    void staysLinear(String piece) {
        List<Document> documents = new ArrayList<>();
        for (int article = 0; article < 2; article++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; text.length() < SIZE; i++) {
                // a number now and then, so that not all are the same and the runs of words differ
                text.append(piece.replace("boats", "boats " + (i * (article + 7) % 1_000)));
            }
            documents.add(Analyzer.create().analyze(Article.of("a" + article, text.toString())));
        }
        // far above what linear work takes even where much else runs, far below what quadratic work takes
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            List<ArticleQuote> quotes = new ArrayList<>();
            for (int article = 0; article < 2; article++) {
                for (Quotation quotation : QuotationFinder.create().find(documents.get(article))) {
                    quotes.add(new ArticleQuote("q" + quotes.size(), article, quotation));
                }
            }
            assertThat(quotes.stream().filter(quote -> quote.quotation().type() != QuoteType.INDIRECT))
                    .hasSizeLessThanOrEqualTo(2 * QuotationFinder.MAX_RUNS);
            assertThat(FamilyFinder.find(documents, quotes)).hasSizeLessThanOrEqualTo(quotes.size());
        });
    }
}
