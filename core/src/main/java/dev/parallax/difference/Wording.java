package dev.parallax.difference;

import dev.parallax.align.SentenceRef;
import dev.parallax.sentence.BackgroundFrequencies;
import dev.parallax.text.Document;
import dev.parallax.text.Sentence;
import dev.parallax.text.SentenceKind;
import dev.parallax.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which words each article prefers where several tell the same: log odds with an informative Dirichlet prior, on the
 * sentences of facts only, so that what differs is the wording and not the subject; headlines apart from the text.
 *
 * <p>After B. Monroe, M. Colaresi, K. Quinn: Fightin' Words, Political Analysis 16(4), 2008. Linear in the words times
 * the articles.
 */
public final class Wording {

    /** How many terms of an article are told at the most. */
    static final int MOST_PER_ARTICLE = 12;

    /** A term that stands fewer times in the sentences compared tells nothing. */
    private static final int LEAST_COUNT = 3;

    /** Words that are commoner in news than this are grammar, not wording. */
    private static final double LEAST_RARITY = 0.12;

    private final List<Document> documents;
    private final BackgroundFrequencies background = BackgroundFrequencies.english();

    private Wording(List<Document> documents) {
        this.documents = documents;
    }

    /**
     * Returns the words that each article uses more or less than the others, by article, the most marked first.
     *
     * @param documents the reports
     * @param facts the sentences of each fact
     */
    public static List<WordingTerm> find(List<Document> documents, List<List<SentenceRef>> facts) {
        Wording wording = new Wording(documents);
        List<List<SentenceRef>> aligned = new ArrayList<>();
        List<List<SentenceRef>> headlines = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            aligned.add(new ArrayList<>());
            headlines.add(new ArrayList<>());
            for (Sentence sentence : documents.get(i).sentences()) {
                if (sentence.kind() == SentenceKind.HEADLINE) {
                    headlines.get(i).add(new SentenceRef(i, sentence.index()));
                }
            }
        }
        TreeSet<SentenceRef> members = new TreeSet<>();
        facts.forEach(members::addAll);
        for (SentenceRef ref : members) {
            Sentence sentence = documents.get(ref.article()).sentences().get(ref.sentence());
            if (sentence.kind() == SentenceKind.BODY) {
                aligned.get(ref.article()).add(ref);
            }
        }
        List<WordingTerm> terms = new ArrayList<>(wording.terms(aligned, false));
        terms.addAll(wording.terms(headlines, true));
        return terms;
    }

    private List<WordingTerm> terms(List<List<SentenceRef>> sentences, boolean headline) {
        Map<String, int[]> counts = new TreeMap<>();
        Map<String, Map<String, Integer>> forms = new HashMap<>();
        for (List<SentenceRef> own : sentences) {
            for (SentenceRef ref : own) {
                count(ref, counts, forms);
            }
        }
        List<String> stems = new ArrayList<>(counts.keySet());
        int[][] table = stems.stream().map(counts::get).toArray(int[][]::new);
        double nullZ = nullLine(sentences, stems);
        List<WordingTerm> found = new ArrayList<>();
        for (int article = 0; article < sentences.size(); article++) {
            found.addAll(ofArticle(article, stems, table, forms, nullZ, headline));
        }
        return found;
    }

    private void count(SentenceRef ref, Map<String, int[]> counts, Map<String, Map<String, Integer>> forms) {
        Tokens tokens = documents.get(ref.article()).tokens();
        Sentence sentence = documents.get(ref.article()).sentences().get(ref.sentence());
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            String stem = tokens.stem(i);
            if (!tokens.isNumber(i) && background.rarity(stem) >= LEAST_RARITY) {
                counts.computeIfAbsent(stem, k -> new int[documents.size()])[ref.article()]++;
                forms.computeIfAbsent(stem, k -> new TreeMap<>()).merge(tokens.term(i), 1, Integer::sum);
            }
        }
    }

    /**
     * Returns what 95 % of the words do not reach when nothing but chance sets the texts apart: every second sentence of
     * all articles against the others.
     */
    private double nullLine(List<List<SentenceRef>> sentences, List<String> stems) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < stems.size(); i++) {
            places.put(stems.get(i), i);
        }
        int[][] halves = new int[stems.size()][2];
        int number = 0;
        for (List<SentenceRef> own : sentences) {
            for (SentenceRef ref : own) {
                Tokens tokens = documents.get(ref.article()).tokens();
                Sentence sentence = documents.get(ref.article()).sentences().get(ref.sentence());
                for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                    Integer place = tokens.isNumber(i) ? null : places.get(tokens.stem(i));
                    if (place != null) {
                        halves[place][number % 2]++;
                    }
                }
                number++;
            }
        }
        LogOdds odds = LogOdds.of(halves, 0);
        double[] z = IntStream.range(0, halves.length)
                .filter(i -> odds.count(i) + odds.countOthers(i) >= LEAST_COUNT)
                .mapToDouble(i -> Math.abs(odds.z(i)))
                .sorted()
                .toArray();
        return z.length == 0 ? 0 : z[(int) Math.min(z.length - 1, Math.floor(0.95 * z.length))];
    }

    private static List<WordingTerm> ofArticle(
            int article,
            List<String> stems,
            int[][] table,
            Map<String, Map<String, Integer>> forms,
            double nullZ,
            boolean headline) {
        LogOdds odds = LogOdds.of(table, article);
        double[] q = BenjaminiHochberg.qValues(odds.pValues());
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < table.length; i++) {
            if (odds.count(i) + odds.countOthers(i) >= LEAST_COUNT) {
                order.add(i);
            }
        }
        order.sort(
                Comparator.comparingDouble((Integer i) -> -Math.abs(odds.z(i))).thenComparing(stems::get));
        return order.stream()
                .limit(MOST_PER_ARTICLE)
                .map(i -> new WordingTerm(
                        article,
                        mostFrequent(forms.getOrDefault(stems.get(i), Map.of()), stems.get(i)),
                        odds.logOdds(i),
                        odds.z(i),
                        odds.count(i),
                        odds.countOthers(i),
                        q[i],
                        nullZ,
                        headline))
                .toList();
    }

    private static String mostFrequent(Map<String, Integer> forms, String stem) {
        return forms.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(stem);
    }
}
