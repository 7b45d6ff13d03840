package dev.parallax.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LogMemoTest {

    @Test
    void givesTheBitsOfTheSlowLogarithmWhetherAskedForTheFirstTimeOrNot() {
        LogMemo memo = new LogMemo();
        Random random = new Random(9);
        for (int i = 0; i < 20_000; i++) {
            // Few values, so that most are asked for again; many enough to push others out of their slots.
            double x = random.nextInt(4) == 0 ? random.nextInt(3000) / 7.0 : random.nextInt(50);
            assertThat(Double.doubleToRawLongBits(memo.log1p(x)))
                    .isEqualTo(Double.doubleToRawLongBits(StrictMath.log1p(x)));
        }
    }

    @Test
    void keepsZeroAndItsSign() {
        assertThat(Double.doubleToRawLongBits(new LogMemo().log1p(-0.0))).isEqualTo(Double.doubleToRawLongBits(-0.0));
        assertThat(new LogMemo().log1p(0)).isZero();
    }
}
