package dev.parallax.text;

import com.google.common.collect.Multiset;
import dev.parallax.internal.Resources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Guesses the language of an article that does not tell it: by script, and in Latin script by the commonest small words of 17
 * languages, which are a third to a half of any running text.
 *
 * <p>Made for whole articles; a headline alone is too little. Looks at the first {@value #MAX_UNITS} units. Thread-safe.
 */
public final class LanguageGuesser {

    /** What stands behind is not looked at. */
    static final int MAX_UNITS = 2_500;

    /** The answer where a text is long enough but in none of the languages known: "undetermined" in BCP 47. */
    static final String UNDETERMINED = "und";

    private static final int LEAST_LETTERS = 12;
    private static final int LEAST_WORDS = 12;
    private static final int ENOUGH_WORDS = 40;
    private static final double LEAST_SHARE = 0.12;
    private static final double MARGIN = 1.3;

    private static final List<String> LATIN = new ArrayList<>();
    private static final Map<String, int[]> WORDS = load();

    private LanguageGuesser() {}

    private static Map<String, int[]> load() {
        Map<String, List<Integer>> lists = new HashMap<>();
        for (String line : Resources.lines(LanguageGuesser.class, "languages.txt")) {
            List<String> columns = List.of(line.split(" ", -1));
            int language = LATIN.size();
            LATIN.add(columns.get(0));
            columns.subList(1, columns.size()).stream()
                    .distinct()
                    .forEach(word ->
                            lists.computeIfAbsent(word, w -> new ArrayList<>()).add(language));
        }
        Map<String, int[]> words = new HashMap<>();
        lists.forEach((word, languages) ->
                words.put(word, languages.stream().mapToInt(Integer::intValue).toArray()));
        return words;
    }

    /**
     * Returns the language of the text.
     *
     * @return a BCP 47 language: {@code en}, {@code zh}, or {@code und} for a longer text in Latin script in none of the
     *     languages known; null where the text is too short to tell or has no letters
     */
    public static @Nullable String guess(String text) {
        Multiset<Script> letters = Script.count(text, MAX_UNITS);
        Script most = Script.most(letters);
        if (most == null || letters.count(most) < (most.isDense() ? 4 : LEAST_LETTERS)) {
            return null;
        }
        return most == Script.LATIN ? latin(text) : most.language(letters);
    }

    private static @Nullable String latin(String text) {
        double[] scores = new double[LATIN.size()];
        int words = 0;
        char[] units = text.substring(0, Math.min(text.length(), MAX_UNITS)).toCharArray();
        for (int i = 0; i < units.length; ) {
            int end = i;
            while (end < units.length && Glyphs.isLetter(units[end])) {
                end++;
            }
            if (end > i) {
                words++;
                int[] languages = end - i > 12
                        ? null
                        : WORDS.get(WordForm.of(units, i, end).lower());
                for (int k = 0; languages != null && k < languages.length; k++) {
                    scores[languages[k]] += 1.0 / languages.length;
                }
            }
            i = Math.max(end, i + 1);
        }
        return best(scores, words);
    }

    private static @Nullable String best(double[] scores, int words) {
        int best = 0;
        double second = 0;
        for (int k = 1; k < scores.length; k++) {
            if (scores[k] > scores[best]) {
                second = Math.max(second, scores[best]);
                best = k;
            } else {
                second = Math.max(second, scores[k]);
            }
        }
        if (words >= LEAST_WORDS && scores[best] >= LEAST_SHARE * words && scores[best] >= MARGIN * second) {
            return LATIN.get(best);
        }
        return words >= ENOUGH_WORDS && scores[0] < LEAST_SHARE / 2 * words ? UNDETERMINED : null;
    }
}
