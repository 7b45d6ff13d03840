package dev.parallax.text;

import dev.parallax.text.KindPatterns.Where;
import java.util.List;

/**
 * The headlines of other articles that some pages list under a prompt such as "You might also like". Linear in the
 * number of paragraphs.
 */
final class RelatedLinks {

    /** A longer line says something of its own behind the prompt and announces no list. */
    private static final int PROMPT_WORDS = 6;
    /** A longer line is report, whatever its last mark. */
    private static final int LINK_WORDS = 25;

    private static final int HEADING_WORDS = 12;

    private RelatedLinks() {}

    /**
     * Marks as furniture what follows a prompt, until a paragraph reads like report. The line right before that one may
     * be a link or head what follows, so it is left to others to judge unless it is long.
     */
    static void mark(List<Line> lines, int[] sentenceCounts, List<SentenceKind> kinds) {
        boolean listed = false;
        int link = -1;
        for (int p = 0; p < lines.size(); p++) {
            Line line = lines.get(p);
            SentenceKind kind = kinds.get(p);
            if (kind == SentenceKind.BODY && listed) {
                listed = sentenceCounts[p] == 1 && isLink(line);
                if (listed) {
                    kinds.set(p, SentenceKind.BOILERPLATE);
                    link = p;
                } else if (link == p - 1 && mayHead(lines.get(link))) {
                    kinds.set(link, SentenceKind.BODY);
                }
            } else if (kind == SentenceKind.BOILERPLATE) {
                listed |= isPrompt(line);
            }
        }
    }

    private static boolean mayHead(Line line) {
        return line.words.size() <= HEADING_WORDS || line.isQuestion();
    }

    private static boolean isPrompt(Line line) {
        KindPatterns patterns = KindPatterns.standard();
        boolean sentence = line.punctuated && !line.endsWith(':');
        return !sentence
                && line.words.size() <= PROMPT_WORDS
                && (patterns.match(Where.PROMPT, line) != null || patterns.match(Where.HEADING, line) != null);
    }

    private static boolean isLink(Line line) {
        boolean question = line.isQuestion() && !line.isQuoted();
        return line.words.size() <= LINK_WORDS && (!line.punctuated || question);
    }
}
