package dev.parallax.training;

import dev.parallax.align.ContextFeature;
import dev.parallax.align.LinkCandidate;
import dev.parallax.align.LinkModel;
import dev.parallax.align.SentenceAligner;
import dev.parallax.article.Article;
import dev.parallax.compare.Fact;
import dev.parallax.compare.FactFinder;
import dev.parallax.sentence.BoostedTrees;
import dev.parallax.sentence.PairFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Trains the model of the sentence links and says how good it is, and the facts made from its links, on events that it was
 * not trained on.
 *
 * <p>Usage: {@code LinkTrainer [--all | --write FILE]}, with the labelled data where {@link LabelledData} looks for it.
 * The events of the project's own test-data are trained on too, but for the four that test, and those of the folder
 * that the system property {@code parallax.labels} names: a folder for each event with {@code articles.jsonl} and the
 * tables that {@code test-data/README.md} describes. Figures are printed for the events of the labelled data and of
 * test-data; with {@code --all} for each event; with {@code --write} none, and the weights are written.
 *
 * <p>The second model learns from what the first makes of the events that both are trained on. To give it instead what
 * a first model says that was trained on other events leaks labels: how a fold's weights differ from the others' tells
 * what the fold's labels were not, and the second model, which sees the same features, finds that out.
 */
public final class LinkTrainer {

    private static final int PAIR_FEATURES = PairFeature.values().length;
    private static final int ALL_FEATURES = PAIR_FEATURES + ContextFeature.values().length;
    /** How many events come from the labelled data and from test-data. */
    private static final int KNOWN = 6;

    /** Where in test-data the events lie that were written to be trained on. */
    private static final String REPHRASED = "rephrased/";

    /** What such an event counts beside a real one. */
    private static final double WRITTEN = 0.5;

    /** The candidates of each event, whose pair features depend on no weights. */
    private final IdentityHashMap<LabelledEvent, List<LinkCandidate>> candidates = new IdentityHashMap<>();

    private final LogisticTrainer pairTrainer = new LogisticTrainer(0.5);
    private final LogisticTrainer contextTrainer = new LogisticTrainer(3);
    private final TreeTrainer treeTrainer = new TreeTrainer(150, 3, 0.1, 0.6, 0.3, 20, true, 120, 7);

    /** How many times trees are fitted, each time on other parts of the rows; their mean is taken. */
    private static final int FITS = 3;

    private LinkTrainer() {}

    /** Runs the trainer. */
    public static void main(String[] args) throws IOException {
        List<LabelledEvent> events = events(Path.of(System.getProperty("parallax.root", ".")));
        LinkTrainer trainer = new LinkTrainer();
        List<String> options = Arrays.asList(args);
        int write = options.indexOf("--write");
        if (write >= 0) {
            Files.writeString(Path.of(args[write + 1]), trainer.describe(events));
            return;
        }
        trainer.test(events, ownTests(Path.of(System.getProperty("parallax.root", "."))));
        trainer.crossValidate(events, options.contains("--all") ? events.size() : Math.min(KNOWN, events.size()));
    }

    /** Reads all labelled events: those of others, then the project's own. */
    static List<LabelledEvent> events(Path root) throws IOException {
        Path gold = LabelledData.folder().resolve("gold");
        List<LabelledEvent> events = new ArrayList<>();
        Path blinken = gold.resolve("blinken");
        events.add(LabelledEvent.read("blinken", LabelledData.articles(blinken), blinken));
        for (String name : List.of("buzzfeed", "farenthold", "grimm")) {
            Path folder = gold.resolve("events").resolve(name);
            events.add(LabelledEvent.read(name, LabelledData.articles(folder.resolve("articles.jsonl")), folder));
        }
        Path own = root.resolve("test-data");
        if (Files.isDirectory(own.resolve("gold/visit"))) {
            events.add(LabelledEvent.read(
                    "visit", LabelledData.articles(own.resolve("visit")), own.resolve("gold/visit")));
            events.add(own(own, "ferry"));
        }
        if (Files.isDirectory(own.resolve(REPHRASED))) {
            for (Path folder : folders(own.resolve(REPHRASED))) {
                events.add(own(own, REPHRASED + folder.getFileName()));
            }
        }
        String more = System.getProperty("parallax.labels");
        if (more != null) {
            for (Path folder : folders(Path.of(more))) {
                if (Files.exists(folder.resolve("links.tsv"))) {
                    String name = folder.getFileName().toString();
                    List<Article> articles = LabelledData.articles(folder.resolve("articles.jsonl"));
                    events.add(LabelledEvent.read(name, articles, folder));
                }
            }
        }
        return events;
    }

    private static List<Path> folders(Path parent) throws IOException {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.sorted().toList();
        }
    }

    /** Reads one of the project's own events. */
    private static LabelledEvent own(Path testData, String folder) throws IOException {
        List<Article> articles = LabelledData.articles(testData.resolve(folder).resolve("articles.jsonl"));
        String name = folder.substring(folder.lastIndexOf('/') + 1);
        return LabelledEvent.read(folder, articles, testData.resolve("gold").resolve(name));
    }

    private static double importance(LabelledEvent event) {
        return event.name().startsWith(REPHRASED) ? WRITTEN : 1;
    }

    /** Reads the events of test-data that are kept out of training, to test on. */
    private static List<LabelledEvent> ownTests(Path root) throws IOException {
        List<LabelledEvent> events = new ArrayList<>();
        for (String name : List.of("landslide", "results", "ruling", "match")) {
            Path testData = root.resolve("test-data");
            if (Files.isDirectory(testData.resolve(name))) {
                events.add(own(testData, name));
            }
        }
        return events;
    }

    private void test(List<LabelledEvent> training, List<LabelledEvent> held) {
        SentenceAligner aligner = aligner(training);
        held.forEach(event -> print(event, aligner));
    }

    private void crossValidate(List<LabelledEvent> events, int count) {
        for (LabelledEvent held : events.subList(0, count)) {
            List<LabelledEvent> others = events.stream().filter(e -> e != held).toList();
            SentenceAligner aligner = aligner(others);
            print(held, aligner);
        }
    }

    private static void print(LabelledEvent event, SentenceAligner aligner) {
        System.out.println(LinkScore.of(event, aligner.candidates(event.documents())));
        List<Fact> facts = FactFinder.find(event.documents(), aligner.align(event.documents()));
        System.out.println(FactScore.of(event, facts));
    }

    /** Returns an aligner with a model that was trained on the events. */
    private SentenceAligner aligner(List<LabelledEvent> events) {
        return SentenceAligner.of(weights(events).model());
    }

    /** The weights of the two stages. */
    @SuppressWarnings("ArrayRecordComponent") // made once and never compared
    private record Weights(double[] pair, double[] context, BoostedTrees trees) {
        LinkModel model() {
            return LinkModel.of(pair, context, trees);
        }
    }

    /** The second stage is the mean of a linear model and of trees, written as a sum. */
    private Weights weights(List<LabelledEvent> events) {
        double[] pair = pairWeights(events);
        LinkRows rows = new LinkRows(ALL_FEATURES);
        for (LabelledEvent event : events) {
            rows.add(event, firstStage(pair).candidates(event.documents()), importance(event));
        }
        double[] context =
                Arrays.stream(rows.fit(contextTrainer)).map(w -> w / 2).toArray();
        context[0] += rows.logOdds() / 2;
        return new Weights(pair, context, halfOfMean(rows));
    }

    private BoostedTrees halfOfMean(LinkRows rows) {
        List<BoostedTrees.Tree> trees = new ArrayList<>();
        for (int i = 0; i < FITS; i++) {
            TreeTrainer trainer = treeTrainer.withSeed(treeTrainer.seed() + i);
            for (BoostedTrees.Tree tree : rows.fit(trainer).trees()) {
                double[] leaves = Arrays.stream(tree.leaves())
                        .map(leaf -> leaf / 2 / FITS)
                        .toArray();
                trees.add(new BoostedTrees.Tree(tree.features(), tree.thresholds(), leaves));
            }
        }
        return BoostedTrees.of(trees);
    }

    private double[] pairWeights(List<LabelledEvent> events) {
        LinkRows rows = new LinkRows(PAIR_FEATURES);
        for (LabelledEvent event : events) {
            List<LinkCandidate> found = candidates.computeIfAbsent(
                    event, e -> firstStage(new double[1 + PAIR_FEATURES]).candidates(e.documents()));
            rows.add(event, found, importance(event));
        }
        return rows.fit(pairTrainer);
    }

    private static SentenceAligner firstStage(double[] pair) {
        return SentenceAligner.of(LinkModel.of(pair, new double[1 + ALL_FEATURES], BoostedTrees.of(List.of())));
    }

    private String describe(List<LabelledEvent> events) {
        Weights weights = weights(events);
        StringBuilder out =
                new StringBuilder("# Weights of the sentence links. Written by LinkTrainer; do not edit.\n");
        describe("pair", weights.pair(), out);
        describe("context", weights.context(), out);
        for (BoostedTrees.Tree tree : weights.trees().trees()) {
            List<String> features = Arrays.stream(tree.features())
                    .mapToObj(feature -> names().get(1 + feature))
                    .toList();
            out.append("tree\t").append(String.join(" ", features));
            out.append('\t').append(numbers(tree.thresholds()));
            out.append('\t').append(numbers(tree.leaves())).append('\n');
        }
        return out.toString();
    }

    private static void describe(String stage, double[] weights, StringBuilder out) {
        for (int i = 0; i < weights.length; i++) {
            out.append(String.format(Locale.ROOT, "%s\t%s\t%.6f%n", stage, names().get(i), weights[i]));
        }
    }

    private static String numbers(double[] values) {
        return Arrays.stream(values)
                .mapToObj(value -> String.format(Locale.ROOT, "%.6g", value))
                .collect(Collectors.joining(" "));
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of("INTERCEPT"));
        for (PairFeature feature : PairFeature.values()) {
            names.add(feature.name());
        }
        for (ContextFeature feature : ContextFeature.values()) {
            names.add(feature.name());
        }
        return names;
    }
}
