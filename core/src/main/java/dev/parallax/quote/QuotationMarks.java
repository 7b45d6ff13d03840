package dev.parallax.quote;

import dev.parallax.article.Span;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between double quotation marks, of whatever style.
 *
 * <p>Marks are paired within a paragraph: a stray one, as in {@code a 6" pipe}, spoils no other paragraph. A mark that is not closed counts to the
 * end of its paragraph, as in a quotation that goes on in the next one. Single marks are left alone, since most of them
 * are apostrophes.
 */
public final class QuotationMarks {

    private QuotationMarks() {}

    /** Returns the runs between the marks of a document, without the marks, ordered and disjoint. Linear in the text. */
    public static List<Span> runs(Document document) {
        String text = document.article().text();
        List<Sentence> sentences = document.sentences();
        List<Span> runs = new ArrayList<>();
        for (int i = 0, next; i < sentences.size(); i = next) {
            Span paragraph = sentences.get(i).span();
            for (next = i + 1; next < sentences.size(); next++) {
                if (sentences.get(next).paragraph() != sentences.get(i).paragraph()) {
                    break;
                }
                paragraph = paragraph.cover(sentences.get(next).span());
            }
            for (Span run : runs(paragraph.in(text))) {
                runs.add(new Span(paragraph.start() + run.start(), paragraph.start() + run.end()));
            }
        }
        return runs;
    }

    /**
     * Returns the runs between the marks of a text in which blank lines end the paragraphs, without the marks, ordered
     * and disjoint. Linear in the text.
     */
    public static List<Span> runs(String text) {
        List<Span> runs = new ArrayList<>();
        int open = -1;
        String closing = "";
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            boolean paragraphEnds = i == text.length() || (c == '\n' && isBlankAfter(text, i + 1));
            if (open >= 0 && (paragraphEnds || closing.indexOf(c) >= 0)) {
                if (i > open) {
                    runs.add(new Span(open, i));
                }
                open = -1;
            } else if (open < 0 && !paragraphEnds) {
                closing = closingFor(c);
                open = closing.isEmpty() ? -1 : i + 1;
            }
        }
        return runs;
    }

    /** Returns the marks that close what {@code c} opens; none if it opens nothing. */
    private static String closingFor(char c) {
        return switch (c) {
            case '"' -> "\"”";
            case '“' -> "”\"";
            case '„' -> "“”\"";
            case '«' -> "»";
            case '»' -> "«";
            default -> "";
        };
    }

    private static boolean isBlankAfter(String text, int i) {
        int at = i;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\r')) {
            at++;
        }
        return at == text.length() || text.charAt(at) == '\n';
    }
}
