package dev.parallax.text;

import dev.parallax.internal.FeatureRow;
import java.util.List;
import java.util.Set;

/**
 * What is measured of a sentence to tell whether it reports: its words, its look, its place among what the rules take for
 * report, and how much of it the report speaks of. Linear in the text.
 */
final class KindFeatures {

    private static final int MOST_WORDS = 40;
    private static final int CONTENT_LETTERS = 4;
    private static final int FIRST = 3;
    private static final int LAST = 8;
    /** Of fewer sentences nothing tells which are the report. */
    private static final int LEAST_BODY = 5;

    /** A longer sentence between the ends that has a stop is report. */
    private static final int SHORT_WORDS = 14;

    private static final int MOST_ITEMS = 12;
    private static final double SENTENCE_MARGIN = 0.5;
    /** The rules judge notes on authors by names, which say more than words. */
    private static final double NOTE_MARGIN = 2;

    private static final int[] LENGTHS = {0, 1, 2, 4, 7, 12, 20, 35};
    private static final String[] NUMBERS = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
    private static final String[] ENDS = {"end 0", "end 1", "end 2", "end 3", "end 4", "end 5", "end 6"};
    private static final Set<String> WE = Set.of("we", "our", "us", "we're", "we've", "we'll");
    private static final String[] MARKS = {"@", "|", "/", "(", "[", "#", "*", "$", "://", "www.", ".com", ".org"};
    private static final int SINGLE_MARKS = 8;
    private static final String[] LIST_NAMES = {
        "agency", "role", "work", "saying", "channel", "talking", "month", "depicting", "pictured"
    };
    private static final List<Set<String>> LISTS = List.of(
            KindWords.AGENCIES,
            KindWords.ROLES,
            KindWords.WORKS,
            KindWords.SAYING,
            KindWords.CHANNELS,
            KindWords.TALKING,
            KindWords.MONTHS,
            KindWords.DEPICTING,
            KindWords.PICTURED);

    private final SentenceLines lines;
    private final List<Integer> paragraphOf;
    private final int[] sentenceCounts;
    private final List<SentenceKind> kinds;
    private final WordSpread words;
    private final WordSpread headline;
    private final int[] bodyBefore;
    private int body;
    private boolean titled;

    /**
     * Takes what is known of an article.
     *
     * @param sentenceCounts how many sentences each paragraph has
     * @param kinds what is said of each sentence so far
     */
    KindFeatures(SentenceLines lines, List<Integer> paragraphOf, int[] sentenceCounts, List<SentenceKind> kinds) {
        this.lines = lines;
        this.paragraphOf = paragraphOf;
        this.sentenceCounts = sentenceCounts;
        this.kinds = List.copyOf(kinds);
        this.bodyBefore = new int[kinds.size()];
        int all = 0;
        int inTitle = 0;
        for (int i = 0; i < kinds.size(); i++) {
            bodyBefore[i] = body;
            body += isBody(i) ? 1 : 0;
            all += lines.of(i).words.size();
            inTitle += isTitle(i) ? lines.of(i).words.size() : 0;
        }
        words = new WordSpread(all);
        headline = new WordSpread(inTitle);
        for (int i = 0; i < kinds.size(); i++) {
            if (isTitle(i) || isBody(i)) {
                addTo(i);
            }
        }
    }

    private void addTo(int sentence) {
        boolean title = isTitle(sentence);
        for (String word : lines.of(sentence).words) {
            if (word.length() >= CONTENT_LETTERS) {
                words.add(word, sentence);
                if (title) {
                    headline.add(word, sentence);
                    titled = true;
                }
            }
        }
    }

    /** Returns the same article measured with other kinds for what stands around a sentence. */
    KindFeatures with(List<SentenceKind> changed) {
        return new KindFeatures(lines, paragraphOf, sentenceCounts, changed);
    }

    private boolean isBody(int sentence) {
        return kinds.get(sentence) == SentenceKind.BODY;
    }

    private boolean isTitle(int sentence) {
        return kinds.get(sentence) == SentenceKind.HEADLINE;
    }

    private boolean isAlone(int sentence) {
        return sentenceCounts[paragraphOf.get(sentence)] == 1;
    }

    /** Returns what is said of each sentence so far. */
    List<SentenceKind> kinds() {
        return kinds;
    }

    /**
     * Tells whether the weights are asked about a sentence: at the ends, and where it is short or open and stands alone. Not of
     * items of lists.
     */
    boolean isAsked(int sentence) {
        if (!isBody(sentence) || body < LEAST_BODY) {
            return false;
        }
        boolean atEnd = bodyBefore[sentence] < FIRST || body - bodyBefore[sentence] <= LAST;
        Line line = lines.of(sentence);
        boolean mayStandBetween = isAlone(sentence) && (!line.punctuated || line.words.size() <= SHORT_WORDS);
        return (atEnd || mayStandBetween) && !isListItem(sentence);
    }

    /** Tells whether lines without a stop, this one the last, follow a colon of the report. */
    private boolean isListItem(int sentence) {
        int i = sentence;
        while (i > 0 && sentence - i < MOST_ITEMS && isBody(i) && !lines.of(i).punctuated) {
            i--;
        }
        return i < sentence && isBody(i) && lines.of(i).endsWith(':');
    }

    /** Returns how much more must speak against a sentence: one with a stop reports more often. */
    double margin(int sentence) {
        Line line = lines.of(sentence);
        return line.punctuated ? SENTENCE_MARGIN + (Introduction.of(line) == null ? 0 : NOTE_MARGIN) : 0;
    }

    /** Puts in the features that a sentence has. */
    void of(int sentence, FeatureRow f) {
        Line line = lines.of(sentence);
        String edge = edge(sentence);
        putWords(line, f);
        putLook(line, edge, f);
        putMarks(line.text, f);
        putPlace(sentence, edge, f);
        putLists(line, edge, f);
        putKnown(sentence, line, edge, f);
    }

    private static void putWords(Line line, FeatureRow f) {
        int size = Math.min(line.words.size(), MOST_WORDS);
        String before = "";
        for (int i = 0; i < size; i++) {
            String word = word(line, i);
            f.put("w=", word);
            if (i > 0) {
                f.put("b=", before, " ", word);
            }
            before = word;
        }
        if (size > 0) {
            f.put("first=", word(line, 0));
            f.put("last=", word(line, line.words.size() - 1));
        }
    }

    private static String word(Line line, int i) {
        String word = line.words.get(i);
        return Glyphs.isDigit(word.charAt(0)) ? "#" : word;
    }

    private static void putLook(Line line, String edge, FeatureRow f) {
        char last = line.text.charAt(line.text.length() - 1);
        String length = NUMBERS[bucket(line.words.size())];
        String titled = NUMBERS[(int) (line.titleShare() * 4.001)];
        f.put("length=", length);
        f.put("begins=", begins(line.text.charAt(0)));
        f.put("ends=", !line.punctuated ? "open" : last == '.' ? "stop" : last == ':' ? "colon" : "mark");
        f.put("titled=", titled);
        f.put("titled=", titled, " length=", length);
        f.put(edge, " length=", length, line.punctuated ? "" : " open");
        f.put(edge, " titled=", titled);
        if (line.isCapitals()) {
            f.put("capitals");
        }
        if (line.isBracketed()) {
            f.put("bracketed ", length);
        }
    }

    private static String begins(char first) {
        return Glyphs.isQuote(first)
                ? "quote"
                : Glyphs.isDigit(first)
                        ? "digit"
                        : Glyphs.isUpper(first)
                                ? "upper"
                                : Glyphs.isLower(first) ? "lower" : Glyphs.isDash(first) ? "dash" : "mark";
    }

    private static void putMarks(String text, FeatureRow f) {
        for (int i = 0; i < MARKS.length; i++) {
            boolean has = i < SINGLE_MARKS ? text.indexOf(MARKS[i].charAt(0)) >= 0 : text.contains(MARKS[i]);
            if (has) {
                f.put("has=", MARKS[i]);
            }
        }
    }

    private void putPlace(int sentence, String edge, FeatureRow f) {
        int p = paragraphOf.get(sentence);
        boolean opens = sentence == 0 || paragraphOf.get(sentence - 1) != p;
        f.put(edge);
        f.put(edge, isAlone(sentence) ? " alone" : opens ? " opens" : " inside");
        f.put(lines.of(sentence).punctuated ? "stop" : "open", isAlone(sentence) ? " alone" : "");
        f.put("two before=", kind(sentence - 2));
        f.put("before=", kind(sentence - 1));
        f.put("behind=", kind(sentence + 1));
        f.put("two behind=", kind(sentence + 2));
        if (sentence > 0) {
            f.put("before ", opens ? "apart" : "same", lines.of(sentence - 1).punctuated ? "" : " open");
        }
        if (sentence + 1 < kinds.size()) {
            boolean same = paragraphOf.get(sentence + 1) == p;
            f.put("behind ", same ? "same" : "apart", lines.of(sentence + 1).punctuated ? "" : " open");
        }
    }

    private String kind(int sentence) {
        return sentence < 0 || sentence >= kinds.size()
                ? "none"
                : kinds.get(sentence).name();
    }

    private static void putLists(Line line, String edge, FeatureRow f) {
        for (int i = 0; i < LIST_NAMES.length; i++) {
            if (line.hasAny(LISTS.get(i))) {
                f.put("list=", LIST_NAMES[i]);
                f.put("list=", LIST_NAMES[i], " ", edge);
            }
        }
        if (!line.words.isEmpty() && KindWords.CALLING.contains(line.words.get(0))) {
            f.put("calls");
            f.put("calls ", edge);
        }
        for (String word : line.words) {
            if (WE.contains(word)) {
                f.put("we ", edge);
                break;
            }
        }
    }

    /** How many of the longer words other sentences of the report have, and how many of the headline's are here. */
    private void putKnown(int sentence, Line line, String edge, FeatureRow f) {
        int content = 0;
        int known = 0;
        int inTitle = 0;
        for (String word : line.words) {
            if (word.length() >= CONTENT_LETTERS) {
                content++;
                known += words.isElsewhere(word, sentence) ? 1 : 0;
                inTitle += titled && headline.isElsewhere(word, sentence) ? 1 : 0;
            }
        }
        String share = content == 0 ? "none" : NUMBERS[4 * known / content];
        f.put("known=", share);
        f.put("known=", share, " ", edge);
        if (content > 0 && titled) {
            f.put("of the headline=", NUMBERS[3 * inTitle / content]);
        }
    }

    /** How many sentences of report there are before or behind, whichever are fewer. */
    private String edge(int sentence) {
        int before = bodyBefore[sentence];
        int behind = body - before - (isBody(sentence) ? 1 : 0);
        if (before < FIRST && before <= behind) {
            return before == 0 ? "top 0" : before == 1 ? "top 1" : "top 2";
        }
        return behind <= LAST + 1 ? ENDS[Math.min(behind, ENDS.length - 1)] : "middle";
    }

    private static int bucket(int value) {
        int i = 0;
        while (i < LENGTHS.length && value > LENGTHS[i]) {
            i++;
        }
        return i;
    }
}
