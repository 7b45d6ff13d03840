package dev.parallax.text;

import dev.parallax.article.Article;
import dev.parallax.article.Span;
import java.util.List;

/** Tells how far the headline of an article reaches. */
final class Headlines {

    /** A first line that is longer is no headline, in UTF-16 units. */
    static final int MAX_HEADLINE = 200;

    private static final int SHORT_HEADLINE = 12;
    private static final int MAX_TITLE = 25;
    private static final double TITLE_SHARE = 0.75;

    private Headlines() {}

    /**
     * Returns one past the headline in the article's text, or 0 where it has none.
     *
     * <p>What stands before {@link Article#textStart()} is the headline. Otherwise the first paragraph is, if it equals
     * {@link Article#headline()}, or if it is a line of at most {@value #MAX_HEADLINE} units that a blank line follows
     * and that looks like one: without a stop at its end, or of at most {@value #SHORT_HEADLINE} words, or a question or
     * mostly capitalised words.
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
        return alone && line.length() <= MAX_HEADLINE && looksLikeHeadline(new Line(article.text(), first))
                ? first.end()
                : 0;
    }

    private static boolean isBlankLineBetween(String text, int from) {
        int lineEnds = 0;
        for (int i = from; i < text.length() && Glyphs.isSpace(text.charAt(i)); i++) {
            boolean second = text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
            lineEnds += Glyphs.isLineEnd(text.charAt(i)) && !second ? 1 : 0;
        }
        return lineEnds > 1;
    }

    /**
     * Tells whether a line may be a headline: it has no stop at its end, or it is short, or most of its words are
     * capitalised.
     */
    private static boolean looksLikeHeadline(Line line) {
        if (LineShapes.startsWithDateline(line) || line.endsWith(':')) {
            return false;
        }
        return !line.punctuated
                || line.words.size() <= SHORT_HEADLINE
                || (line.words.size() <= MAX_TITLE && line.titleShare() >= TITLE_SHARE)
                || (line.words.size() <= MAX_TITLE && line.isQuestion());
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
