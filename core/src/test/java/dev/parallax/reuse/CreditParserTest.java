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
            The owner told Bloomberg that he knew nothing of the dam. | Bloomberg | MENTION
            The owner of the dam lives in Orsel, Per AP, and has not been seen since. | Associated Press | MENTION
            Ida Marrow of Reuters put it in plain words when she wrote of the dam. | Reuters | MENTION
            On Friday the Associated Press tried to reach all owners of the dam and one was found. | Associated Press | MENTION
            The gate was shut, the Korean Central News Agency said on Thursday. | Korean Central News Agency | MENTION
            The dam failed on Thursday.__With Herald wires | wire reports | NOTE
            The dam failed on Thursday.__© 2031 by King Features Syndicate | King Features | COPYRIGHT
            The dam failed on Thursday.__This column originally appeared in the Orsel Tide Table. | Orsel Tide Table | NOTE
            The dam failed on Thursday.__A version of this story was first published by Gull, a magazine. | Gull | NOTE
            The dam failed on Thursday.__Reprinted with permission from the Holm Review. | Holm Review | NOTE
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
            “It was a dam,” said Bloomberg, the mayor of Marle, and went home to look at his own.
            A boat lies on its side in the harbour of Orsel Reuters The pier is closed to all but gulls in winter.
            The list of those who asked for the papers has Fairlead, the Post, Reuters, the Herald and four more on it.
            The mayor named an AP phone and the AP's spokesman when he was asked about the records of the dam.
            He is a contributing writer for Bloomberg Television and lives by the dam with two dogs.
            This column was originally published on May 4 and has a new headline since Thursday.
            The plan was reprinted so often that nobody in Marle knew who had drawn the first dam.
            A contributor to the paper slammed a report of USA Today on Thursday.
            """)
    void takesNothingElseForACredit(String text) {
        assertThat(credits("Marle Courier", text)).isEmpty();
    }

    @Test
    void namesThatFollowOneAnotherAreCreditedAlike() {
        assertThat(credits(
                        "Marle Courier",
                        "The dam failed.__(Material from Reuters and the Associated Press was used in this story.)"))
                .extracting(Credit::agency)
                .containsExactly("Reuters", "Associated Press");
    }

    @Test
    void aNameAloneAmidTheReportIsThePictures() {
        String long1 = "The dam failed on Thursday and a wave of brown water went down the valley to the mill.";
        String text = long1 + "__Associated Press__" + long1 + "__" + long1;
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
