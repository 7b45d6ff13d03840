package dev.parallax.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTableTest {

    /** Keys from all of the range, few of them, and those at its ends, where entries run over. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void findsWhatAMapOfListsFinds(long seed) {
        Random random = new Random(seed);
        KeyTable table = new KeyTable(5);
        Map<Integer, List<Integer>> model = new TreeMap<>();
        for (int article = 0; article < 5_000; article++) {
            int key = seed == 1
                    ? random.nextInt()
                    : seed == 2 ? random.nextInt(900) : seed == 3 ? -1 - random.nextInt(900) : 0;
            table.add(key, article, any -> true);
            List<Integer> list = model.computeIfAbsent(key, k -> new ArrayList<>());
            if (list.size() < 5) {
                list.add(article);
            }
        }
        model.forEach((key, list) ->
                assertThat(found(table, key)).as("seed %d key %d", seed, key).isEqualTo(list));
        assertThat(table.size())
                .isEqualTo(model.values().stream().mapToInt(List::size).sum());
        assertThat(found(table, 0x1234_5678)).isEqualTo(model.getOrDefault(0x1234_5678, List.of()));
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void renumberingKeepsTheOrderAndDropsWhatIsGone(long seed) {
        Random random = new Random(seed);
        KeyTable table = new KeyTable(100);
        Map<Integer, List<Integer>> model = new TreeMap<>();
        for (int article = 0; article < 3_000; article++) {
            int key = random.nextInt(700) * 6_000_000;
            table.add(key, article, any -> true);
            if (article % 3 != 0) {
                model.computeIfAbsent(key, k -> new ArrayList<>()).add(article / 2);
            }
        }
        table.renumber(article -> article % 3 == 0 ? -1 : article / 2);
        model.forEach(
                (key, list) -> assertThat(found(table, key)).as("key %d", key).isEqualTo(list));
        assertThat(table.size()).isEqualTo(2_000);
    }

    @Test
    void atAFullKeyRemovedArticlesGiveWay() {
        KeyTable table = new KeyTable(3);
        for (int article = 0; article < 4; article++) {
            table.add(7, article, any -> true);
        }
        assertThat(found(table, 7)).containsExactly(0, 1, 2);
        table.add(7, 9, article -> article != 1);
        assertThat(found(table, 7)).containsExactly(0, 2, 9);
        IntBuffer rare = new IntBuffer();
        table.findRare(7, rare);
        assertThat(rare.size()).isZero();
    }

    private static List<Integer> found(KeyTable table, int key) {
        IntBuffer found = new IntBuffer();
        table.find(key, found);
        List<Integer> list = new ArrayList<>();
        for (int value : found.toArray()) {
            list.add(value);
        }
        return list;
    }
}
