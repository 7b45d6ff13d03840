package dev.parallax.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FeatureRowTest {

    private static final String LONG = "x".repeat(300);

    @Test
    void sumsTheWeightsOfTheNamesThatItWouldCollect() {
        FeatureRow naming = FeatureRow.naming();
        fill(naming);
        List<String> names = naming.takeNames();
        assertThat(names).containsExactly("a", "ab", "a=ß&c", "s:word" + LONG + ",");
        Map<String, Double> weights = new TreeMap<>();
        double sum = 5;
        weights.put(SparseModel.ALWAYS, 5.0);
        for (int i = 0; i < names.size(); i++) {
            weights.put(names.get(i), (double) (1 << i));
            sum += 1 << i;
        }
        weights.put("not there", 1000.0);
        FeatureRow summing = FeatureRow.summing(HashedModel.of(weights));
        fill(summing);
        assertThat(summing.takeSum()).isEqualTo(sum);
        assertThat(summing.takeSum()).isEqualTo(5);
    }

    @Test
    void manyNamesAreKeptApart() {
        Map<String, Double> weights = new TreeMap<>();
        for (int i = 0; i < 5_000; i++) {
            weights.put("feature=" + i, (double) i);
        }
        HashedModel model = HashedModel.of(weights);
        weights.forEach(
                (name, weight) -> assertThat(model.weight(name.hashCode())).isEqualTo(weight));
        assertThat(model.weight("feature=-1".hashCode())).isZero();
    }

    private static void fill(FeatureRow row) {
        row.put("a");
        row.put("a", "b");
        row.put("a=", "ß", "&c");
        row.put("s:", "word", LONG, ",");
    }
}
