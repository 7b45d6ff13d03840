package dev.parallax.reuse;

import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.SentenceKind;
import java.util.List;

/**
 * Marks of agency copy that name no agency: a place in capitals with a dash before the first sentence, or a line at the
 * foot that says from where a reporter named by surname alone reported.
 */
final class AgencyLayout {

    private static final int MAX_PLACE = 40;

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
