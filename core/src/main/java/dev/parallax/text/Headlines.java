package dev.parallax.text;

import dev.parallax.article.Article;
import dev.parallax.article.Span;
import java.util.List;

/** Tells how far the headline of an article reaches. */
final class Headlines {

    /** A first line that is longer is no headline, in UTF-16 units. */
    static final int MAX_HEADLINE = 200;

    private Headlines() {}

    /**
     * Returns one past the headline in the article's text, or 0 where it has none.
     *
     * <p>What stands before {@link Article#textStart()} is the headline. Otherwise the first paragraph is, if it equals
     * {@link Article#headline()}, or if it is a line of at most {@value #MAX_HEADLINE} units that a blank line follows
     * and that does not end like a sentence.
     */
    static int end(Article article, List<Span> paragraphs) {
        if (article.textStart() > 0) {
            return article.textStart();
        }
        if (paragraphs.isEmpty()) {
            return 0;
        }
        Span first = paragraphs.get(0);
        String line = first.in(article.text());
        String told = article.headline();
        if (told != null && sameLetters(told, line)) {
            return first.end();
        }
        boolean alone = paragraphs.size() > 1 && isBlankLineBetween(article.text(), first.end());
        return alone && line.length() <= MAX_HEADLINE && looksLikeHeadline(line) ? first.end() : 0;
    }

    private static boolean isBlankLineBetween(String text, int from) {
        int lineEnds = 0;
        for (int i = from; i < text.length() && Glyphs.isSpace(text.charAt(i)); i++) {
            boolean second = text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
            lineEnds += Glyphs.isLineEnd(text.charAt(i)) && !second ? 1 : 0;
        }
        return lineEnds > 1;
    }

    /** Tells whether a line may be a headline by its end: a question, or no full stop. */
    private static boolean looksLikeHeadline(String line) {
        int end = line.length();
        while (end > 0 && (Glyphs.isClosing(line.charAt(end - 1)) || line.charAt(end - 1) == '"')) {
            end--;
        }
        char last = end > 0 ? line.charAt(end - 1) : '.';
        return (last != ':' && last != '.') || line.endsWith("...");
    }

    /** Tells whether two lines have the same letters and digits, whatever stands between them. */
    static boolean sameLetters(String a, String b) {
        int i = 0;
        int k = 0;
        boolean any = false;
        while (true) {
            while (i < a.length() && !Glyphs.isWord(a.charAt(i))) {
                i++;
            }
            while (k < b.length() && !Glyphs.isWord(b.charAt(k))) {
                k++;
            }
            if (i == a.length() || k == b.length()) {
                return any && i == a.length() && k == b.length();
            }
            if (Character.toLowerCase(a.charAt(i++)) != Character.toLowerCase(b.charAt(k++))) {
                return false;
            }
            any = true;
        }
    }
}
