package dev.parallax.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.article.Span;
import dev.parallax.text.Analyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChangeFinderTest {

    private static final String LEAD =
            "The weir above Tolmere gave way on Sunday night and sent a wave through 14 gardens in the lower street.";

    private static final String FINDINGS =
            "Inspectors had found rust on both hinges in March but wrote that the gate was sound until spring, the mayor"
                    + " said.";

    private static final String REPAIR =
            "Workers from the district yard began to fill the gap with stone before dawn, while Arda Venn directed lorries"
                    + " over the upper bridge.";

    private static final String COSTS =
            "Repairs will cost the parish more than its whole budget for roads, and nobody has offered to pay for hay"
                    + " that floated off.";

    private static final String SOURCE = "Weir breaks\n\n" + String.join("\n\n", LEAD, FINDINGS, REPAIR, COSTS);

    @Test
    void anEqualTextHasNoChanges() {
        assertThat(changes(SOURCE, SOURCE)).isEmpty();
    }

    @Test
    void aNumberIsTold() {
        assertThat(changes(SOURCE, SOURCE.replace("14 gardens", "40 gardens"))).containsExactly("number: 14 -> 40");
    }

    @Test
    void aNameIsTold() {
        assertThat(changes(SOURCE, SOURCE.replace("Arda Venn", "Orda Venn"))).containsExactly("name: Arda -> Orda");
    }

    @Test
    void aDenialIsTold() {
        assertThat(changes(SOURCE, SOURCE.replace("the gate was sound", "the gate was not sound")))
                .containsExactly("negation:  -> not");
    }

    @Test
    void anAttributionThatIsLostAtTheEndOfAPassageIsTold() {
        assertThat(changes(LEAD + ' ' + FINDINGS, (LEAD + ' ' + FINDINGS).replace(", the mayor said", "")))
                .containsExactly("attribution: the mayor said -> ");
    }

    @Test
    void otherWordsWithASmallWordBetweenThemAreOneChange() {
        assertThat(changes(SOURCE, SOURCE.replace("rust on both hinges", "cracks on four bolts")))
                .containsExactly("number: rust on both hinges -> cracks on four bolts");
        assertThat(changes(SOURCE, SOURCE.replace("sent a wave through", "pushed a torrent through")))
                .containsExactly("wording: sent a wave -> pushed a torrent");
    }

    @Test
    void anotherHeadlineIsTold() {
        assertThat(changes(SOURCE, SOURCE.replace("Weir breaks", "Gardens under water")))
                .containsExactly("headline: Weir breaks -> Gardens under water");
    }

    @Test
    void whatWasCutAndPutInIsTold() {
        String added = "Our reporter waded there on Monday morning to count the sheds that still stood.";
        assertThat(changes(SOURCE, SOURCE.replace("\n\n" + COSTS, ""))).containsExactly("cut-tail: " + COSTS + " -> ");
        assertThat(changes(SOURCE, SOURCE.replace("\n\n" + FINDINGS, ""))).containsExactly("cut: " + FINDINGS + " -> ");
        assertThat(changes(SOURCE, SOURCE.replace(FINDINGS, FINDINGS + ' ' + added)))
                .containsExactly("inserted:  -> " + added);
    }

    @Test
    void theShorterOfTwoBlocksThatChangedPlacesMoved() {
        String moved = "Weir breaks\n\n" + String.join("\n\n", FINDINGS, REPAIR, COSTS, LEAD);
        assertThat(changes(SOURCE, moved)).containsExactly("moved: " + LEAD + " -> " + LEAD);
    }

    @Test
    void withTheOtherAsSourceWhatItLacksWasPutIn() {
        ReuseText a = text("a", SOURCE);
        ReuseText b = text("b", SOURCE.replace("\n\n" + COSTS, ""));
        List<Passage> passages = PassageFinder.create().aligner().align(a, b);
        assertThat(ChangeFinder.find(a, b, passages, false, true))
                .extracting(Change::kind)
                .containsExactly(ChangeKind.INSERTED);
        assertThat(ChangeFinder.find(a, b, passages, true, false))
                .as("parts alone are no list of what was cut")
                .isEmpty();
    }

    @Test
    void theEvidenceCountsTheChanges() {
        TextReuse reuse =
                compare(SOURCE, SOURCE.replace("14 gardens", "40 gardens").replace("\n\n" + COSTS, ""));
        List<String> evidence = new ArrayList<>();
        new ChangeEvidence(reuse.changes()).addTo(evidence);
        assertThat(evidence).containsExactly("Between the two: 1 number changed, the end cut.");
        assertThat(reuse.evidence())
                .as("it is not known which is the source")
                .noneMatch(sentence -> sentence.startsWith("Between the two"));
        assertThat(compare(SOURCE, "Other\n\n" + "Nothing of this stands elsewhere.")
                        .changes())
                .isEmpty();
    }

    @Test
    void theHeaviestAscendingRowStaysAsAllRowsTriedShow() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Passage> passages = shuffled(random);
            int moved = PassageOrder.moved(passages).stream()
                    .mapToInt(Passage::words)
                    .sum();
            assertThat(moved).as("round %d", round).isEqualTo(leastMoved(passages));
        }
    }

    private static List<Passage> shuffled(Random random) {
        List<Integer> places = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7));
        java.util.Collections.shuffle(places, random);
        List<Passage> passages = new ArrayList<>();
        for (int k = 0; k < places.size(); k++) {
            Span a = new Span(10 * k, 10 * k + 9);
            Span b = new Span(10 * places.get(k), 10 * places.get(k) + 9);
            passages.add(new Passage(a, b, 1 + random.nextInt(9), 1, PassageKind.COPIED, List.of(), List.of()));
        }
        return passages;
    }

    private static int leastMoved(List<Passage> passages) {
        int least = Integer.MAX_VALUE;
        for (int kept = 0; kept < 1 << passages.size(); kept++) {
            int moved = 0;
            int last = -1;
            boolean ascends = true;
            for (int k = 0; k < passages.size(); k++) {
                if ((kept >> k & 1) == 0) {
                    moved += passages.get(k).words();
                } else {
                    ascends &= passages.get(k).b().start() > last;
                    last = passages.get(k).b().start();
                }
            }
            least = ascends ? Math.min(least, moved) : least;
        }
        return least;
    }

    private static List<String> changes(String a, String b) {
        return compare(a, b).changes().stream()
                .map(change -> change.kind().label() + ": " + change.a().in(a) + " -> "
                        + change.b().in(b))
                .toList();
    }

    private static TextReuse compare(String a, String b) {
        return ReuseComparer.create().compare(text("a", a), text("b", b));
    }

    private static ReuseText text(String id, String text) {
        return ReuseText.of(Analyzer.create().analyze(Article.of(id, text)));
    }
}
