package dev.parallax.text;

import dev.parallax.article.Article;
import dev.parallax.article.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells of a sentence at an end of an article whether it is about an author or an outlet: a name that the report does not
 * know, a verb, and what such people or bodies do.
 */
final class AuthorNotes {

    private static final int MOST_WORDS = 70;
    private static final int PRONOUN_WORDS = 8;
    private static final int WORK_WORDS = 16;
    /** So near to the end anybody may be introduced; before that only people who write. */
    private static final int LAST = 4;

    private static final Set<String> GOING_ON = Set.of(
            "he", "he's", "she", "she's", "his", "her", "they", "they're", "their", "it", "its", "follow", "email");

    private final Article article;
    private final List<Span> sentences;
    private final List<SentenceKind> kinds;

    AuthorNotes(Article article, List<Span> sentences, List<SentenceKind> kinds) {
        this.article = article;
        this.sentences = sentences;
        this.kinds = kinds;
    }

    /**
     * Tells whether a sentence introduces someone who is not in the report.
     *
     * @param toCome how many sentences of report, this one among them, the article has left
     */
    boolean isNote(Line line, int sentence, int toCome) {
        Introduction found = Introduction.of(line);
        if (found == null || !isNamed(found)) {
            return false;
        }
        boolean writer = found.isNow() && hasBehind(line, Math.min(found.verb(), 2), KindWords.ROLES);
        boolean work = tellsWork(line)
                || found.tellsAll()
                || hasBehind(line, found.verb(), KindWords.POSITIONS)
                || hasBehind(line, found.verb(), KindWords.PUBLISHERS);
        return (writer || (work && toCome <= LAST))
                && (isHeaded(found.name(), sentence) || isStranger(found.name(), sentence, 0, sentence));
    }

    /** Tells whether a sentence introduces someone who writes, or the outlet, and who is not in the report. */
    boolean isWriterNote(Line line, int sentence) {
        Introduction found = Introduction.of(line);
        if (found == null || !found.isNow() || !isNamed(found)) {
            return false;
        }
        String outlet = article.outlet();
        return (hasBehind(line, found.verb(), KindWords.ROLES) || hasBehind(line, found.verb(), KindWords.PUBLISHERS))
                && (isStranger(found.name(), sentence, sentence + 1, sentences.size())
                        || (outlet != null && outlet.contains(found.name()))
                        || line.words.contains("newsroom"));
    }

    /** Tells whether the line right above names the person and is no report. */
    private boolean isHeaded(String name, int sentence) {
        SentenceKind above = sentence == 0 ? SentenceKind.BODY : kinds.get(sentence - 1);
        boolean heads =
                above == SentenceKind.SUBHEADING || above == SentenceKind.BYLINE || above == SentenceKind.BOILERPLATE;
        return heads && sentences.get(sentence - 1).in(article.text()).contains(name);
    }

    /** A single word is a name if the article has it with a capital only and says what it is. */
    private boolean isNamed(Introduction found) {
        return found.nameWords() > 1
                || (found.isSingular() && !isWritten(found.name().toLowerCase(Locale.ROOT)));
    }

    private boolean isWritten(String word) {
        String text = article.text();
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (isWord(text, at, at + word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a sentence behind a note may go on with it: it speaks of "him" or "her" early on. */
    static boolean goesOn(Line line) {
        int size = line.words.size();
        return size <= MOST_WORDS
                && line.words.subList(0, Math.min(size, PRONOUN_WORDS)).stream().anyMatch(GOING_ON::contains);
    }

    /** Tells whether the sentence says what a person or body does for a living. */
    static boolean tellsWork(Line line) {
        return line.hasAny(KindWords.WORKS) || line.hasAny(KindWords.ROLES);
    }

    private static boolean hasBehind(Line line, int from, Set<String> list) {
        int to = Math.min(line.words.size(), from + WORK_WORDS);
        for (int i = from; i < to; i++) {
            if (list.contains(line.words.get(i))
                    || (i > from && list.contains(line.words.get(i - 1) + ' ' + line.words.get(i)))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the name is in none of these sentences of the report, but for repetitions of the note. */
    private boolean isStranger(String name, int sentence, int from, int to) {
        String text = article.text();
        String same = sentences.get(sentence).in(text);
        int s = from;
        int begin = from < to ? sentences.get(from).start() : text.length();
        for (int at = text.indexOf(name, begin); at >= 0; at = text.indexOf(name, at + name.length())) {
            while (s < to && sentences.get(s).end() <= at) {
                s++;
            }
            if (s >= to) {
                return true;
            }
            boolean told = sentences.get(s).start() <= at
                    && (kinds.get(s) == SentenceKind.BODY || kinds.get(s) == SentenceKind.HEADLINE);
            int end = at + name.length();
            boolean author = kinds.get(s) == SentenceKind.HEADLINE && end < text.length() && text.charAt(end) == ':';
            if (told
                    && !author
                    && isWord(text, at, end)
                    && !sentences.get(s).in(text).equals(same)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(String text, int from, int to) {
        return (from == 0 || !Glyphs.isWord(text.charAt(from - 1)))
                && (to == text.length() || !Glyphs.isWord(text.charAt(to)));
    }
}
