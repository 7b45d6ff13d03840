package dev.parallax.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what stands around a number: hedges before it, what is counted and per what behind it. */
final class QuantityContext {

    private static final int HEAD_WORDS = 3;
    private static final int RATE_WITHIN = 4;

    /** Words that say nothing of what is counted and may stand before it. */
    private static final Set<String> SKIPPED = Set.of(
            "of", "the", "a", "an", "his", "her", "its", "their", "our", "my", "these", "those", "de", "des", "du",
            "del", "der", "die", "das", "di");

    /** Words at which what is counted ends. */
    private static final Set<String> ENDING = Set.of(
            "in", "on", "at", "by", "for", "to", "from", "with", "and", "or", "but", "that", "which", "who", "as",
            "after", "before", "since", "until", "when", "while", "is", "are", "was", "were", "be", "been", "had",
            "has", "have", "will", "would", "said", "than", "against", "into", "over", "under", "so", "it", "he", "she",
            "they", "we", "i", "you", "if", "then", "during", "between", "about", "because", "per");

    private final TokenRow row;
    private final MentionWords words;

    QuantityContext(TokenRow row, MentionWords words) {
        this.row = row;
        this.words = words;
    }

    /**
     * How exact a number is said to be.
     *
     * @param hedge the word's meaning
     * @param firstToken the first token of the hedge and the number, whichever comes first
     * @param endToken one past the last token of both
     */
    record Hedging(Hedge hedge, int firstToken, int endToken) {}

    /** Returns how exact the number from one token to before another is said to be. */
    Hedging hedging(int first, int end) {
        int before = first;
        for (int tries = 0; tries < 2 && before > 0; tries++) {
            for (int count = Math.min(MentionWords.LONGEST, before); count >= 1; count--) {
                String phrase = isNextTo(before) ? row.phrase(before - count, count) : null;
                String hedge = phrase == null ? null : words.value("hedge", phrase);
                if (hedge != null) {
                    return new Hedging(Hedge.valueOf(hedge), before - count, end);
                }
            }
            // "about the 20", "over a hundred": an article may stand between the two.
            String between = row.term(before - 1);
            if (!between.equals("the") && !between.equals("a") && !between.equals("an")) {
                break;
            }
            before--;
        }
        for (int count = 1; count <= 2; count++) {
            String phrase = row.isJoined(end) ? row.phrase(end, count) : null;
            if ("or so".equals(phrase)) {
                return new Hedging(Hedge.ABOUT, first, end + 2);
            }
            if ("or more".equals(phrase)) {
                return new Hedging(Hedge.LEAST, first, end + 2);
            }
        }
        return new Hedging(Hedge.NONE, first, end);
    }

    /** Tells whether a number may belong to the word before: blanks or a currency sign stand between, no stop. */
    private boolean isNextTo(int first) {
        int gap = row.start(first) - row.end(first - 1);
        if (gap < 1 || gap > 4) {
            return false;
        }
        for (int at = row.end(first - 1); at < row.start(first); at++) {
            char c = row.at(at);
            if (c != ' ' && c != '\u00A0' && Currencies.code(c).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Returns per what the quantity is meant, or an empty text. */
    String rate(int first, int end) {
        for (int at = end; at < end + RATE_WITHIN && at < row.size(); at++) {
            if (!row.isJoined(at)) {
                break;
            }
            for (int count = 2; count >= 1; count--) {
                String phrase = row.phrase(at, count);
                String rate = phrase == null ? null : words.value("rate", phrase);
                if (rate != null) {
                    return rate;
                }
            }
        }
        if (first > 0 && row.isJoined(first)) {
            String rate = words.value("rate", row.term(first - 1));
            return rate == null ? "" : rate;
        }
        return "";
    }

    /** Tells whether the number comes on top of others. */
    boolean isMore(int first, int end) {
        boolean before = first > 0 && row.isJoined(first) && words.value("more", row.term(first - 1)) != null;
        boolean behind = end < row.size() && row.isJoined(end) && words.value("more", row.term(end)) != null;
        return before || behind;
    }

    /** Returns the stems of the words behind that name what is counted. */
    List<String> head(int end) {
        List<String> head = new ArrayList<>(HEAD_WORDS);
        for (int at = end; at < row.size() && head.size() < HEAD_WORDS && row.isJoined(at); at++) {
            String term = row.term(at);
            if (head.isEmpty() && SKIPPED.contains(term)) {
                continue;
            }
            if (row.isNumber(at) || (ENDING.contains(term) && !isName(at))) {
                break;
            }
            head.add(row.stem(at));
        }
        return head;
    }

    /** Returns what is counted, where that stands before the number: "a crew of 32". */
    List<String> headBefore(int first) {
        boolean isOf = first > 1 && row.term(first - 1).equals("of") && row.isJoined(first) && row.isJoined(first - 1);
        return isOf ? List.of(row.stem(first - 2)) : List.of();
    }

    /** Words such as "US" and "IT" look like small words once they are lower case. */
    private boolean isName(int i) {
        return row.isCapitalized(i) && row.end(i) - row.start(i) == 2;
    }
}
