package dev.parallax.reuse;

import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.SentenceKind;
import java.util.List;
import java.util.Locale;

/**
 * Marks of agency copy that name no agency: a place in capitals with a dash before the first sentence, or a line at the
 * foot that says from where a reporter named by surname alone reported; or a place line that names the outlet itself.
 */
final class AgencyLayout {

    private static final int MAX_PLACE = 40;
    private static final int MAX_PLACE_AND_NAME = 80;

    private AgencyLayout() {}

    static boolean isIn(Document document) {
        List<Sentence> sentences = document.sentences();
        for (Sentence sentence : sentences) {
            if (sentence.kind() == SentenceKind.BODY || sentence.kind() == SentenceKind.DATELINE) {
                return hasPlaceLine(document.text(sentence)) || isSignedOff(document);
            }
        }
        return false;
    }

    /** Tells whether the first sentence has a place line that names the outlet itself, as in {@code ORSEL (Fairlead) -}. */
    static boolean isOwn(Document document, Outlet outlet) {
        for (Sentence sentence : document.sentences()) {
            if (sentence.kind() == SentenceKind.BODY || sentence.kind() == SentenceKind.DATELINE) {
                String text = document.text(sentence);
                int open = text.indexOf('(');
                int close = text.indexOf(')', open + 1);
                return open > 0
                        && close > open
                        && close < MAX_PLACE_AND_NAME
                        && startsWithDash(text, close + 1)
                        && isNameOf(outlet, text.substring(open + 1, close));
            }
        }
        return false;
    }

    private static boolean isNameOf(Outlet outlet, String name) {
        String letters = Outlet.letters(name.toLowerCase(Locale.ROOT));
        return letters.length() > 2 && (letters.equals(outlet.mark()) || letters.equals(outlet.letters()));
    }

    private static boolean startsWithDash(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isSpaceChar(text.charAt(at))) {
            at++;
        }
        return at < text.length() && "-–—".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean hasPlaceLine(String sentence) {
        int dash = -1;
        for (int i = 0; i < Math.min(MAX_PLACE, sentence.length()) && dash < 0; i++) {
            char c = sentence.charAt(i);
            boolean spaced = i > 0 && sentence.charAt(i - 1) == ' ';
            dash = (c == '–' || c == '—' || c == '-') && spaced ? i : -1;
        }
        int capitals = 0;
        while (capitals < dash && Character.isUpperCase(sentence.charAt(capitals))) {
            capitals++;
        }
        return capitals >= 3;
    }

    private static boolean isSignedOff(Document document) {
        List<Sentence> sentences = document.sentences();
        String last = document.text(sentences.get(sentences.size() - 1));
        int at = last.indexOf(" reported from ");
        return at > 0 && last.lastIndexOf(' ', at - 1) < 0 && Character.isUpperCase(last.charAt(0));
    }
}
