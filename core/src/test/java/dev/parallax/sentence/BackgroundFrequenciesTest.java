package dev.parallax.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BackgroundFrequenciesTest {

    private final BackgroundFrequencies table = BackgroundFrequencies.english();

    @Test
    void commonWordsAreLessRareThanUncommonOnes() {
        assertThat(table.rarity("the")).isLessThan(0.05);
        assertThat(table.rarity("say")).isLessThan(table.rarity("ferri"));
        assertThat(table.rarity("zzyzxian")).isEqualTo(1);
    }
}
