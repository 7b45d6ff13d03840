package dev.parallax.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.text.Analyzer;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParaphraseRescueTest {

    private static final String FIRST =
            "The harbour board will close both piers from Monday because divers found that the oldest piles have lost half their girth"
                    + " to worms, and no boat may moor there until they are replaced.\n\n";

    private static final String LAST =
            "\n\nFerries to the outer islands move to the fish quay, where there is room for one boat at a time, and the crossing takes"
                    + " twice as long as before in any weather that comes from the west.";

    private static final String MIDDLE =
            "Engineers from the district yard estimate that replacing the piles will cost four million crowns, a sum larger than the whole"
                    + " annual budget of the island council, and warn that oak of the needed length grows only in northern forests, where"
                    + " felling stops between March and September to protect nesting eagles.";

    private static final String REWRITTEN =
            "Because eagles nest there, felling in northern forests stops from March until September, and nowhere else does oak grow in"
                    + " such length, warn the district engineers; their estimate for replacing all the piles, four million crowns, would"
                    + " swallow more than the annual budget that the island council has.";

    private static final String OTHER =
            "A brass band had been booked to play on the second pier on Saturday evening, and its leader said that the tubas were already"
                    + " on their way by cart from the mainland, with a bass drum that belonged to his grandmother and has been mended"
                    + " twice since the war.";

    @Test
    void sentencesInOtherWordsBetweenTwoCopiedOnesBelongToThePassage() {
        List<Passage> passages = passages(FIRST + MIDDLE + LAST, FIRST + REWRITTEN + LAST);
        assertThat(passages).hasSize(1);
        assertThat(passages.get(0).words()).isLessThan(FIRST.split(" ").length + LAST.split(" ").length + 20);
    }

    @Test
    void otherSentencesBetweenThemDoNot() {
        assertThat(passages(FIRST + MIDDLE + LAST, FIRST + OTHER + LAST)).hasSize(2);
        assertThat(passages(FIRST + MIDDLE + LAST, FIRST + LAST)).as("cut").hasSize(2);
        assertThat(passages(FIRST + MIDDLE + LAST, LAST + "\n\n" + REWRITTEN + "\n\n" + FIRST))
                .as("moved")
                .hasSize(2);
    }

    private static List<Passage> passages(String a, String b) {
        Analyzer analyzer = Analyzer.create();
        return PassageFinder.create()
                .aligner()
                .align(
                        ReuseText.of(analyzer.analyze(Article.of("a", "Piers\n\n" + a))),
                        ReuseText.of(analyzer.analyze(Article.of("b", "Quay\n\n" + b))));
    }
}
