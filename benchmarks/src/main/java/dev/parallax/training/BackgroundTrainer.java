package dev.parallax.training;

import dev.parallax.text.Analyzer;
import dev.parallax.text.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts in how many articles of a large collection each stem occurs, for {@code BackgroundFrequencies}.
 *
 * <p>Usage: {@code BackgroundTrainer FILE}. Only stems that occur in {@link #LEAST} articles or more are written: counts,
 * and no texts. The collection is 18,797 English news articles of many outlets from 2012 to 2020, {@code data/bulk} of the
 * labelled data.
 */
public final class BackgroundTrainer {

    private static final int LEAST = 5;

    /** Longer stems are mostly words that a page's layout ran together. */
    private static final int LONGEST = 15;

    private BackgroundTrainer() {}

    /** Runs the trainer. */
    public static void main(String[] args) throws IOException {
        Path bulk = LabelledData.folder().resolve("data/bulk/articles.jsonl.gz");
        Map<String, Integer> counts = new TreeMap<>();
        int[] articles = {0};
        Analyzer analyzer = Analyzer.create();
        LabelledData.forEachArticle(bulk, article -> {
            count(analyzer.analyze(article).tokens(), counts);
            articles[0]++;
        });
        StringBuilder out = new StringBuilder("\t" + articles[0] + "\n");
        counts.forEach((stem, count) -> {
            if (count >= LEAST && stem.length() <= LONGEST && stem.chars().allMatch(Character::isLetterOrDigit)) {
                out.append(stem).append('\t').append(count).append('\n');
            }
        });
        Files.writeString(Path.of(args[0]), out);
    }

    private static void count(Tokens tokens, Map<String, Integer> counts) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (seen.add(tokens.stem(i))) {
                counts.merge(tokens.stem(i), 1, Integer::sum);
            }
        }
    }
}
