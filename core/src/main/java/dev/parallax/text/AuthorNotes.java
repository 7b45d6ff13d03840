package dev.parallax.text;

import dev.parallax.article.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells of a last paragraph whether it is about the author. */
final class AuthorNotes {

    private static final int LEAST_WORDS = 5;
    private static final int MOST_WORDS = 60;
    private static final int NAME_WORDS = 7;
    private static final int ROLE_WORDS = 16;
    /** What an author does may stand before the name, in lower case. */
    private static final double NAME_SHARE = 0.74;

    private static final Set<String> GOING_ON = Set.of("he", "she", "his", "her", "they", "their", "follow", "email");
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
            "where");

    private AuthorNotes() {}

    /**
     * Tells whether the paragraph introduces someone who is not in the report: a name, "is" or "was", and a word for what
     * a person does; or whether it goes on with such a paragraph. The caller looks at the end of an article only.
     *
     * @param kinds what is known of the paragraphs before
     */
    static boolean isNote(List<Line> lines, List<SentenceKind> kinds, int p) {
        Line line = lines.get(p);
        int size = line.words.size();
        if (size < LEAST_WORDS || size > MOST_WORDS || line.isQuoted()) {
            return false;
        }
        if (GOING_ON.contains(line.words.get(0))
                && p > 0
                && kinds.get(p - 1) == SentenceKind.BOILERPLATE
                && verb(lines.get(p - 1)) > 0
                && !line.words.contains("said")
                && !line.words.contains("saying")) {
            return true;
        }
        int verb = verb(line);
        if (verb < 0 || NO_NAMES.contains(line.words.get(verb - 1)) || !startsWithName(line, verb)) {
            return false;
        }
        boolean role = hasBehind(line, Math.min(verb, 2), KindWords.ROLES);
        boolean position = !line.words.contains("said") && hasBehind(line, verb, KindWords.POSITIONS);
        if (!(role || position)) {
            return false;
        }
        boolean writer = role && verb >= 2 && line.words.get(verb).equals("is");
        return (writer || p >= lines.size() - 3) && isStranger(lines, kinds, p, line.words.get(verb - 1));
    }

    /** Tells whether the words before the verb are capitalised, but for the small ones of names and titles. */
    private static boolean startsWithName(Line line, int verb) {
        int at = line.text.toLowerCase(Locale.ROOT).indexOf(' ' + line.words.get(verb) + ' ');
        return at > 0 && new Line(line.text, new Span(0, at)).titleShare() >= NAME_SHARE;
    }

    private static boolean hasBehind(Line line, int from, Set<String> list) {
        int to = Math.min(line.words.size(), from + ROLE_WORDS);
        return line.words.subList(from, to).stream().anyMatch(list::contains);
    }

    private static int verb(Line line) {
        for (int i = 1; i < Math.min(line.words.size(), NAME_WORDS); i++) {
            String word = line.words.get(i);
            if (word.equals("is") || word.equals("was")) {
                return i;
            }
        }
        return -1;
    }

    /** Tells whether the name is capitalised and in no paragraph of the report. */
    private static boolean isStranger(List<Line> lines, List<SentenceKind> kinds, int p, String name) {
        Line line = lines.get(p);
        int at = line.text.toLowerCase(Locale.ROOT).indexOf(name);
        boolean stranger = at >= 0 && Glyphs.isUpper(line.text.charAt(at));
        for (int q = 0; q < p && stranger; q++) {
            boolean told = kinds.get(q) == SentenceKind.BODY || kinds.get(q) == SentenceKind.HEADLINE;
            stranger = !told
                    || !(lines.get(q).words.contains(name) || lines.get(q).words.contains(name + "'s"));
        }
        return stranger;
    }
}
