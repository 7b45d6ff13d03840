package dev.parallax.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a sentence introduces somebody: a name, with or without something between commas, and a verb.
 *
 * @param name the last word of the name as it is written, which is capitalised
 * @param nameWords how many words the name has
 * @param verb the place of the verb in {@code line}
 */
record Introduction(Line line, String name, int nameWords, int verb) {

    private static final int LEAST_WORDS = 5;
    private static final int MOST_WORDS = 70;
    private static final int NAME_WORDS = 7;
    private static final int APPOSITION_WORDS = 24;
    /** What an author does may stand before the name, in lower case. */
    private static final double NAME_SHARE = 0.74;

    private static final Set<String> NO_NAMES = Set.of(
            "he",
            "she",
            "it",
            "this",
            "that",
            "there",
            "here",
            "they",
            "what",
            "who",
            "all",
            "one",
            "none",
            "everyone",
            "someone",
            "everything",
            "nothing",
            "now",
            "so",
            "such",
            "politics",
            "nobody",
            "each",
            "neither",
            "where",
            "which",
            "i",
            "we",
            "you",
            "these",
            "those",
            "today",
            "another",
            "how",
            "why",
            "when",
            "if",
            "but",
            "and",
            "more",
            "most",
            "less",
            "only",
            "just",
            "until",
            "then");
    /** Verbs that say what an author does without another word. */
    private static final Set<String> TELLING = Set.of(
            "covers",
            "teaches",
            "lives",
            "anchors",
            "blogs",
            "contributes",
            "hosts",
            "edits",
            "studies",
            "writes",
            "graduated");
    /** What behind such a verb makes it a report of somebody's words. */
    private static final Set<String> REPORTING = Set.of("writes", "reports", "tweets", "covers");

    private static final Set<String> MATTERS =
            Set.of("about", "for", "on", "from", "at", "in", "regularly", "frequently", "often", "the", "a");

    /** Returns the introduction with which the sentence begins, or null. */
    static @Nullable Introduction of(Line line) {
        int size = line.words.size();
        if (size < LEAST_WORDS || size > MOST_WORDS || line.isQuestion() || NO_NAMES.contains(line.words.get(0))) {
            return null;
        }
        int comma = comma(line);
        int limit = Math.min(size, comma > 0 ? comma + APPOSITION_WORDS : NAME_WORDS);
        for (int i = 1; i < limit; i++) {
            if (KindWords.INTRODUCING.contains(line.written(i))) {
                Introduction found = at(line, comma, i);
                if (found != null || comma < 0 || i < comma) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable Introduction at(Line line, int comma, int verb) {
        boolean apart = comma > 0 && comma < verb;
        boolean nameFirst = !apart || line.until(comma).titleShare() >= NAME_SHARE;
        if (apart
                && nameFirst
                && line.before(verb).indexOf(',') < 0
                && !line.words.get(comma).equals("who")) {
            return null;
        }
        int from = nameFirst ? 0 : comma;
        int to = apart && nameFirst ? comma : verb;
        String name = line.written(to - 1);
        boolean capitals = line.until(to).from(from).titleShare() >= NAME_SHARE;
        boolean isName = capitals && !name.isEmpty() && Glyphs.isUpper(name.charAt(0)) && to - from <= NAME_WORDS;
        boolean owned = line.words.subList(0, to).stream().anyMatch(word -> word.endsWith("'s"));
        return isName && !owned && !NO_NAMES.contains(line.words.get(to - 1)) && !isReporting(line, verb)
                ? new Introduction(line, name, to - from, verb)
                : null;
    }

    private static boolean isReporting(Line line, int verb) {
        boolean last = verb + 1 == line.words.size();
        return REPORTING.contains(line.words.get(verb)) && (last || !MATTERS.contains(line.words.get(verb + 1)));
    }

    /** Returns the number of words before the first comma behind a name, or -1. */
    private static int comma(Line line) {
        for (int i = 1; i < Math.min(line.words.size(), NAME_WORDS); i++) {
            if (line.before(i).indexOf(',') >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Tells whether it is about the present. */
    boolean isNow() {
        String word = line.words.get(verb);
        return !word.equals("was") && !word.equals("served") && !word.equals("worked");
    }

    /** Tells whether the verb is one of a single person in the present. */
    boolean isSingular() {
        return (isNow() && !line.words.get(verb).equals("are"))
                || line.words.get(1).equals("who");
    }

    /** Tells whether the verb alone says what the person does. */
    boolean tellsAll() {
        return TELLING.contains(line.words.get(verb));
    }
}
