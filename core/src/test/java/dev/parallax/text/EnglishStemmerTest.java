package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.testing.RandomTexts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishStemmerTest {

    private static final List<String> ROOTS = List.of(
            "report",
            "say",
            "die",
            "lie",
            "tie",
            "sky",
            "ski",
            "news",
            "happy",
            "hope",
            "hop",
            "use",
            "agree",
            "feed",
            "proceed",
            "succeed",
            "exceed",
            "inning",
            "out",
            "can",
            "herr",
            "ear",
            "general",
            "gener",
            "commun",
            "communicat",
            "arsen",
            "arsenal",
            "nation",
            "relat",
            "condition",
            "vale",
            "hesit",
            "digit",
            "conform",
            "radical",
            "different",
            "vile",
            "analog",
            "viet",
            "predic",
            "oper",
            "feudal",
            "decis",
            "hopeful",
            "callous",
            "formal",
            "sensitiv",
            "sensib",
            "triplic",
            "form",
            "electric",
            "reviv",
            "allow",
            "infer",
            "air",
            "gyroscop",
            "adjust",
            "defens",
            "irrit",
            "replac",
            "depend",
            "adopt",
            "homolog",
            "communism",
            "activ",
            "angular",
            "effect",
            "bowdler",
            "prob",
            "rat",
            "ceas",
            "control",
            "roll",
            "fall",
            "bed",
            "shed",
            "shred",
            "bead",
            "embed",
            "beds",
            "y",
            "yes",
            "yell",
            "boy",
            "say",
            "by",
            "cry",
            "dry",
            "enjoy",
            "toy",
            "ag",
            "eat",
            "ow",
            "bias",
            "atlas",
            "cosmos",
            "andes",
            "howe",
            "idl",
            "gentl",
            "ugl",
            "earl",
            "onl",
            "singl",
            "gas",
            "this",
            "kiwi",
            "gap",
            "kis",
            "bus",
            "miss",
            "ties",
            "cries",
            "bl",
            "iz",
            "at",
            "luxuriat",
            "hopp",
            "tann",
            "fizz",
            "egg",
            "add",
            "ebb",
            "err",
            "inn",
            "off",
            "zo\u00EB",
            "na\u00EFv",
            "\u00E9t",
            "x",
            "ee");

    private static final List<String> ENDINGS = List.of(
            "", "s", "es", "ed", "ing", "er", "ly", "y", "ies", "ied", "sses", "us", "ss", "eed", "eedly", "edly",
            "ingly", "ational", "tional", "enci", "ency", "anci", "ance", "ence", "able", "ible", "abli", "ably",
            "entli", "ently", "izer", "ization", "ation", "ator", "alism", "aliti", "ality", "alli", "ally", "fulness",
            "ousli", "ously", "ousness", "iveness", "iviti", "ivity", "biliti", "bility", "bli", "bly", "ogi", "ogy",
            "logi", "logy", "fulli", "fully", "lessli", "lessly", "li", "alize", "icate", "iciti", "icity", "ical",
            "ful", "ness", "ative", "al", "ic", "ant", "ement", "ment", "ent", "ism", "ate", "iti", "ous", "ive", "ize",
            "ion", "sion", "tion", "e", "ll", "l", "'", "'s", "'s'", "s'", "ying", "yed", "way", "ow", "ex");

    @ParameterizedTest
    @CsvSource({
        "reported,report",
        "reports,report",
        "skies,sky",
        "news,news",
        "generously,generous",
        "communities,communiti",
        "dying,die",
        "happily,happili",
        "agreed,agre",
        "hoping,hope",
        "hopping,hop",
        "'''tis',tis",
        "as,as",
        "'1,240.5','1,240.5'"
    })
    void cutsEndings(String word, String stem) {
        assertThat(EnglishStemmer.stem(word)).isEqualTo(stem);
    }

    @Test
    void doesWhatSnowballDoesOnBuiltWords() {
        Set<String> words = new LinkedHashSet<>();
        for (String root : ROOTS) {
            for (String first : ENDINGS) {
                words.add(root + first);
            }
        }
        Random random = new Random(8);
        while (words.size() < 60_000) {
            words.add(pick(random, ROOTS) + pick(random, ENDINGS) + pick(random, ENDINGS));
        }
        assertAgree(words);
    }

    @Test
    void doesWhatSnowballDoesOnRandomLetters() {
        Random random = new Random(7);
        List<String> words = new ArrayList<>();
        String letters = "aeiouyaeiouysltnrdgcbkmpwxzs'";
        for (int i = 0; i < 60_000; i++) {
            StringBuilder word = new StringBuilder();
            int length = 1 + random.nextInt(9);
            for (int c = 0; c < length; c++) {
                word.append(letters.charAt(random.nextInt(letters.length())));
            }
            words.add(word + ENDINGS.get(random.nextInt(ENDINGS.size())));
        }
        assertAgree(words);
    }

    @Test
    void doesWhatSnowballDoesOnAnything() {
        RandomTexts texts = RandomTexts.seeded(3);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            String text =
                    Normalizer.of(NormalizerVersion.V1).normalize(texts.next(4)).text();
            words.addAll(List.of(text.split(" ", -1)));
        }
        assertAgree(words);
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static void assertAgree(Iterable<String> words) {
        var oracle = new org.tartarus.snowball.ext.EnglishStemmer();
        List<String> different = new ArrayList<>();
        for (String word : words) {
            oracle.setCurrent(word);
            oracle.stem();
            if (!oracle.getCurrent().equals(EnglishStemmer.stem(word))) {
                different.add(word + ": " + oracle.getCurrent() + ", not " + EnglishStemmer.stem(word));
            }
        }
        assertThat(different.stream().limit(40)).isEmpty();
    }
}
