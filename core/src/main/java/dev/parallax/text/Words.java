package dev.parallax.text;

import dev.parallax.text.SplitterTable.Section;
import java.util.Locale;

/** The words around a mark, as sentence splitting sees them: with inner full stops, hyphens and apostrophes. */
final class Words {

    /** Longer words are looked at no further, in UTF-16 units. */
    static final int MAX_WORD = 40;

    private static final int MAX_ATTRIBUTION = 4;
    private static final String INNER = ".'’&°º-/";

    private final String text;
    private final int to;

    Words(String text, int to) {
        this.text = text;
        this.to = to;
    }

    /** Returns where the word starts that ends before a mark, over at most one space. */
    int startOf(int mark) {
        int i = wordEnd(mark);
        int least = Math.max(0, i - MAX_WORD);
        while (i > least && (Glyphs.isWord(text.charAt(i - 1)) || INNER.indexOf(text.charAt(i - 1)) >= 0)) {
            i--;
        }
        while (i < mark && INNER.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** Returns the word before a mark; of a compound with a hyphen or slash, its last part. */
    String before(int start, int mark) {
        int from = Math.max(start, startOf(mark));
        int end = wordEnd(mark);
        if (from >= end) {
            return "";
        }
        String word = text.substring(from, end);
        int cut = Math.max(word.lastIndexOf('-'), word.lastIndexOf('/'));
        word = word.substring(cut + 1);
        boolean spacedInitials = word.length() == 1 && from - 3 >= start && text.charAt(from - 2) == '.';
        return spacedInitials && isSingleLetter(text.substring(from - 3, from - 2)) && cut < 0
                ? joined(start, from, word)
                : word;
    }

    /** Joins initials that are spaced, as in {@code U. S.}, if a word ends before them. */
    private String joined(int start, int from, String letter) {
        char before = from - 4 >= start ? text.charAt(from - 4) : ' ';
        return Glyphs.isWord(before) || before == '.' ? letter : text.charAt(from - 3) + "." + letter;
    }

    private int wordEnd(int mark) {
        boolean spaced = mark > 1 && Glyphs.isSpace(text.charAt(mark - 1));
        return spaced ? mark - 1 : mark;
    }

    /** Returns the word that starts at a position. */
    String at(int position) {
        int i = position;
        while (i < to && i - position < MAX_WORD) {
            char c = text.charAt(i);
            boolean apostrophe = (c == '\'' || c == '’') && i + 1 < to && Glyphs.isLetter(text.charAt(i + 1));
            if (!Glyphs.isWord(c) && !apostrophe) {
                break;
            }
            i++;
        }
        return text.substring(Math.min(position, to), i).replace('’', '\'');
    }

    /** Returns the first unit of the word before another one, or a blank. */
    char charBeforeWord(int wordStart) {
        int i = wordStart;
        while (i > 0 && wordStart - i < 3 && Glyphs.isSpace(text.charAt(i - 1))) {
            i--;
        }
        int first = i;
        while (first > 0 && i - first < MAX_WORD && Glyphs.isWord(text.charAt(first - 1))) {
            first--;
        }
        return first < i ? text.charAt(first) : ' ';
    }

    /** Tells whether there is a letter or digit in a range; looks at its last units only. */
    boolean anyIn(int start, int end) {
        for (int i = end - 1; i >= Math.max(start, end - MAX_WORD); i--) {
            if (Glyphs.isWord(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the first letter from a position on, past opening marks, is a small one. */
    boolean startsLower(int start) {
        int i = start;
        while (i < to && i - start < 4 && Glyphs.isOpening(text.charAt(i))) {
            i++;
        }
        return i + 1 < to && Glyphs.isLower(text.charAt(i)) && !Glyphs.isUpper(text.charAt(i + 1));
    }

    /** Tells whether the mark stands in a mail or web address or a file name with a path. */
    boolean isAddress(int mark) {
        int i = mark;
        while (i > 0 && mark - i < MAX_WORD && !Glyphs.isSpace(text.charAt(i - 1))) {
            i--;
        }
        for (int k = i; k < to && k - mark < MAX_WORD && !Glyphs.isSpace(text.charAt(k)); k++) {
            char c = text.charAt(k);
            if (c == '@' || c == '/' || c == '\\' || c == '=' || (c == ':' && k < mark) || (c == '.' && k < mark)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a name and a verb of speech stand here, as behind a quotation: {@code Mara Lind asked}. */
    boolean isAttribution(int position, SplitterTable table) {
        int i = position;
        for (int n = 0; n < MAX_ATTRIBUTION && i < to; n++) {
            String word = at(i);
            if (n > 0 && table.has(Section.SPEECH, word)) {
                return true;
            }
            boolean opens = n == 0 && !word.equals("I") && table.has(Section.STARTERS, word);
            if (opens || word.isEmpty() || !Glyphs.isUpper(word.charAt(0))) {
                return false;
            }
            i += word.length();
            while (i < to && i - position < MAX_WORD * MAX_ATTRIBUTION && " .\u00a0".indexOf(text.charAt(i)) >= 0) {
                i++;
            }
        }
        return false;
    }

    /** Tells whether the sentence so far is no more than a time: {@code At 5 a.m.} */
    boolean isShortTime(int start, int mark, int longest, SplitterTable table) {
        if (mark - start > longest) {
            return false;
        }
        String first = at(start).toLowerCase(Locale.ROOT);
        boolean digit = false;
        for (int i = start; i < mark; i++) {
            digit |= Glyphs.isDigit(text.charAt(i));
        }
        return digit && table.has(Section.UNFINISHED, first);
    }

    boolean isInitial(int position) {
        return position + 1 < to && Glyphs.isUpper(text.charAt(position)) && text.charAt(position + 1) == '.';
    }

    boolean isSingleLetter(String word) {
        return word.length() == 1 && Glyphs.isLetter(word.charAt(0));
    }

    /** Tells whether the word is made of single letters or pairs with full stops between: {@code U.S}. */
    boolean isDotted(String word) {
        int part = 0;
        boolean stop = false;
        for (int i = 0; i < word.length(); i++) {
            boolean letter = Glyphs.isLetter(word.charAt(i));
            stop |= word.charAt(i) == '.';
            part = letter ? part + 1 : 0;
            if (part > 2 || (!letter && word.charAt(i) != '.')) {
                return false;
            }
        }
        return stop;
    }

    /** Tells whether a short word, not in capitals, has no vowel and so can hardly be a word; {@code hmm} can. */
    boolean lacksVowel(String word) {
        boolean lower = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean doubled = i > 0 && Character.toLowerCase(word.charAt(i - 1)) == c;
            if (c >= 0x80 || doubled || !Glyphs.isLetter(c) || "aeiouyAEIOUY".indexOf(c) >= 0) {
                return false;
            }
            lower |= Glyphs.isLower(c);
        }
        return lower && word.length() > 1 && word.length() < 6;
    }

    boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> Glyphs.isDigit((char) c));
    }

    boolean isOrdinal(String word) {
        return word.length() < 3 && isNumber(word);
    }

    boolean isRoman(String word) {
        return !word.isEmpty()
                && word.length() < 7
                && word.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0)
                && !word.equals("I");
    }
}
