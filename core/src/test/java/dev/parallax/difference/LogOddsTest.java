package dev.parallax.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LogOddsTest {

    private static final int[][] TABLE = {{12, 3, 0}, {5, 5, 9}, {0, 7, 2}, {40, 30, 35}, {1, 0, 1}};

    /** Computed apart, in Python, from equations 16, 20 and 22 of the paper. */
    private static final double[][] REFERENCE = {
        {0.6186141286973783, 2.032973476073748},
        {-0.1910552367627092, -0.7121707114440619},
        {-0.5748059534293981, -1.4079812870160158},
        {-0.025533302005164793, -0.22587083999365498},
        {0.15345357279310257, 0.18794147627506824}
    };

    @Test
    void agreesWithTheReference() {
        LogOdds odds = LogOdds.of(TABLE, 0);
        for (int w = 0; w < TABLE.length; w++) {
            assertThat(odds.logOdds(w)).isCloseTo(REFERENCE[w][0], within(1e-9));
            assertThat(odds.z(w)).isCloseTo(REFERENCE[w][1], within(1e-9));
        }
        assertThat(odds.count(0)).isEqualTo(12);
        assertThat(odds.countOthers(0)).isEqualTo(3);
    }

    @Test
    void ofTwoTextsTheOneIsTheOtherTurnedRound() {
        Random random = new Random(7);
        int[][] table = new int[50][2];
        for (int[] row : table) {
            row[0] = random.nextInt(30);
            row[1] = random.nextInt(30);
        }
        LogOdds first = LogOdds.of(table, 0);
        LogOdds second = LogOdds.of(table, 1);
        for (int w = 0; w < table.length; w++) {
            assertThat(first.logOdds(w)).isCloseTo(-second.logOdds(w), within(1e-9));
            assertThat(first.z(w)).isCloseTo(-second.z(w), within(1e-9));
        }
    }

    @Test
    void anEmptyTextTellsNothing() {
        LogOdds odds = LogOdds.of(new int[][] {{0, 0}, {0, 0}}, 0);
        assertThat(odds.z(0)).isZero();
        assertThat(LogOdds.of(new int[0][0], 0).pValues()).isEmpty();
    }

    @Test
    void tailsAreThoseOfTheNormalDistribution() {
        assertThat(NormalTail.above(0)).isCloseTo(0.5, within(1e-7));
        assertThat(NormalTail.above(1.959963985)).isCloseTo(0.025, within(1e-7));
        assertThat(NormalTail.above(-1.959963985)).isCloseTo(0.975, within(1e-7));
    }

    @Test
    void falseDiscoveriesAreBoundedAsByBenjaminiAndHochberg() {
        double[] q = BenjaminiHochberg.qValues(new double[] {0.04, 0.01, 0.03, 0.5});
        assertThat(q).containsExactly(new double[] {0.16 / 3, 0.04, 0.16 / 3, 0.5}, within(1e-12));
    }
}
