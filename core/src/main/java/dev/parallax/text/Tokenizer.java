package dev.parallax.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Cuts normalised text into words and numbers, in one pass that looks at each character a bounded number of times.
 *
 * <p>A word is letters, marks and digits with apostrophes between letters. A hyphen ends it. A possessive {@code 's}
 * belongs neither to the term nor to the span. Dotted abbreviations ({@code u.s.}) are one token, whose term lacks the
 * dots. A number keeps {@code . , : /} between digits, and letters that follow at once. {@code @name} and
 * {@code #tag}, mail and web addresses are one token each. In scripts without spaces each character with its marks is a
 * token.
 */
final class Tokenizer {

    /** The longest name before the {@code @} of a mail address that is looked for, as in RFC 5321. */
    private static final int MAX_MAIL_NAME = 64;

    private final String text;
    private final OffsetMap map;
    private final String original;
    private final UnaryOperator<String> stemmer;

    /** For each distinct term its place in {@link #distinctTerms}, so that a term is kept and stemmed once. */
    private final Map<String, Integer> places = new HashMap<>();

    private final List<String> distinctTerms = new ArrayList<>();
    private final List<String> stems = new ArrayList<>();

    private int size;
    private int[] starts;
    private int[] ends;
    private int[] terms;
    private boolean[] capitalized;
    private final boolean hasMail;

    /** The term of the last token while it grows; null unless one character became several words. */
    private @Nullable StringBuilder growing;

    private Tokenizer(String original, NormalizedText normalized, UnaryOperator<String> stemmer) {
        this.original = original;
        this.text = normalized.text();
        this.map = normalized.map();
        this.stemmer = stemmer;
        this.hasMail = text.indexOf('@') >= 0;
        int estimate = text.length() / 5 + 8;
        starts = new int[estimate];
        ends = new int[estimate];
        terms = new int[estimate];
        capitalized = new boolean[estimate];
    }

    /** Returns the tokens of a text; the stemmer is asked once for each distinct term. */
    static Tokens tokenize(String original, NormalizedText normalized, UnaryOperator<String> stemmer) {
        return new Tokenizer(original, normalized, stemmer).run();
    }

    private Tokens run() {
        for (int i = 0; i < text.length(); ) {
            switch (classAt(i)) {
                case CharacterClass.LETTER -> i = letters(i);
                case CharacterClass.DIGIT -> i = number(i);
                case CharacterClass.ALONE -> i = add(i, marksEnd(i + width(i)));
                default -> i = isTag(i) ? add(i, tagEnd(i + 1)) : i + width(i);
            }
        }
        finishGrowing();
        String[] words = new String[size];
        String[] stemmed = new String[size];
        for (int i = 0; i < size; i++) {
            words[i] = distinctTerms.get(terms[i]);
            stemmed[i] = stems.get(terms[i]);
        }
        return new Tokens(
                Arrays.copyOf(starts, size),
                Arrays.copyOf(ends, size),
                words,
                stemmed,
                Arrays.copyOf(capitalized, size));
    }

    private int letters(int start) {
        int address = addressEnd(start);
        if (address > start) {
            return add(start, address);
        }
        int mail = hasMail ? mailEnd(start) : start;
        if (mail > start) {
            return add(start, mail);
        }
        int abbreviation = abbreviationEnd(start);
        if (abbreviation > start) {
            add(start, abbreviation, text.substring(start, abbreviation).replace(".", ""));
            return possessiveEnd(abbreviation);
        }
        int end = start;
        int possessive = -1;
        while (end < text.length()) {
            byte next = classAt(end);
            if (next == CharacterClass.LETTER || next == CharacterClass.DIGIT || next == CharacterClass.MARK) {
                end += width(end);
            } else if (text.charAt(end) == '\'' && classAt(end + 1) == CharacterClass.LETTER) {
                if (possessiveEnd(end) > end) {
                    possessive = end;
                    break;
                }
                end++;
            } else {
                break;
            }
        }
        add(start, end);
        return possessive < 0 ? end : possessiveEnd(possessive);
    }

    private int number(int start) {
        int end = start;
        boolean digitsOnly = true;
        while (end < text.length()) {
            byte next = classAt(end);
            if (next == CharacterClass.LETTER) {
                digitsOnly = false;
                end += width(end);
            } else if (next == CharacterClass.DIGIT || next == CharacterClass.MARK) {
                end += width(end);
            } else if (digitsOnly && isInNumber(text.charAt(end)) && classAt(end + 1) == CharacterClass.DIGIT) {
                end++;
            } else {
                break;
            }
        }
        add(start, end);
        return possessiveEnd(end);
    }

    private static boolean isInNumber(char c) {
        return c == '.' || c == ',' || c == ':' || c == '/';
    }

    /** Returns the end of single letters with dots between them, two or more, with a last dot if there is one. */
    private int abbreviationEnd(int start) {
        int end = start;
        int count = 0;
        while (classAt(end) == CharacterClass.LETTER) {
            int after = end + width(end);
            if (after < text.length() && text.charAt(after) == '.') {
                end = after + 1;
                count++;
            } else {
                if (count > 0 && !continuesWord(after)) {
                    return after;
                }
                break;
            }
        }
        return count >= 2 ? end : start;
    }

    /** Returns the end of a possessive ending that stands at a position, or the position. */
    private int possessiveEnd(int at) {
        boolean possessive = text.startsWith("'s", at) && !continuesWord(at + 2) && !isInnerApostrophe(at + 2);
        return possessive ? at + 2 : at;
    }

    private boolean isInnerApostrophe(int at) {
        return at < text.length() && text.charAt(at) == '\'' && classAt(at + 1) == CharacterClass.LETTER;
    }

    private boolean continuesWord(int at) {
        byte next = classAt(at);
        return next == CharacterClass.LETTER || next == CharacterClass.DIGIT || next == CharacterClass.MARK;
    }

    private boolean isLetterOrDigit(int at) {
        byte next = classAt(at);
        return next == CharacterClass.LETTER || next == CharacterClass.DIGIT;
    }

    private boolean isTag(int at) {
        char c = text.charAt(at);
        return (c == '@' || c == '#') && classAt(at + 1) == CharacterClass.LETTER;
    }

    private int tagEnd(int from) {
        int end = from;
        while (end < text.length() && (continuesWord(end) || text.charAt(end) == '_')) {
            end += width(end);
        }
        return end;
    }

    /** Returns the end of a mail address that starts here, or the start. */
    private int mailEnd(int start) {
        int at = start;
        int most = Math.min(text.length(), start + MAX_MAIL_NAME + 1);
        while (at < most && (continuesWord(at) || "._-+".indexOf(text.charAt(at)) >= 0)) {
            at += width(at);
        }
        if (at >= most || text.charAt(at) != '@' || !isLetterOrDigit(at + 1)) {
            return start;
        }
        int end = at + 1;
        while (end < text.length() && (continuesWord(end) || (isInHost(end) && isLetterOrDigit(end + 1)))) {
            end += width(end);
        }
        return end;
    }

    private boolean isInHost(int at) {
        return text.charAt(at) == '.' || text.charAt(at) == '-';
    }

    /** Returns the end of a web address that starts here, without the punctuation after it, or the start. */
    private int addressEnd(int start) {
        int prefix = text.startsWith("http://", start)
                ? 7
                : text.startsWith("https://", start) ? 8 : text.startsWith("www.", start) ? 4 : 0;
        if (prefix == 0 || !isLetterOrDigit(start + prefix)) {
            return start;
        }
        int end = start + prefix;
        while (end < text.length() && !isAfterAddress(text.charAt(end))) {
            end++;
        }
        while (".,;:!?)]}*-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isAfterAddress(char c) {
        return c <= ' ' || c == '"' || c == '\'' || c == '<' || c == '>' || c >= 0x2E80;
    }

    private int marksEnd(int from) {
        int end = from;
        while (classAt(end) == CharacterClass.MARK) {
            end += width(end);
        }
        return end;
    }

    private int add(int start, int end) {
        add(start, end, text.substring(start, end));
        return end;
    }

    private void add(int start, int end, String term) {
        int from = map.originalStart(start);
        int to = map.originalEnd(end);
        if (size > 0 && from < ends[size - 1]) {
            // One character of the original became several words, as U+FDFA does: they are one token.
            if (growing == null) {
                growing = new StringBuilder(distinctTerms.get(terms[size - 1]));
            }
            growing.append(term);
            ends[size - 1] = to;
            return;
        }
        finishGrowing();
        if (size == starts.length) {
            grow();
        }
        starts[size] = from;
        ends[size] = to;
        capitalized[size] = isUpperCase(original.codePointAt(from));
        terms[size++] = place(term);
    }

    private int place(String term) {
        Integer known = places.putIfAbsent(term, distinctTerms.size());
        if (known != null) {
            return known;
        }
        distinctTerms.add(term);
        stems.add(stemmer.apply(term));
        return distinctTerms.size() - 1;
    }

    private void finishGrowing() {
        if (growing != null) {
            terms[size - 1] = place(growing.toString());
            growing = null;
        }
    }

    private static boolean isUpperCase(int c) {
        return (Character.isUpperCase(c) || Character.isTitleCase(c)) && CodePointKind.isKnown(c);
    }

    private void grow() {
        int capacity = size * 2;
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        terms = Arrays.copyOf(terms, capacity);
        capitalized = Arrays.copyOf(capitalized, capacity);
    }

    private byte classAt(int at) {
        if (at >= text.length()) {
            return CharacterClass.OTHER;
        }
        char c = text.charAt(at);
        return CharacterClass.of(Character.isSurrogate(c) ? text.codePointAt(at) : c);
    }

    private int width(int at) {
        return Character.charCount(text.codePointAt(at));
    }
}
