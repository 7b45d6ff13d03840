package dev.parallax.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LikenessModelTest {

    private static final int FEATURES = LikenessFeature.values().length;

    @Test
    void isTheSameAfterWritingAndReading() {
        LikenessModel model = LikenessModel.english();
        String table = model.toTable();
        LikenessModel read = LikenessModel.parse(table.lines().toList());
        assertThat(read.toTable()).isEqualTo(table);
        LikenessEvidence evidence = LikenessEvidence.of("The bridge in Orsel is closed.", "Orsel shut its bridge.");
        assertThat(read.grade().value(evidence)).isEqualTo(model.grade().value(evidence));
        assertThat(read.paraphrase().probability(evidence))
                .isEqualTo(model.paraphrase().probability(evidence));
    }

    /** Weights are of single words and of pairs of words; nobody's sentence may be among them. */
    @Test
    void holdsWordsAndNoTexts() {
        LikenessModel model = LikenessModel.english();
        for (LikenessHead head : List.of(model.paraphrase(), model.grade())) {
            assertThat(head.terms().keySet()).allSatisfy(term -> {
                assertThat(term.split("~", -1).length).isLessThanOrEqualTo(2);
                assertThat(term.split("[ ~]", -1).length).isLessThanOrEqualTo(2 * WordGroups.LONGEST);
            });
        }
    }

    @Test
    void addsLinearPartTreesAndTerms() {
        double[] linear = new double[FEATURES + 2];
        linear[0] = 1;
        linear[1] = 2;
        linear[FEATURES + 1] = 10;
        BoostedTrees.Tree tree = new BoostedTrees.Tree(new int[] {0}, new double[] {0.5}, new double[] {-4, 4});
        LikenessHead head = new LikenessHead(
                linear, 3, BoostedTrees.of(List.of(tree, tree)), Map.of("", 0.1, "-bridg", 0.2), 2, -1);
        double[] features = new double[FEATURES];
        features[0] = 0.5;
        LikenessEvidence evidence = new LikenessEvidence(features, Set.of("-bridg", "=unknown"));
        double expected = (1 + 2 * 0.5 + 10 * 0.3 + 3 - 8) / 2;
        assertThat(head.value(evidence)).isEqualTo(expected, within(1e-12));
        assertThat(head.probability(evidence)).isEqualTo(1 / (1 + Math.exp(1 - 2 * expected)), within(1e-12));
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatIllegalArgumentException().isThrownBy(() -> LikenessModel.parse(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LikenessModel.parse(List.of("features\tCOSINE")))
                .withMessageContaining("other features");
        assertThatIllegalArgumentException().isThrownBy(() -> LikenessModel.parse(List.of("grade\tbranch\t1")));
    }
}
