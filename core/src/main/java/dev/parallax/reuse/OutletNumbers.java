package dev.parallax.reuse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers the outlets of a collection. */
final class OutletNumbers {

    private OutletNumbers() {}

    /** Returns for each text the number of its outlet, or -1 where the outlet is not known. */
    static int[] of(List<ReuseText> texts) {
        Map<String, Integer> known = new HashMap<>();
        int[] numbers = new int[texts.size()];
        for (int i = 0; i < numbers.length; i++) {
            @Nullable String outlet = texts.get(i).document().article().outlet();
            numbers[i] = outlet == null || outlet.isBlank() ? -1 : known.computeIfAbsent(outlet, o -> known.size());
        }
        return numbers;
    }
}
