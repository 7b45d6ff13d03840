package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

class Unicode13Test {

    @Test
    void theTableIsWhatTheGeneratorPrints() {
        assumeTrue(Unicode13Generator.runtimeHasUnicode13(), "this runtime does not have Unicode 13");
        assertThat(Unicode13.RUNS).isEqualTo(Unicode13Generator.runs());
    }

    @Test
    void knowsTheAssignedCodePointsAndNoYoungerOnes() {
        // The number of code points with a general category other than Cn and Cs, as of Unicode 13.
        int known = 0;
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            known += CodePointKind.isKnown(c) ? 1 : 0;
        }
        assertThat(known).isEqualTo(281_392);
        assertThat(CodePointKind.isKnown(0x1FB00)).as("came with 13").isTrue();
        assertThat(CodePointKind.isKnown(0x10570)).as("came with 14").isFalse();
        assertThat(CodePointKind.isKnown(0xA7DC)).as("came with 16").isFalse();
        assertThat(CodePointKind.isKnown(0xD800)).as("surrogate").isFalse();
        assertThat(CodePointKind.isKnown(0xE000)).as("private use").isTrue();
    }
}
