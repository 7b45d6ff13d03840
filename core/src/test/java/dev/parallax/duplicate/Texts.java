package dev.parallax.duplicate;

import dev.parallax.article.Article;
import dev.parallax.shingle.Shingler;
import dev.parallax.shingle.SignatureScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts of made-up words, and copies of them with edits. */
final class Texts {

    private final Random random;

    Texts(long seed) {
        random = new Random(seed);
    }

    /** Returns that many words, of 4,000 different ones. */
    List<String> words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add("w" + random.nextInt(4_000));
        }
        return words;
    }

    /** Returns a copy in which that share of the words is replaced. */
    List<String> edited(List<String> words, double share) {
        List<String> copy = new ArrayList<>(words);
        for (int i = 0; i < copy.size(); i++) {
            if (random.nextDouble() < share) {
                copy.set(i, "e" + random.nextInt(4_000));
            }
        }
        return copy;
    }

    /**
     * Returns a collection in which every third article is a copy of an earlier one with 0 to 30 % of the words
     * replaced, every tenth a cut of one, and the others are new.
     */
    List<Article> collection(int size) {
        List<List<String>> texts = new ArrayList<>();
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<String> words;
            if (i > 0 && i % 10 == 0) {
                List<String> whole = texts.get(random.nextInt(i));
                words = whole.subList(0, whole.size() / (2 + random.nextInt(3)));
            } else if (i > 0 && i % 3 == 0) {
                words = edited(texts.get(random.nextInt(i)), 0.3 * random.nextDouble());
            } else {
                words = words(60 + random.nextInt(300));
            }
            texts.add(words);
            articles.add(Article.of("a" + i, String.join(" ", words)));
        }
        return articles;
    }

    static Fingerprint fingerprint(String id, long time, List<String> words) {
        return fingerprinter().fingerprint(id, String.join(" ", words), time);
    }

    static Fingerprinter fingerprinter() {
        return Fingerprinter.of(Shingler.create(), SignatureScheme.create());
    }
}
