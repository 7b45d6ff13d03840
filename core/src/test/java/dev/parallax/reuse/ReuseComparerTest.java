package dev.parallax.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import dev.parallax.text.Analyzer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReuseComparerTest {

    private static final String MESSAGE =
            "The gate was sound in March and anyone who says otherwise has never held a spanner"
                    + " in their life, nor read one page of the inspection report that we paid for";

    private static final String OWN_A =
            "\n\nI was pouring coffee when the siren went, a baker in the lower street recalls, and"
                    + " then his garden was gone. Neighbours carried sandbags until dark.";

    private static final String OWN_B =
            "\n\nEngineers will look at the hinges on Friday. No date was given for the reopening of"
                    + " the road, which farmers use to bring hay up from the meadows.";

    @Test
    void anEmbeddedMessageIsAQuotation() {
        String message = "\n\n" + MESSAGE + " — Brena Tolk (@brena_tolk) June 9, 2024";
        assertThat(relation("Siren" + OWN_A + message, "Hinges" + OWN_B + message))
                .isEqualTo(PairRelation.QUOTES_ONLY);
        assertThat(relation("Siren" + OWN_A + "\n\n" + MESSAGE + ".", "Hinges" + OWN_B + "\n\n" + MESSAGE + "."))
                .as("the same words as their own")
                .isNotEqualTo(PairRelation.QUOTES_ONLY);
    }

    @Test
    void aParagraphAfterAColonIsAQuotation() {
        String statement = "\n\nThe board wrote to every household:\n\n" + MESSAGE + ". We thank you.";
        assertThat(relation("Siren" + OWN_A + statement, "Hinges" + OWN_B + statement.replace("wrote", "said")))
                .isEqualTo(PairRelation.QUOTES_ONLY);
    }

    @Test
    void wordsCountAsQuotedWhereEitherArticleShowsThemSo() {
        assertThat(relation(
                        "Siren" + OWN_A + "\n\n“" + MESSAGE + ",” Tolk said.",
                        "Hinges" + OWN_B + "\n\n" + MESSAGE + "."))
                .isEqualTo(PairRelation.QUOTES_ONLY);
    }

    @Test
    void aCopiedReportIsACopyHoweverMuchOfItIsQuotation() {
        String quotes =
                "\n\n“" + MESSAGE + ",” Tolk said. “We will look at every hinge that we own, and then at those that we"
                        + " do not, and nobody will be able to say that we looked away when it mattered.”";
        String own =
                "\n\nThe comments came as other members of the board said they were ready to close the upper gate for good"
                        + " while the valley waits for a plan that would keep its mills running. “It is a wall,” she went on, “and walls"
                        + " get old.” The board meets again in the school of the upper village on the second Tuesday of the month.";
        assertThat(relation("Siren" + quotes + own, "Hinges" + quotes + own + " Bring a chair."))
                .isIn(PairRelation.NEAR_DUPLICATE, PairRelation.DERIVED);
        assertThat(relation("Siren" + OWN_A + quotes + own, "Hinges" + OWN_B + quotes + own))
                .isIn(PairRelation.DERIVED, PairRelation.PARTIAL);
    }

    @Test
    void whatClosesReportsOfDifferentWeeksIsAFormula() {
        String foot =
                "\n\nThe pond stood at 12 metres, compared with an average of 14 metres over the last twenty readings, and"
                        + " three of the five gates were open when the keeper wrote the figures into the book that hangs beside the door"
                        + " of the lower pump house.";
        String filler = OWN_A.repeat(4);
        ReuseText a = dated("a", "Post", "2031-03-04", "Siren" + filler + foot);
        ReuseText b = dated("b", "Herald", "2031-05-06", "Hinges" + OWN_B.repeat(4) + foot);
        ReuseText sameDay = dated("b", "Herald", "2031-03-04", "Hinges" + OWN_B.repeat(4) + foot);
        assertThat(ReuseComparer.create().compare(a, b).relation()).isEqualTo(PairRelation.QUOTES_ONLY);
        assertThat(ReuseComparer.create().compare(a, sameDay).relation()).isEqualTo(PairRelation.PARTIAL);
    }

    @Test
    void reportsOfDifferentWeeksAreOfDifferentStories() {
        String text = "Orsel dam\n\nThe Orsel dam above Marle is inspected by Brena Tolk.";
        ReuseText a = dated("a", "Post", "2031-03-04", text + OWN_A);
        assertThat(ReuseComparer.create()
                        .compare(a, dated("b", "Herald", "2031-03-06", "Brena Tolk of Orsel dam and Marle" + OWN_B))
                        .relation())
                .isEqualTo(PairRelation.INDEPENDENT);
        assertThat(ReuseComparer.create()
                        .compare(a, dated("b", "Herald", "2031-04-06", "Brena Tolk of Orsel dam and Marle" + OWN_B))
                        .relation())
                .isEqualTo(PairRelation.UNRELATED);
    }

    private static ReuseText dated(String id, String outlet, String day, String text) {
        return ReuseText.of(Analyzer.create()
                .analyze(Article.of(id, text)
                        .withOutlet(outlet)
                        .withPublished(PublicationTime.parse(day).orElseThrow())));
    }

    @Test
    void sharesCountOwnWordsInBothDirections() {
        String brief = "Siren" + OWN_A;
        TextReuse reuse = compare(brief, "Long" + OWN_A + OWN_B);
        assertThat(reuse.shareAInB()).isEqualTo(1);
        assertThat(reuse.shareBInA()).isBetween(0.4, 0.6);
        assertThat(reuse.relation()).isEqualTo(PairRelation.DERIVED);
        assertThat(reuse.evidence()).anyMatch(s -> s.startsWith("100 % of a's text outside quotations ("));
        assertThat(compare(brief, brief).relation()).isEqualTo(PairRelation.IDENTICAL);
        assertThat(compare("", "").relation()).isEqualTo(PairRelation.UNRELATED);
    }

    @Test
    void isTheSameTheOtherWayRound() {
        TextReuse there = compare("Siren" + OWN_A, "Long" + OWN_A + OWN_B);
        TextReuse back = compare("Long" + OWN_A + OWN_B, "Siren" + OWN_A);
        assertThat(back.relation()).isEqualTo(there.relation());
        assertThat(back.shareAInB()).isEqualTo(there.shareBInA());
        assertThat(back.passages().get(0).a()).isEqualTo(there.passages().get(0).b());
    }

    @Test
    void anOutletsRepeatedRunIsFurniture() {
        String notice = "\n\nYou are reading a free page of the Orsel Herald, which lives on readers who take out a"
                + " subscription for three crowns a week.";
        List<ReuseText> texts = List.of(
                text("h1", "Orsel Herald", "Dams" + OWN_A + notice),
                text("h2", "Orsel Herald", "Roads" + OWN_B + notice),
                text(
                        "h3",
                        "Orsel Herald",
                        "Quarry\n\nA stone fell from the north face and rolled into a pond." + notice),
                text("c1", "Courier", "Dams" + OWN_A));
        CollectionPairs pairs = CollectionPairs.of(texts);
        assertThat(pairs.size()).isEqualTo(1);
        assertThat(pairs.first(0)).isZero();
        assertThat(pairs.second(0)).isEqualTo(3);
        TextReuse reuse = ReuseComparer.create()
                .compare(pairs.texts().get(0), pairs.texts().get(1));
        assertThat(reuse.passages()).allMatch(p -> p.kind() == PassageKind.BOILERPLATE);
        assertThat(CollectionPairs.of(texts, place -> place == 1).size()).isZero();
    }

    private static PairRelation relation(String a, String b) {
        return compare(a, b).relation();
    }

    private static TextReuse compare(String a, String b) {
        return ReuseComparer.create().compare(text("a", null, a), text("b", null, b));
    }

    private static ReuseText text(String id, @Nullable String outlet, String text) {
        return ReuseText.of(Analyzer.create().analyze(Article.of(id, text).withOutlet(outlet)));
    }
}
