package dev.parallax.formats;

import dev.parallax.compare.Comparison;
import dev.parallax.difference.Discrepancy;
import dev.parallax.difference.FigureCourse;
import java.util.List;
import java.util.function.IntFunction;

/** Figures that later reports update, in a few words, the same in every output. Stateless. */
public final class DifferencePhrases {

    private DifferencePhrases() {}

    /** Returns the values of a figure in the order of time: {@code 11, 14, 23}. */
    static String course(Discrepancy discrepancy, Comparison comparison) {
        List<String> values = FigureCourse.of(discrepancy, comparison.documents()).steps().stream()
                .map(DifferencePhrases::value)
                .toList();
        return String.join(", then ", values);
    }

    /**
     * Returns the same with who has each value, and when: {@code 11 (A B, 09:20 to 10:40), then 14 (C, 13:30)}.
     *
     * @param name names an article by its place
     */
    public static String course(Discrepancy discrepancy, Comparison comparison, IntFunction<String> name) {
        List<String> steps = FigureCourse.of(discrepancy, comparison.documents()).steps().stream()
                .map(step -> value(step) + " ("
                        + String.join(
                                " ", step.articles().stream().map(name::apply).toList())
                        + (step.times().isEmpty() ? "" : ", " + String.join(" to ", step.times())) + ")")
                .toList();
        return String.join(", then ", steps);
    }

    private static String value(FigureCourse.Step step) {
        String digits = step.amount() == null ? null : Decimals.amount(step.amount());
        return digits == null ? step.text() : digits;
    }
}
