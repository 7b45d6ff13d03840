package dev.parallax.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.article.PublicationTime;
import dev.parallax.text.Analyzer;
import org.junit.jupiter.api.Test;

/** What an article shows as another's: excerpts, names before shared text, galleries, formulas. */
class AnnouncementTest {

    private static final String REPORT =
            "The harbour board will close both piers from Monday because divers found that the oldest piles have lost half"
                    + " their girth to worms. Ferries to the outer islands move to the fish quay, where there is room for one"
                    + " boat at a time, and the crossing takes twice as long as before.";

    private static final String REST =
            "\n\nThe board met for six hours behind closed doors. Its next meeting is in spring."
                    + "\n\nSkippers were told at dawn. Most of them had seen it coming since the storms of last year.";

    private static final String COMMENT =
            "Nobody who ever leaned on those piers will be surprised. We have asked for repairs since the days of the old mayor."
                    + " It may even be good for the cafes along the quay, which will see crowds for once. ";

    @Test
    void anExcerptThatIsAnnouncedWithTheOthersNameIsItsReporting() {
        String copy = COMMENT.repeat(2) + "This is from the Marle Courier:\n\n" + REPORT + "\n\n" + COMMENT;
        TextReuse reuse = compare("Marle Courier", REPORT + REST, "Tide Notes", copy);
        assertThat(reuse.relation().isReuse()).isTrue();
        assertThat(reuse.direction()).isEqualTo(Direction.A_TO_B);
        assertThat(reuse.passages()).extracting(Passage::kind).containsOnly(PassageKind.COPIED);
        assertThat(compare("Tide Notes", copy, "Marle Courier", REPORT + REST).direction())
                .isEqualTo(Direction.B_TO_A);
    }

    @Test
    void aStatementThatIsAnnouncedIsNoCopy() {
        String copy = COMMENT.repeat(2) + "This is what the board wrote:\n\n" + REPORT + "\n\n" + COMMENT;
        TextReuse reuse = compare("Marle Courier", REPORT + REST, "Tide Notes", copy);
        assertThat(reuse.relation()).isEqualTo(PairRelation.QUOTES_ONLY);
        assertThat(reuse.direction()).isEqualTo(Direction.NONE);
    }

    @Test
    void anOutletIsNamedByInitialsToo() {
        String copy = COMMENT.repeat(3) + "As the Marle Courier reported, this is what comes.\n\n" + REPORT + "\n\n"
                + COMMENT.repeat(3);
        assertThat(compare("mcourier.example", REPORT + REST, "Tide Notes", copy)
                        .direction())
                .isEqualTo(Direction.A_TO_B);
        assertThat(compare("mcouriers.example", REPORT + REST, "Tide Notes", copy)
                        .direction())
                .isEqualTo(Direction.UNKNOWN);
        assertThat(compare("Marle Courier - News", REPORT + REST, "Tide Notes", copy)
                        .direction())
                .as("the desk is not part of the name")
                .isEqualTo(Direction.A_TO_B);
    }

    @Test
    void whoHasTheTextAfterAColonTookIt() {
        String more = "\n\n\"We were told nothing,\" said one skipper, \"and the winter is long out there.\"\n\n"
                + "The fish quay was built for boats half that size and has no roof, no lamps and one ladder. Carts have to"
                + " wait on the slope above it until the tide lets them down, and horses do not like the slope. A new"
                + " roof was promised two winters ago, when the mayor of that time came to open the net loft.";
        TextReuse reuse = compare(
                "Marle Courier",
                REPORT + more + REST,
                "Tide Notes",
                "Nobody is surprised, and the rest speaks for itself:\n\n" + REPORT + more);
        assertThat(reuse.relation()).isEqualTo(PairRelation.DERIVED);
        assertThat(reuse.direction()).isEqualTo(Direction.A_TO_B);
        assertThat(reuse.evidence())
                .contains("Tide Notes announces the shared text with a colon, as somebody else's; Marle Courier has it"
                        + " as its own.");
    }

    @Test
    void twoThatWereCutInDifferentPlacesHaveACommonSource() {
        String[] parts = {
            "The harbour board will close both piers from Monday because divers found worms in the oldest piles.",
            "Ferries to the outer islands move to the fish quay, where there is room for one boat at a time.",
            "The crossing takes twice as long as before, and carts have to wait for the tide to turn.",
            "Skippers heard of it at dawn from a note on the door of the weighing house by the slip.",
            "Most of them had seen it coming since the storms of last year, when a crane went through the planks.",
            "The board met for six hours behind closed doors and took its decision with one vote against.",
            "Its next meeting is in spring, when the price of new piles from the northern woods will be known.",
            "Until then two guards will keep everybody off the planks, even those who only come to fish."
        };
        String a = String.join("\n\n", parts[0], parts[1], parts[2], parts[3], parts[6], parts[7]);
        String b = String.join("\n\n", parts[0], parts[3], parts[4], parts[5], parts[6], parts[7]);
        TextReuse reuse = compare("Marle Courier", a, "Tide Notes", b);
        assertThat(reuse.direction()).isEqualTo(Direction.COMMON_SOURCE);
        assertThat(reuse.evidence())
                .contains(
                        "Between the shared sentences Marle Courier has 2 that Tide Notes lacks, and Tide Notes has 2 that"
                                + " Marle Courier lacks, as two have that cut a third text in different places; neither names"
                                + " the other.");
        assertThat(compare("Marle Courier", a, "Tide Notes", parts[0] + "\n\n" + parts[3] + "\n\n" + parts[6])
                        .direction())
                .as("one has nothing of its own")
                .isEqualTo(Direction.UNKNOWN);
    }

    @Test
    void aRowOfPicturesIsFurniture() {
        String gallery =
                "Photos: The piers A diver goes down by the first pier with a lamp and a rope on a grey morning in"
                        + " March. Hide Caption 1 of 2 Photos: The piers Planks of the second pier lie on the quay after the night of"
                        + " the storm, with ropes and nets in them. Hide Caption 2 of 2 and all the others stand by and look on.";
        TextReuse reuse =
                compare("Marle Courier", REPORT + "\n\n" + gallery, "Tide Notes", COMMENT + "\n\n" + gallery + REST);
        assertThat(reuse.relation()).isEqualTo(PairRelation.QUOTES_ONLY);
        assertThat(reuse.passages()).extracting(Passage::kind).containsOnly(PassageKind.BOILERPLATE);
    }

    @Test
    void anAddressToReadersAtTheFootIsFurniture() {
        String call =
                "\n\nSomething to think about before you go: if this was of use to you, we have an offer that we think"
                        + " our friends by the sea will like, since without you there would be no boat to take us out, and"
                        + " a crown a month keeps our lamp lit through the winter and brings you the tide table by post.";
        String a = REPORT + "\n\n" + REPORT.replace("harbour", "water").repeat(2) + call;
        TextReuse reuse = compare("Marle Courier", a, "Tide Notes", COMMENT.repeat(4) + call);
        assertThat(reuse.relation()).isEqualTo(PairRelation.QUOTES_ONLY);
    }

    @Test
    void formulasOfReportsWeeksApartAreNoReporting() {
        String first = "";
        String second = "";
        String[] formulas = {
            "the lamp on the outer reef was lit at dusk",
            "and the height of water at the slip stood at",
            "ships that wait in the roads for a pilot are",
            "the wind at the head of the pier came from",
            "no boat is known to be out of time tonight"
        };
        String[] reports = {
            "Fog lay on all roads.", "Snow fell since noon.", "Rain fell on Friday.", "It froze hard.", "Gulls came."
        };
        for (int k = 0; k < formulas.length; k++) {
            first += reports[k] + " Again " + formulas[k] + " nine.\n\n";
            second += "Then " + reports[(k + 2) % 5] + " Now " + formulas[k] + " twelve by noon.\n\n";
        }
        String far = "2031-06-09";
        assertThat(dated(first, "2031-03-04", second, far).relation()).isNotEqualTo(PairRelation.PARTIAL);
        assertThat(dated(first, "2031-03-04", second, "2031-03-05").relation().isReuse())
                .as("of one day it may be one report")
                .isTrue();
    }

    private static TextReuse dated(String a, String timeOfA, String b, String timeOfB) {
        return ReuseComparer.create()
                .compare(
                        text(article("a", "Marle Courier", a)
                                .withPublished(PublicationTime.parse(timeOfA).orElseThrow())),
                        text(article("b", "Tide Notes", b)
                                .withPublished(PublicationTime.parse(timeOfB).orElseThrow())));
    }

    private static TextReuse compare(String outletA, String a, String outletB, String b) {
        return ReuseComparer.create().compare(text(article("a", outletA, a)), text(article("b", outletB, b)));
    }

    private static Article article(String id, String outlet, String text) {
        return Article.of(id, "Piers\n\n" + text).withOutlet(outlet);
    }

    private static ReuseText text(Article article) {
        return ReuseText.of(Analyzer.create().analyze(article));
    }
}
