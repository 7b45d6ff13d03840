package dev.parallax.text;

import dev.parallax.text.SplitterTable.Section;
import java.util.Locale;

/**
 * Decides whether a run of marks ends a sentence, from what stands on its left and on its right. Every decision looks
 * at a bounded number of units, so that a whole text takes linear time.
 */
final class StopRules {

    /** What the text behind a run begins with. */
    private enum Next {
        UPPER,
        LOWER,
        DIGIT,
        OTHER,
        CONTINUING
    }

    private static final int MAX_OPENING = 8;
    private static final int SHORT_TIME = 24;

    private final String text;
    private final int to;
    private final SplitterTable table;
    private final Words words;
    private int nextWord;

    StopRules(String text, int to, SplitterTable table) {
        this.text = text;
        this.to = to;
        this.table = table;
        this.words = new Words(text, to);
    }

    /**
     * Tells whether a sentence ends here.
     *
     * @param start where the sentence starts
     * @param run where the run of marks starts
     * @param runEnd one past the run
     * @param close one past the closing marks behind the run
     */
    boolean ends(int start, int run, int runEnd, int close) {
        int after = skipSpaces(close);
        if (after >= to) {
            return true;
        }
        if (!words.anyIn(start, run)) {
            return false;
        }
        if (Glyphs.isWideStop(text.charAt(runEnd - 1))) {
            return close == runEnd || !isHiragana(text.charAt(after));
        }
        Next next = classify(after);
        if (next == Next.CONTINUING) {
            return false;
        }
        if (after == close && close == runEnd) {
            return endsWithoutSpace(start, run, runEnd);
        }
        boolean quoted = close > runEnd;
        if (runEnd - run > 1 || text.charAt(run) != '.') {
            return endsWithMarks(start, run, runEnd, quoted, after, next);
        }
        if (next == Next.LOWER) {
            String word = before(start, run);
            boolean careless = words.startsLower(start) || startsCarelessly(word);
            return !quoted && (text.charAt(after) == '(' || careless) && !isAbbreviation(word);
        }
        return quoted || endsWithFullStop(start, run, after, next);
    }

    /** Tells whether a long enough word stands before the run and a word that starts sentences behind it. */
    private boolean startsCarelessly(String before) {
        String word = words.at(nextWord);
        return before.length() > 3
                && !word.isEmpty()
                && Glyphs.isLower(before.charAt(0))
                && table.has(Section.STARTERS, Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }

    /** Tells whether the text from here on begins like a sentence. */
    boolean startsSentence(int position) {
        int after = skipSpaces(position);
        return after < to && classify(after) == Next.UPPER;
    }

    /** Tells whether a word that is capitalised only where a sentence starts stands here, and is capitalised. */
    boolean isStarter(int position) {
        String word = words.at(position);
        return word.length() > 1 && table.has(Section.STARTERS, word);
    }

    /** Tells whether the words before a list marker may end an item. */
    boolean mayEndItem(int start, int markerStart) {
        int end = markerStart;
        while (end > start && Glyphs.isSpace(text.charAt(end - 1))) {
            end--;
        }
        String word = before(start, end);
        return word.length() > 2 && !table.has(Section.UNFINISHED, word);
    }

    /** Exclamation and question marks, ellipses, and mixtures. */
    private boolean endsWithMarks(int start, int run, int runEnd, boolean quoted, int after, Next next) {
        char left = run > 0 ? text.charAt(run - 1) : ' ';
        if (left == '[' || left == '(') {
            return false;
        }
        boolean loud = hasLoudMark(run, runEnd);
        if (next == Next.LOWER) {
            return !quoted && loud && (runEnd - run > 1 || words.startsLower(start)) && !isExclaimedName(run, runEnd);
        }
        if (!loud && text.charAt(run) == '.') {
            boolean spaced = runEnd - run > 2 && Glyphs.isSpace(text.charAt(run + 1));
            return !(spaced && runEnd - run < 6);
        }
        if (quoted && loud && words.isAttribution(after, table)) {
            return false;
        }
        return !loud || !isExclaimedName(run, runEnd) || table.has(Section.STARTERS, words.at(nextWord));
    }

    private boolean isExclaimedName(int run, int runEnd) {
        return runEnd - run == 1 && table.has(Section.EXCLAIMED, words.before(0, run) + text.charAt(run));
    }

    private boolean hasLoudMark(int run, int runEnd) {
        for (int i = run; i < runEnd; i++) {
            char c = text.charAt(i);
            if (c != '.' && c != '…' && !Glyphs.isSpace(c)) {
                return true;
            }
        }
        return false;
    }

    /** A mark with a letter right behind it: a forgotten space, unless it is part of a name, number or address. */
    private boolean endsWithoutSpace(int start, int run, int runEnd) {
        char right = text.charAt(runEnd);
        if (!Glyphs.isUpper(right)) {
            return Glyphs.isOpening(right)
                    && right != '\''
                    && right != '*'
                    && right != '_'
                    && right != '('
                    && right != '['
                    && nextWord < to
                    && Glyphs.isUpper(text.charAt(nextWord));
        }
        if (text.charAt(run) != '.' || runEnd - run > 1) {
            return !isExclaimedName(run, runEnd) && !words.isAddress(run);
        }
        String word = words.at(runEnd);
        // There are capitals that are no letters, such as U+24B6: no word starts with them.
        boolean capitalised = word.length() < 2
                ? table.has(Section.STARTERS, word) && runEnd + 1 < to && Glyphs.isSpace(text.charAt(runEnd + 1))
                : Glyphs.isLower(word.charAt(1));
        String before = before(start, run);
        return capitalised
                && before.length() > 1
                && (Glyphs.isLower(before.charAt(before.length() - 1)) || words.isNumber(before))
                && before.indexOf('.') < 0
                && !isAbbreviation(before)
                && !words.isAddress(run)
                && !table.lists(Section.SUFFIXES, word.toLowerCase(Locale.ROOT));
    }

    private boolean endsWithFullStop(int start, int run, int after, Next next) {
        String word = before(start, run);
        String following = words.at(nextWord);
        boolean upper = next == Next.UPPER;
        boolean starter = upper && table.has(Section.STARTERS, following) && !words.isInitial(nextWord);
        if (table.lists(Section.INNER, word)) {
            return false;
        }
        if (words.isSingleLetter(word)) {
            return endsWithLetter(start, run, word, upper, starter);
        }
        boolean title = table.lists(Section.TITLE, word);
        if (table.lists(Section.NUMBER, word) || table.lists(Section.MONTH, word)) {
            if (next == Next.DIGIT || words.isRoman(following)) {
                return false;
            }
            if (!title && table.lists(Section.NUMBER, word) && !table.lists(Section.ENDING, word)) {
                return true;
            }
            return starter;
        }
        if (table.lists(Section.CLOSING, word)) {
            return upper
                    && text.charAt(after) != '('
                    && !table.has(Section.FOLLOWERS, following)
                    && !words.isShortTime(start, run, SHORT_TIME, table);
        }
        if (title && !table.lists(Section.ENDING, word)) {
            return false;
        }
        if (isAbbreviation(word)) {
            return starter || (upper && Glyphs.isQuote(text.charAt(after)));
        }
        if (upper && !starter && table.hasOrdinals() && (words.isOrdinal(word) || words.isRoman(word))) {
            return false;
        }
        return start != words.startOf(run) || !words.isRoman(word);
    }

    /** A full stop behind a single letter: an initial, an enumerator, or the last word of a sentence. */
    private boolean endsWithLetter(int start, int run, String letter, boolean upper, boolean starter) {
        int at = words.startOf(run);
        if (at == start || table.has(Section.NUMBER, letter) || table.has(Section.TITLE, letter)) {
            return starter && at != start;
        }
        if (letter.equals("I") && upper) {
            return Glyphs.isLower(words.charBeforeWord(at));
        }
        return starter || (upper && Glyphs.isLower(letter.charAt(0)));
    }

    /** Tells whether a word is an abbreviation of any kind, listed or by its shape. */
    private boolean isAbbreviation(String word) {
        return table.lists(Section.ENDING, word)
                || table.lists(Section.TITLE, word)
                || table.lists(Section.CLOSING, word)
                || table.lists(Section.INNER, word)
                || table.lists(Section.MONTH, word)
                || words.isDotted(word)
                || words.lacksVowel(word);
    }

    /** Tells what the text begins with, past opening marks and dashes; sets {@link #nextWord}. */
    private Next classify(int position) {
        int i = position;
        boolean dash = false;
        while (i < to && i - position < MAX_OPENING) {
            char c = text.charAt(i);
            boolean skipped =
                    Glyphs.isOpening(c) || Glyphs.isDash(c) || Glyphs.isSpace(c) || Glyphs.isStop(c) || c == '’';
            if (!skipped) {
                break;
            }
            dash |= Glyphs.isDash(c);
            i++;
        }
        nextWord = i;
        if (i >= to) {
            return Next.OTHER;
        }
        char c = text.charAt(i);
        if (Glyphs.isContinuing(c)) {
            return Next.CONTINUING;
        }
        if (Glyphs.isLower(c)) {
            boolean bracketed = i > position && text.charAt(i - 1) == '[' && i + 1 < to && text.charAt(i + 1) == ']';
            boolean mixed = i + 1 < to && Glyphs.isUpper(text.charAt(i + 1));
            return bracketed || mixed ? Next.UPPER : Next.LOWER;
        }
        if (Glyphs.isDigit(c)) {
            return dash ? Next.OTHER : Next.DIGIT;
        }
        return Glyphs.isLetter(c) ? Next.UPPER : Next.OTHER;
    }

    private int skipSpaces(int position) {
        int i = position;
        while (i < to && Glyphs.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Returns the word before a mark, where the language elides without what is elided before it: {@code l'art.} */
    private String before(int start, int mark) {
        String word = words.before(start, mark);
        int apostrophe = table.hasElisions() ? Math.max(word.lastIndexOf('\''), word.lastIndexOf('’')) : -1;
        return word.substring(apostrophe + 1);
    }

    private static boolean isHiragana(char c) {
        return c >= 'ぁ' && c <= 'ゟ';
    }
}
