package dev.parallax.mention;

import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds how many people an article says were killed, injured, missing or arrested: numbers that grow from report to
 * report. Numbers of some of the people ("three of the dead", "another two", per year) are passed over, and so are those
 * that may come to be. English only. Linear in the text; stateless.
 */
public final class TollFinder {

    /** How many words may stand between a number and the word that tells what became of the people. */
    private static final int REACH = 8;

    private static final int REACH_BEFORE = 7;
    private static final int LONGEST = 4;

    private final TokenRow row;
    private final TollWords words;

    private TollFinder(TokenRow row) {
        this.row = row;
        this.words = TollWords.english();
    }

    /**
     * Returns the tolls of a document in text order; none unless it is in English.
     *
     * @param quantities the quantities of the same document
     */
    public static List<Toll> find(Document document, List<Quantity> quantities) {
        if (!MentionWords.of(document.article().language()).isEnglish()) {
            return List.of();
        }
        TollFinder finder = new TollFinder(new TokenRow(document));
        List<Toll> tolls = new ArrayList<>();
        for (Quantity quantity : quantities) {
            boolean isCount = quantity.unitClass() == UnitClass.COUNT
                    && quantity.rate().isEmpty()
                    && quantity.low() == Math.rint(quantity.low());
            Toll toll = isCount ? finder.toll(quantity) : null;
            if (toll != null) {
                tolls.add(toll);
            }
        }
        return tolls;
    }

    private @Nullable Toll toll(Quantity quantity) {
        int first = quantity.firstToken();
        while (first > 0 && row.start(first - 1) >= quantity.stated().start()) {
            first--;
        }
        int end = quantity.endToken();
        while (end < row.size() && row.end(end) <= quantity.stated().end()) {
            end++;
        }
        boolean part = (row.isJoined(first) && words.has("NOT_ALL before", row.term(first - 1)) && !isTotal(first))
                || (row.isJoined(end) && words.has("NOT_ALL behind", row.term(end)))
                || row.isHyphenated(end);
        if (part) {
            return null;
        }
        TollOutcome outcome = before(first);
        int stop = end;
        if (outcome == null) {
            stop = behind(end);
            outcome = stop < 0 ? null : words.outcome(row, stop, LONGEST, "behind");
        }
        if (outcome == null || (outcome == TollOutcome.DEAD && isBesidesOne(first, end))) {
            return null;
        }
        String counted = counted(end, stop == end ? end + 1 : stop);
        boolean isPart = counted.startsWith("~");
        return new Toll(quantity, outcome, isPart ? counted.substring(1) : counted, isPart);
    }

    /** "The envoy and three others were killed". */
    private boolean isBesidesOne(int first, int end) {
        return first > 0
                && row.term(first - 1).equals("and")
                && end < row.size()
                && row.isJoined(end)
                && (row.term(end).equals("other") || row.term(end).equals("others"));
    }

    /** "the number of dead", "a toll of": "of" before the number is then no sign of a part. */
    private boolean isTotal(int first) {
        return first > 1
                && row.term(first - 1).equals("of")
                && row.term(first - 2).equals("toll");
    }

    /** Returns what the words before the number say, nothing but fillers between. */
    private @Nullable TollOutcome before(int first) {
        for (int at = first; at > 0 && at > first - REACH_BEFORE && row.isJoined(at); at--) {
            for (int count = Math.min(LONGEST, at); count >= 1; count--) {
                String phrase = row.phrase(at - count, count);
                TollOutcome outcome = phrase == null ? null : words.outcome("before", phrase);
                boolean isPassive = at - count > 0 && words.isAuxiliary(row.term(at - count - 1));
                if (outcome != null && !(isPassive && count == 1)) {
                    return outcome;
                }
            }
            if (!words.has("FILLER before", row.term(at - 1)) && !isFormer(at - 1)) {
                return at < first && hasToll(at) ? TollOutcome.DEAD : null;
            }
        }
        return null;
    }

    /** "The death toll in the valley has risen to 14": a place may stand behind the toll. */
    private boolean hasToll(int before) {
        for (int at = before; at > 0 && at > before - REACH && row.isJoined(at); at--) {
            if (row.term(at - 1).equals("toll")) {
                return true;
            }
            if (row.isNumber(at - 1)) {
                return false;
            }
        }
        return false;
    }

    /** "The toll rose from 11 to 14": the first number, and the word before it. */
    private boolean isFormer(int i) {
        return row.term(i).equals("from")
                || (row.isNumber(i) && i > 0 && row.term(i - 1).equals("from"));
    }

    /** Returns the first token behind the number, within its clause, of words for an outcome; -1 if there are none. */
    private int behind(int end) {
        for (int at = end; at < row.size() && at < end + REACH && row.isJoined(at); at++) {
            if (words.outcome(row, at, LONGEST, "behind") != null) {
                return at;
            }
            if (row.isNumber(at) || isStop(row.term(at)) || words.has("OPEN behind", row.term(at))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isStop(String term) {
        return Set.of("and", "but", "while", "who", "when", "after", "that", "which", "or", "for", "on", "by", "than")
                .contains(term);
    }

    /** Returns whom the number counts: a stem, with a mark before it for a part of the people; empty for anybody. */
    private String counted(int from, int to) {
        String counted = "";
        for (int at = from; at < Math.min(to, from + 3) && at < row.size() && row.isJoined(at); at++) {
            String term = row.term(at);
            if (words.has("PART behind", term) || (row.isCapitalized(at) && at > from)) {
                return '~' + row.stem(at);
            }
            if (words.has("ANYBODY behind", term)) {
                return counted;
            }
            if (!isStop(term) && !row.isNumber(at) && words.outcome("behind", term) == null) {
                counted = row.stem(at);
            }
        }
        return counted;
    }
}
