package dev.parallax.testing;

import dev.parallax.article.Article;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Makes corpora of articles in an invented language, whose words are as unevenly frequent as in a real one (Zipf), with
 * near-copies whose originals and edits are known. The same settings give the same corpus for good.
 *
 * <p>An article is sentences on a line each; every word is lower-case but the first of a sentence, and each sentence ends
 * with a full stop. Immutable; each corpus is made from the seed anew.
 */
public final class CorpusGenerator {

    private static final int VOCABULARY = 20_000;
    private static final String[] ONSETS = {
        "b", "br", "d", "dr", "f", "g", "gl", "h", "k", "kl", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr", "v",
        "z"
    };
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "eo", "ou"};
    private static final String[] CODAS = {"", "", "", "n", "r", "l", "s", "m"};

    private final long seed;
    private final int sentences;
    private final double copyShare;
    private final double editRate;

    private CorpusGenerator(long seed, int sentences, double copyShare, double editRate) {
        this.seed = seed;
        this.sentences = sentences;
        this.copyShare = copyShare;
        this.editRate = editRate;
    }

    /** Returns a generator of articles of 30 sentences or so, a quarter of them copies with 5 % of the words replaced. */
    public static CorpusGenerator seeded(long seed) {
        return new CorpusGenerator(seed, 30, 0.25, 0.05);
    }

    /** Returns a generator of articles of half to one and a half times that many sentences of 15 words or so. */
    public CorpusGenerator withSentences(int value) {
        return new CorpusGenerator(seed, value, copyShare, editRate);
    }

    /** Returns a generator that makes that share of the articles copies of earlier ones. */
    public CorpusGenerator withCopyShare(double value) {
        return new CorpusGenerator(seed, sentences, value, editRate);
    }

    /** Returns a generator that replaces that share of a copy's words, and drops or adds sentences half as often. */
    public CorpusGenerator withEditRate(double value) {
        return new CorpusGenerator(seed, sentences, copyShare, value);
    }

    /** Makes a corpus of that many articles. */
    public Corpus generate(int size) {
        Random random = new Random(seed);
        Vocabulary vocabulary = new Vocabulary(random);
        List<List<List<String>>> texts = new ArrayList<>(size);
        List<Corpus.Copy> copies = new ArrayList<>();
        List<Article> articles = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            if (i > 0 && random.nextDouble() < copyShare) {
                int original = random.nextInt(i);
                List<List<String>> text = new ArrayList<>();
                copies.add(copy(i, original, texts.get(original), text, vocabulary));
                texts.add(text);
            } else {
                texts.add(text(vocabulary));
            }
            articles.add(Article.of("a" + i, write(texts.get(i))));
        }
        return new Corpus(articles, copies);
    }

    private List<List<String>> text(Vocabulary vocabulary) {
        int count = Math.max(1, sentences / 2 + vocabulary.random.nextInt(sentences + 1));
        List<List<String>> text = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            text.add(vocabulary.sentence());
        }
        return text;
    }

    private Corpus.Copy copy(
            int index, int original, List<List<String>> from, List<List<String>> to, Vocabulary vocabulary) {
        Random random = vocabulary.random;
        List<Integer> sources = new ArrayList<>();
        int changed = 0;
        for (int s = 0; s < from.size(); s++) {
            if (random.nextDouble() < editRate / 2) {
                to.add(vocabulary.sentence());
                sources.add(-1);
            }
            boolean last = s == from.size() - 1 && to.isEmpty();
            if (!last && random.nextDouble() < editRate / 2) {
                continue;
            }
            List<String> sentence = new ArrayList<>(from.get(s));
            for (int w = 0; w < sentence.size(); w++) {
                if (random.nextDouble() < editRate) {
                    sentence.set(w, vocabulary.otherThan(sentence.get(w)));
                    changed++;
                }
            }
            to.add(sentence);
            sources.add(s);
        }
        return new Corpus.Copy(index, original, sources, changed);
    }

    private static String write(List<List<String>> sentences) {
        StringBuilder text = new StringBuilder();
        for (List<String> words : sentences) {
            String sentence = String.join(" ", words);
            text.append(sentence.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(sentence, 1, sentence.length())
                    .append(".\n");
        }
        return text.toString();
    }

    /** The words by rank, and how likely each is. */
    private static final class Vocabulary {
        private final Random random;
        private final List<String> words;
        private final double[] upTo = new double[VOCABULARY];

        Vocabulary(Random random) {
            this.random = random;
            Set<String> distinct = new LinkedHashSet<>();
            while (distinct.size() < VOCABULARY) {
                // Frequent words tend to be short.
                int syllables = 1 + random.nextInt(1 + Math.min(3, distinct.size() / 100));
                StringBuilder word = new StringBuilder();
                for (int i = 0; i < syllables; i++) {
                    word.append(ONSETS[random.nextInt(ONSETS.length)])
                            .append(VOWELS[random.nextInt(VOWELS.length)])
                            .append(CODAS[random.nextInt(CODAS.length)]);
                }
                distinct.add(word.toString());
            }
            words = List.copyOf(distinct);
            double sum = 0;
            for (int i = 0; i < VOCABULARY; i++) {
                sum += 1.0 / (i + 2.7);
                upTo[i] = sum;
            }
        }

        String word() {
            int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[VOCABULARY - 1]);
            return words.get(Math.min(found >= 0 ? found : -found - 1, VOCABULARY - 1));
        }

        String otherThan(String word) {
            String other = word();
            while (other.equals(word)) {
                other = word();
            }
            return other;
        }

        List<String> sentence() {
            int length = 6 + random.nextInt(19);
            List<String> sentence = new ArrayList<>(length);
            for (int i = 0; i < length; i++) {
                sentence.add(word());
            }
            return sentence;
        }
    }
}
