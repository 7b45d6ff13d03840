package dev.parallax.text;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * Cuts the endings off English words, so that {@code reported} and {@code reports} come out alike.
 *
 * <p>Martin Porter's second stemmer ("Porter2", Snowball English), written after its description; it gives the same
 * stems as the Snowball version of 2002 to 2023. Takes lower-case words; letters other than a to z count as
 * consonants. Linear in the length of the word.
 */
final class EnglishStemmer {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("skis", "ski"),
            Map.entry("skies", "sky"),
            Map.entry("dying", "die"),
            Map.entry("lying", "lie"),
            Map.entry("tying", "tie"),
            Map.entry("idly", "idl"),
            Map.entry("gently", "gentl"),
            Map.entry("ugly", "ugli"),
            Map.entry("early", "earli"),
            Map.entry("only", "onli"),
            Map.entry("singly", "singl"),
            Map.entry("sky", "sky"),
            Map.entry("news", "news"),
            Map.entry("howe", "howe"),
            Map.entry("atlas", "atlas"),
            Map.entry("cosmos", "cosmos"),
            Map.entry("bias", "bias"),
            Map.entry("andes", "andes"));

    private static final Set<String> KEPT_AFTER_PLURAL =
            Set.of("inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed");

    /** Endings of step 2 with what takes their place, longer ones before those they end in. */
    private static final String[][] STEP_2 = {
        {"ational", "ate"}, {"fulness", "ful"}, {"iveness", "ive"}, {"ization", "ize"}, {"ousness", "ous"},
        {"biliti", "ble"}, {"lessli", "less"}, {"tional", "tion"}, {"alism", "al"}, {"aliti", "al"},
        {"ation", "ate"}, {"entli", "ent"}, {"fulli", "ful"}, {"iviti", "ive"}, {"ousli", "ous"},
        {"enci", "ence"}, {"anci", "ance"}, {"abli", "able"}, {"izer", "ize"}, {"ator", "ate"},
        {"alli", "al"}, {"bli", "ble"}, {"ogi", "og"}, {"li", ""},
    };

    private static final String[][] STEP_3 = {
        {"ational", "ate"},
        {"tional", "tion"},
        {"alize", "al"},
        {"icate", "ic"},
        {"iciti", "ic"},
        {"ative", ""},
        {"ical", "ic"},
        {"ness", ""},
        {"ful", ""},
    };

    private static final String[][] STEP_4 = {
        {"ement", ""}, {"ance", ""}, {"ence", ""}, {"able", ""}, {"ible", ""}, {"ment", ""}, {"ant", ""},
        {"ent", ""}, {"ism", ""}, {"ate", ""}, {"iti", ""}, {"ous", ""}, {"ive", ""}, {"ize", ""},
        {"ion", ""}, {"al", ""}, {"er", ""}, {"ic", ""},
    };

    /** The word; a {@code Y} in it is a y that acts as a consonant. */
    private final char[] word;

    private int length;
    private int region1;
    private int region2;

    private EnglishStemmer(String term) {
        word = Arrays.copyOf(term.toCharArray(), term.length() + 1);
        length = term.length();
    }

    /** Returns the stem of a lower-case word. */
    static String stem(String term) {
        String irregular = IRREGULAR.get(term);
        if (irregular != null) {
            return irregular;
        }
        return term.codePointCount(0, Math.min(term.length(), 6)) < 3 ? term : new EnglishStemmer(term).run();
    }

    private String run() {
        if (word[0] == '\'') {
            System.arraycopy(word, 1, word, 0, --length);
        }
        markConsonantY();
        markRegions();
        step1a();
        if (length < 6 || length > 7 || !KEPT_AFTER_PLURAL.contains(new String(word, 0, length))) {
            step1b();
            step1c();
            step2();
            step3();
            step4();
            step5();
        }
        return new String(word, 0, length).replace('Y', 'y');
    }

    private void markConsonantY() {
        for (int i = 0; i < length; i++) {
            if (word[i] == 'y' && (i == 0 || isVowel(i - 1))) {
                word[i] = 'Y';
            }
        }
    }

    /** Region 1 is what follows the first consonant after a vowel; region 2 is the same within region 1. */
    private void markRegions() {
        if (startsWith("gener") || startsWith("arsen")) {
            region1 = 5;
        } else if (startsWith("commun")) {
            region1 = 6;
        } else {
            region1 = afterVowelAndConsonant(0);
        }
        region2 = afterVowelAndConsonant(region1);
    }

    private int afterVowelAndConsonant(int from) {
        for (int i = from + 1; i < length; i++) {
            if (isVowel(i - 1) && !isVowel(i)) {
                return i + 1;
            }
        }
        return length;
    }

    private void step1a() {
        if (endsWith("'s'")) {
            length -= 3;
        } else if (endsWith("'s")) {
            length -= 2;
        } else if (endsWith("'")) {
            length--;
        }
        if (endsWith("sses")) {
            length -= 2;
        } else if (endsWith("ied") || endsWith("ies")) {
            length -= length > 4 ? 2 : 1;
        } else if (endsWith("s") && !endsWith("us") && !endsWith("ss") && hasVowelBefore(length - 2)) {
            length--;
        }
    }

    private void step1b() {
        int ending = endsWith("eedly") ? 5 : endsWith("eed") ? 3 : 0;
        if (ending > 0) {
            if (length - ending >= region1) {
                length -= ending - 2;
            }
            return;
        }
        ending = endsWith("ingly") ? 5 : endsWith("edly") ? 4 : endsWith("ing") ? 3 : endsWith("ed") ? 2 : 0;
        if (ending == 0 || !hasVowelBefore(length - ending)) {
            return;
        }
        length -= ending;
        if (endsWith("at") || endsWith("bl") || endsWith("iz")) {
            word[length++] = 'e';
        } else if (length > 1 && word[length - 1] == word[length - 2] && "bdfgmnprt".indexOf(word[length - 1]) >= 0) {
            length--;
        } else if (length == region1 && endsInShortSyllable(length)) {
            word[length++] = 'e';
        }
    }

    private void step1c() {
        boolean y = length > 2 && (word[length - 1] == 'y' || word[length - 1] == 'Y');
        if (y && !isVowel(length - 2)) {
            word[length - 1] = 'i';
        }
    }

    private void step2() {
        String[] rule = longest(STEP_2);
        if (rule.length == 0 || length - rule[0].length() < region1) {
            return;
        }
        char before = length > rule[0].length() ? word[length - rule[0].length() - 1] : 0;
        boolean applies = switch (rule[0]) {
            case "ogi" -> before == 'l';
            case "li" -> "cdeghkmnrt".indexOf(before) >= 0;
            default -> true;
        };
        if (applies) {
            replace(rule);
        }
    }

    private void step3() {
        String[] rule = longest(STEP_3);
        if (rule.length > 0) {
            int region = rule[0].equals("ative") ? Math.max(region1, region2) : region1;
            if (length - rule[0].length() >= region) {
                replace(rule);
            }
        }
    }

    private void step4() {
        String[] rule = longest(STEP_4);
        if (rule.length == 0 || length - rule[0].length() < region2) {
            return;
        }
        int start = length - rule[0].length();
        if (!rule[0].equals("ion") || (start > 0 && (word[start - 1] == 's' || word[start - 1] == 't'))) {
            replace(rule);
        }
    }

    private void step5() {
        int last = length - 1;
        if (endsWith("e")) {
            if (last >= region2 || (last >= region1 && !endsInShortSyllable(last))) {
                length--;
            }
        } else if (endsWith("ll") && last >= region2) {
            length--;
        }
    }

    private String[] longest(String[][] rules) {
        for (String[] rule : rules) {
            if (endsWith(rule[0])) {
                return rule;
            }
        }
        return new String[0];
    }

    private void replace(String[] rule) {
        length -= rule[0].length();
        rule[1].getChars(0, rule[1].length(), word, length);
        length += rule[1].length();
    }

    private boolean endsInShortSyllable(int end) {
        if (end < 2 || isVowel(end - 1) || !isVowel(end - 2)) {
            return false;
        }
        return end == 2 || (!isVowel(end - 3) && "wxY".indexOf(word[end - 1]) < 0);
    }

    private boolean hasVowelBefore(int end) {
        for (int i = 0; i < end; i++) {
            if (isVowel(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVowel(int i) {
        return switch (word[i]) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> true;
            default -> false;
        };
    }

    private boolean startsWith(String start) {
        return matches(start, 0);
    }

    /** Compares from the end, where endings differ. */
    private boolean matches(String part, int at) {
        if (at < 0 || at + part.length() > length) {
            return false;
        }
        for (int i = part.length() - 1; i >= 0; i--) {
            if (word[at + i] != part.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean endsWith(String ending) {
        return matches(ending, length - ending.length());
    }
}
