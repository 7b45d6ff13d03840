package dev.parallax.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexPeersTest {

    /** Lucene does not see the copies of articles of the same block. */
    @Test
    void allIndexesFindTheCopies() throws IOException {
        List<IndexPeers.Figures> figures = IndexPeers.run(1_000);
        long found = figures.get(0).matches;
        assertThat(found).isGreaterThan(60);
        assertThat(figures.get(1).matches).isEqualTo(found);
        assertThat(figures.get(2).matches).isBetween(found / 3, found);
    }
}
