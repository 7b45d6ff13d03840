package dev.parallax.sentence;

import dev.parallax.article.Article;
import dev.parallax.article.Span;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import dev.parallax.text.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A text as likeness sees it: its words, where phrases of {@link WordGroups} and numbers with their scale are one word
 * each. Looks at the first {@link #MAX_TOKENS} tokens. Immutable but for its arrays, which nobody may change.
 */
final class LikenessText {

    /** Words beyond this many are left out of account, so that the work for two texts has a bound. */
    static final int MAX_TOKENS = 400;

    /** The weight of a number, which no count of articles tells. */
    private static final double NUMBER_WEIGHT = 0.6;

    private static final Map<String, Integer> SCALES =
            Map.of("hundred", 2, "thousand", 3, "million", 6, "mln", 6, "billion", 9, "bn", 9, "trillion", 12);

    /** A number of more digits is left as it stands. */
    private static final int MOST_DIGITS = 18;

    final List<Word> words;
    final List<String> forms;

    /** Whether most words begin with a capital, as in some headlines. */
    final boolean shouted;

    private LikenessText(List<Word> words, List<String> forms, boolean shouted) {
        this.shouted = shouted;
        this.words = words;
        this.forms = forms;
    }

    /**
     * A word or phrase.
     *
     * @param key its stem, the stems of a phrase parted by blanks, or the value of a number
     * @param weight how rare it is, 0 to 1
     * @param row its vector, or -1
     */
    @SuppressWarnings("ArrayRecordComponent") // never leaves the package, never compared
    record Word(
            String key,
            Span span,
            double weight,
            boolean function,
            boolean name,
            boolean quoted,
            int[] groups,
            int row) {

        boolean isNumber() {
            return NumberWords.isValue(key);
        }

        boolean isContent() {
            return !function;
        }
    }

    static LikenessText of(String text) {
        if (text.isBlank()) {
            return new LikenessText(List.of(), List.of(), false);
        }
        Document document = Analyzer.create().analyze(Article.of("text", text));
        Tokens tokens = document.tokens();
        int count = Math.min(tokens.size(), MAX_TOKENS);
        boolean quoted = false;
        List<Word> words = new ArrayList<>(count);
        List<String> forms = new ArrayList<>(count);
        boolean shouted = isShouted(tokens, count);
        for (int i = 0, next; i < count; i = next) {
            next = wordEnd(tokens, i, count, text);
            quoted ^= marks(text, i == 0 ? 0 : tokens.end(i - 1), tokens.start(i)) % 2 == 1;
            words.add(word(tokens, i, next, text, quoted, shouted));
        }
        for (int i = 0; i < count; i++) {
            forms.add(tokens.term(i));
        }
        return new LikenessText(words, forms, shouted);
    }

    /** Tells whether most words begin with a capital, as in some headlines: capitals then tell no names. */
    private static boolean isShouted(Tokens tokens, int count) {
        int capitals = 0;
        int letters = 0;
        for (int i = 0; i < count; i++) {
            if (!tokens.isNumber(i) && !FunctionWords.contains(tokens.term(i))) {
                letters++;
                capitals += tokens.isCapitalized(i) ? 1 : 0;
            }
        }
        return letters > 2 && capitals > 0.85 * letters;
    }

    /** Counts the double quotation marks in a range. */
    private static int marks(String text, int from, int to) {
        int marks = 0;
        for (int i = from; i < to; i++) {
            marks += "\"\u201c\u201d\u201e\u00ab\u00bb".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return marks;
    }

    /** Returns the key of a token; {@code U.S.} is told from the pronoun by its capitals. */
    static String keyOf(Tokens tokens, int i, String text) {
        String term = tokens.term(i);
        boolean capitals = tokens.isCapitalized(i)
                && term.length() == 2
                && Character.isUpperCase(text.charAt(tokens.end(i) - (text.charAt(tokens.end(i) - 1) == '.' ? 2 : 1)));
        return capitals ? term.charAt(0) + "." + term.charAt(1) + '.' : NumberWords.termOf(tokens, i);
    }

    /** Returns the end of the word that begins at a token: a phrase, a number with its scale, or the token alone. */
    private static int wordEnd(Tokens tokens, int first, int count, String text) {
        boolean scaled = first + 1 < count
                && NumberWords.isValue(NumberWords.termOf(tokens, first))
                && SCALES.containsKey(tokens.term(first + 1))
                && tokens.start(first + 1) - tokens.end(first) <= 1;
        return scaled ? first + 2 : phraseEnd(tokens, first, count, text);
    }

    private static int phraseEnd(Tokens tokens, int first, int count, String text) {
        WordGroups groups = WordGroups.english();
        StringBuilder key = new StringBuilder(keyOf(tokens, first, text));
        int end = first + 1;
        for (int i = first + 1; i < Math.min(count, first + WordGroups.LONGEST); i++) {
            if (!groups.beginsPhrase(key.toString()) || tokens.start(i) - tokens.end(i - 1) > 2) {
                break;
            }
            key.append(' ').append(keyOf(tokens, i, text));
            if (groups.isPhrase(key.toString())) {
                end = i + 1;
            }
        }
        return end;
    }

    private static Word word(Tokens tokens, int from, int to, String text, boolean quoted, boolean shouted) {
        StringBuilder key = new StringBuilder();
        double weight = 0;
        boolean function = true;
        boolean name = false;
        for (int i = from; i < to; i++) {
            String part = keyOf(tokens, i, text);
            key.append(i == from ? "" : " ").append(part);
            boolean number = NumberWords.isValue(part);
            weight = Math.max(
                    weight,
                    number ? NUMBER_WEIGHT : BackgroundFrequencies.english().rarity(tokens.stem(i)));
            boolean isFunction = FunctionWords.contains(tokens.term(i)) && !part.endsWith(".");
            function &= isFunction;
            name |= !shouted && !number && !isFunction && tokens.isCapitalized(i) && (i > 0 || to - from > 1);
        }
        Span span = new Span(tokens.start(from), tokens.end(to - 1));
        String whole = NumberWords.isValue(key.toString()) && to > from + 1
                ? scaled(key.substring(0, key.indexOf(" ")), tokens.term(to - 1))
                : key.toString();
        return new Word(
                whole,
                span,
                weight,
                function,
                name,
                quoted,
                WordGroups.english().of(whole),
                WordVectors.english().row(whole));
    }

    private static String scaled(String value, String scale) {
        String digits = value.substring(1);
        boolean plain = digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'))
                && digits.indexOf('.') == digits.lastIndexOf('.')
                && SCALES.containsKey(scale);
        return plain
                ? value.charAt(0)
                        + new BigDecimal(digits)
                                .movePointRight(SCALES.getOrDefault(scale, 0))
                                .stripTrailingZeros()
                                .toPlainString()
                : value + scale;
    }
}
