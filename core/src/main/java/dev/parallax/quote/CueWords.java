package dev.parallax.quote;

import dev.parallax.internal.Resources;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The open list of cue verbs ({@code cues.txt}) in all their forms. */
final class CueWords {

    /**
     * A form of a cue verb.
     *
     * @param base the base form
     * @param cueClass its class
     */
    record Form(String base, CueClass cueClass) {}

    private static final Map<String, Form> FORMS = read();

    private CueWords() {}

    /** Returns what a term is a form of; null if it is no cue verb. */
    static @Nullable Form form(String term) {
        return FORMS.get(term);
    }

    private static Map<String, Form> read() {
        Map<String, Form> forms = new HashMap<>();
        CueClass cueClass = CueClass.NEUTRAL;
        for (String line : Resources.lines(CueWords.class, "cues.txt")) {
            if (line.startsWith("[")) {
                cueClass = CueClass.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
                continue;
            }
            for (String entry : line.split(" +", -1)) {
                String[] words = entry.split("/", -1);
                addForms(words, new Form(words[0], cueClass), forms);
            }
        }
        return forms;
    }

    private static void addForms(String[] words, Form form, Map<String, Form> forms) {
        String base = words[0];
        boolean silentE = base.endsWith("e");
        boolean consonantY = base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
        forms.putIfAbsent(base, form);
        forms.putIfAbsent(consonantY ? base.substring(0, base.length() - 1) + "ies" : base + third(base), form);
        String doubled = words.length > 1 && words[1].endsWith(base.charAt(base.length() - 1) + "ed")
                ? words[1].substring(0, words[1].length() - 2)
                : base;
        forms.putIfAbsent((silentE ? base.substring(0, base.length() - 1) : doubled) + "ing", form);
        if (words.length == 1) {
            forms.putIfAbsent(base + "ed", form);
        }
        for (int i = 1; i < words.length; i++) {
            forms.putIfAbsent(words[i], form);
        }
    }

    private static String third(String base) {
        boolean hiss = base.endsWith("s")
                || base.endsWith("sh")
                || base.endsWith("ch")
                || base.endsWith("x")
                || base.equals("go");
        return hiss ? "es" : "s";
    }
}
