package dev.parallax.benchmarks;

import dev.parallax.article.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Reports made up from a seed: the same ones on every machine.
 *
 * <p>Words follow a vocabulary in which a few are frequent and most are rare, as in any language. The first report is
 * written freshly; every further one takes about half of the sentences from it, in its order, each with about one word
 * in twelve replaced.
 */
final class GeneratedReports {

    private static final long SEED = 20260304L;
    private static final int VOCABULARY = 6000;
    private static final String[] ONSETS = {"b", "br", "d", "f", "gr", "k", "l", "m", "n", "p", "r", "s", "st", "t", "v"
    };
    private static final String[] NUCLEI = {"a", "e", "i", "o", "u", "ai", "ea", "ou"};
    private static final String[] CODAS = {"", "n", "r", "l", "s", "nt", "ck", "d"};

    private final Random random = new Random(SEED);
    private final String[] vocabulary = new String[VOCABULARY];

    private GeneratedReports() {
        for (int i = 0; i < VOCABULARY; i++) {
            // Frequent words are short.
            int syllables = i < 100 ? 1 : 1 + random.nextInt(3);
            StringBuilder word = new StringBuilder();
            for (int s = 0; s < syllables; s++) {
                word.append(pick(ONSETS)).append(pick(NUCLEI)).append(pick(CODAS));
            }
            vocabulary[i] = word.toString();
        }
    }

    /**
     * Returns several reports of one event.
     *
     * @param count how many, one or more
     * @param words how long each is, to within one sentence
     */
    static List<Article> ofOneEvent(int count, int words) {
        GeneratedReports reports = new GeneratedReports();
        List<Article> articles = new ArrayList<>();
        List<List<String>> first = reports.sentences(words);
        articles.add(article("report-0", first));
        for (int i = 1; i < count; i++) {
            articles.add(article("report-" + i, reports.retold(first, words)));
        }
        return articles;
    }

    /** Returns a report of something else in the same vocabulary. */
    static Article unrelated(int words) {
        GeneratedReports reports = new GeneratedReports();
        reports.sentences(words);
        return article("unrelated", reports.sentences(words));
    }

    private List<List<String>> sentences(int words) {
        List<List<String>> sentences = new ArrayList<>();
        for (int total = 0;
                total < words;
                total += sentences.get(sentences.size() - 1).size()) {
            sentences.add(sentence());
        }
        return sentences;
    }

    private List<List<String>> retold(List<List<String>> source, int words) {
        List<List<String>> sentences = new ArrayList<>();
        int next = 0;
        for (int total = 0;
                total < words;
                total += sentences.get(sentences.size() - 1).size()) {
            boolean taken = next < source.size() && random.nextBoolean();
            sentences.add(taken ? edited(source.get(next)) : sentence());
            next++;
        }
        return sentences;
    }

    private List<String> sentence() {
        int length = 12 + random.nextInt(20);
        List<String> sentence = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            sentence.add(word());
        }
        return sentence;
    }

    private List<String> edited(List<String> sentence) {
        List<String> edited = new ArrayList<>(sentence);
        for (int i = 0; i < edited.size(); i++) {
            if (random.nextInt(12) == 0) {
                edited.set(i, word());
            }
        }
        return edited;
    }

    /** Returns a word, or now and then a number; rank r of the vocabulary comes about 1/r as often as rank 1. */
    private String word() {
        if (random.nextInt(40) == 0) {
            return Integer.toString(1 + random.nextInt(2000));
        }
        int rank = (int) Math.pow(VOCABULARY, random.nextDouble());
        return vocabulary[Math.min(rank, VOCABULARY) - 1];
    }

    private String pick(String[] parts) {
        return parts[random.nextInt(parts.length)];
    }

    private static Article article(String id, List<List<String>> sentences) {
        StringBuilder text = new StringBuilder("Report of a made-up event\n\n");
        for (int i = 0; i < sentences.size(); i++) {
            String sentence = String.join(" ", sentences.get(i));
            text.append(Character.toUpperCase(sentence.charAt(0)))
                    .append(sentence, 1, sentence.length())
                    .append(i % 3 == 2 ? ".\n\n" : ". ");
        }
        return Article.of(id, text.toString().strip()).withOutlet(id);
    }
}
