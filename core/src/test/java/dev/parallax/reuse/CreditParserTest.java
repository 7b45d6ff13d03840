package dev.parallax.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.text.Analyzer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ORSEL (AP) — The dam failed on Thursday, and the valley road was closed. | Associated Press | DATELINE
            ORSEL, Marle (Reuters) - The dam failed on Thursday. | Reuters | DATELINE
            The dam failed on Thursday.__The Associated Press contributed to this report. | Associated Press | NOTE
            The dam failed on Thursday.__Ida Marrow and Agence France-Presse contributed to this article. | Agence France-Presse | NOTE
            The dam failed on Thursday.__(Reporting by Ida Marrow; Editing by Tom Holm) | Reuters | NOTE
            The dam failed on Thursday.__This article is based in part on wire service reports. | wire reports | NOTE
            The dam failed on Thursday.__With files from AFP | Agence France-Presse | NOTE
            The dam failed on Thursday.__Associated Press | Associated Press | NOTE
            The dam failed on Thursday.__Copyright 2031 The Associated Press. All rights reserved. | Associated Press | COPYRIGHT
            The dam failed on Thursday.__This story originally appeared in The Washington Post. | The Washington Post | NOTE
            The dam failed, a baker told Reuters on Thursday, and nobody knew why. | Reuters | MENTION
            The dam failed on Thursday, the Associated Press reported, and nobody knew why. | Associated Press | MENTION
            The dam failed, says the Associated Press, which was there first. | Associated Press | MENTION
            Reuters, which had first reported on the dam, named the owner. | Reuters | MENTION
            That same AP article has the owner's name. | Associated Press | MENTION
            The owner was quoted by Bloomberg as saying that he knew nothing. | Bloomberg | MENTION
            The dam lost a third of its worth, according to Bloomberg. | Bloomberg | MENTION
            """)
    void findsWhoIsCreditedAndHow(String text, String agency, CreditKind kind) {
        List<Credit> credits = credits("Marle Courier", text);
        assertThat(credits).hasSize(1);
        assertThat(credits.get(0).agency()).isEqualTo(agency);
        assertThat(credits.get(0).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brown water in the lower street of Marle. (AP Photo/Ida Marrow)
            A Reuters/Ipsos poll found that few in Marle trust the water board this year.
            Photo: Ida Marrow/AFP/Getty Images
            “We will win,” Bloomberg said at a rally in Marle on Thursday.
            Mayor Michael Bloomberg told reporters that he had contributed to the repair of the dam.
            The wire service at the mill was cut on Thursday.
            She drew an ap on the wall, and the wire was cut by somebody.
            A contributor to the paper slammed a report of USA Today on Thursday.
            """)
    void takesNothingElseForACredit(String text) {
        assertThat(credits("Marle Courier", text)).isEmpty();
    }

    @Test
    void anOutletDoesNotCreditItself() {
        assertThat(credits("Reuters", "The dam failed, a baker told Reuters on Thursday, and nobody knew why."))
                .isEmpty();
        assertThat(credits("Fox Online News", "The dam failed.__Fox News' Ida Marrow contributed to this report."))
                .isEmpty();
    }

    private static List<Credit> credits(String outlet, String text) {
        Article article =
                Article.of("a", "Dam fails\n\n" + text.replace("__", "\n\n")).withOutlet(outlet);
        return CreditParser.credits(Analyzer.create().analyze(article));
    }
}
