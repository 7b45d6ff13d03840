package dev.parallax.text;

import java.util.List;
import java.util.Set;

/** Tells of a sentence at an end of an article whether it asks the readers for something or tells them how to reach someone. */
final class ReaderCalls {

    private static final int MOST_WORDS = 60;
    private static final int CONTACT_WORDS = 30;
    private static final int SHORT_WORDS = 3;
    private static final int LONG_NUMBER = 10;

    /** What a call may begin with that says what it is good for, up to a comma. */
    private static final Set<String> PURPOSES = Set.of("for", "to", "if");

    private static final List<String> SITES = List.of(".com", ".org", ".net", ".gov", ".edu", "://");

    private ReaderCalls() {}

    private static boolean hasSite(String text) {
        return text.indexOf('.') >= 0 && SITES.stream().anyMatch(text::contains);
    }

    /** Tells whether the sentence, or what follows a colon in it, begins by telling readers what to do on a page. */
    static boolean isCall(Line line) {
        boolean site = hasSite(line.text);
        if (line.words.isEmpty() || line.words.size() > MOST_WORDS || !(site || line.hasAny(KindWords.CHANNELS))) {
            return false;
        }
        boolean purpose = PURPOSES.contains(line.words.get(0));
        for (int i = 0; i < line.words.size(); i++) {
            String before = line.before(i);
            boolean begins = i == 0
                    || (before.indexOf(':') >= 0
                            && Glyphs.isUpper(line.written(i).charAt(0)))
                    || (purpose && before.indexOf(',') >= 0);
            if (begins && KindWords.CALLING.contains(line.words.get(i)) && (site || hasChannelBehind(line, i))) {
                return true;
            }
        }
        int size = line.words.size();
        return size > 2
                && line.words.get(size - 1).equals("here")
                && line.words.get(size - 2).equals("click");
    }

    /** Tells whether the sentence is of a few words: a button, thanks, a rule for letters. */
    static boolean isShort(Line line) {
        return line.words.size() <= SHORT_WORDS && !line.endsWith(':');
    }

    private static boolean hasChannelBehind(Line line, int word) {
        return line.words.subList(word + 1, line.words.size()).stream().anyMatch(KindWords.CHANNELS::contains)
                || KindWords.CHANNELS.contains(line.words.get(word));
    }

    /** Tells whether the sentence gives an electronic address or name, or a name, a colon and a telephone number. */
    static boolean isContact(Line line) {
        if (line.words.size() > CONTACT_WORDS) {
            return false;
        }
        String text = line.text;
        int at = text.indexOf('@');
        boolean mail = at > 0 && at + 1 < text.length() && Glyphs.isWord(text.charAt(at - 1));
        boolean handle = at >= 0 && !mail && text.indexOf("(@") < 0 && tellsChannel(line);
        return mail || handle || text.contains("at www.") || (text.indexOf(':') > 0 && hasTelephone(text));
    }

    private static boolean tellsChannel(Line line) {
        return line.words.contains("twitter")
                || (!line.words.isEmpty() && KindWords.CALLING.contains(line.words.get(0)));
    }

    /** Tells whether so many digits stand together, but for dashes, full stops and brackets. */
    private static boolean hasTelephone(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Glyphs.isDigit(c)) {
                digits++;
                if (digits >= LONG_NUMBER) {
                    return true;
                }
            } else if ("-.() ".indexOf(c) < 0) {
                digits = 0;
            }
        }
        return false;
    }
}
