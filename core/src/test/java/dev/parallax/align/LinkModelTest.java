package dev.parallax.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.sentence.BoostedTrees;
import dev.parallax.sentence.PairFeature;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkModelTest {

    private static final int PAIR = PairFeature.values().length;
    private static final int ALL = PAIR + ContextFeature.values().length;
    private static final BoostedTrees NONE = BoostedTrees.of(List.of());

    @Test
    void treesAddToTheLogOdds() {
        int neighbours = PAIR + ContextFeature.NEIGHBOURS.index();
        BoostedTrees.Tree stump =
                new BoostedTrees.Tree(new int[] {neighbours}, new double[] {0.5}, new double[] {-1, 2});
        double[] context = new double[1 + ALL];
        context[0] = 0.25;
        context[1 + neighbours] = 1;
        LinkModel model = LinkModel.of(new double[1 + PAIR], context, BoostedTrees.of(List.of(stump)));
        double[] features = new double[ALL];
        assertThat(model.probability(features)).isEqualTo(p(0.25 - 1), within(1e-12));
        features[neighbours] = 1;
        assertThat(model.probability(features)).isEqualTo(p(0.25 + 1 + 2), within(1e-12));
    }

    @Test
    void weightsForOtherFeaturesAreRefused() {
        assertThatThrownBy(() -> LinkModel.of(new double[PAIR], new double[1 + ALL], NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Integer.toString(1 + PAIR));
    }

    private static double p(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
