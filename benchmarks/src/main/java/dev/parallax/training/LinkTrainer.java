package dev.parallax.training;

import dev.parallax.align.ContextFeature;
import dev.parallax.align.LinkCandidate;
import dev.parallax.align.LinkModel;
import dev.parallax.align.SentenceAligner;
import dev.parallax.sentence.PairFeature;
import dev.parallax.training.LabelledEvent.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Trains the model of the sentence links and says how good it is on events that it was not trained on.
 *
 * <p>Usage: {@code LinkTrainer [--write FILE]}, with the labelled data where {@link LabelledData} looks for it. The
 * events of the project's own test-data are trained on too, but their own figures are printed apart.
 */
public final class LinkTrainer {

    private static final int PAIR_FEATURES = PairFeature.values().length;
    private static final int ALL_FEATURES = PAIR_FEATURES + ContextFeature.values().length;

    private final SentenceAligner aligner = SentenceAligner.create();
    private final LogisticTrainer pairTrainer = new LogisticTrainer(3);
    private final LogisticTrainer contextTrainer = new LogisticTrainer(3);

    private LinkTrainer() {}

    /** Runs the trainer. */
    public static void main(String[] args) throws IOException {
        List<LabelledEvent> events = events(Path.of(System.getProperty("parallax.root", ".")));
        LinkTrainer trainer = new LinkTrainer();
        trainer.crossValidate(events);
        if (args.length == 2 && args[0].equals("--write")) {
            Files.writeString(Path.of(args[1]), trainer.describe(events));
        }
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
            events.add(LabelledEvent.read(
                    "ferry", LabelledData.articles(own.resolve("ferry/articles.jsonl")), own.resolve("gold/ferry")));
        }
        String more = System.getProperty("parallax.labels");
        if (more != null) {
            try (Stream<Path> folders = Files.list(Path.of(more))) {
                for (Path folder : folders.sorted().toList()) {
                    if (Files.exists(folder.resolve("links.tsv"))) {
                        events.add(LabelledEvent.read(
                                folder.getFileName().toString(),
                                LabelledData.articles(folder.resolve("articles.jsonl")),
                                folder));
                    }
                }
            }
        }
        return events;
    }

    private void crossValidate(List<LabelledEvent> events) {
        for (LabelledEvent held : events) {
            List<LabelledEvent> others = events.stream().filter(e -> e != held).toList();
            LinkModel model = train(others);
            System.out.println(LinkScore.of(held, aligner.withModel(model).candidates(held.documents())));
        }
    }

    private LinkModel train(List<LabelledEvent> events) {
        double[][] weights = weights(events);
        return LinkModel.of(weights[0], weights[1]);
    }

    private double[][] weights(List<LabelledEvent> events) {
        double[] pair = fit(events, aligner, pairTrainer, PAIR_FEATURES);
        SentenceAligner informed = aligner.withModel(LinkModel.of(pair, new double[1 + ALL_FEATURES]));
        return new double[][] {pair, fit(events, informed, contextTrainer, ALL_FEATURES)};
    }

    private static double[] fit(
            List<LabelledEvent> events, SentenceAligner aligner, LogisticTrainer trainer, int features) {
        List<double[]> rows = new ArrayList<>();
        List<Double> labels = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (LabelledEvent event : events) {
            int first = labels.size();
            int positive = 0;
            for (LinkCandidate candidate : aligner.candidates(event.documents())) {
                String pair = event.pair(candidate.a(), candidate.b());
                Label label = pair == null ? Label.OPTIONAL : event.label(pair);
                if (label != Label.OPTIONAL) {
                    rows.add(Arrays.copyOf(candidate.features(), features));
                    labels.add(label == Label.NONE ? 0.0 : 1.0);
                    positive += label == Label.NONE ? 0 : 1;
                }
            }
            for (int i = first; i < labels.size(); i++) {
                weights.add(100.0 / Math.max(40, positive));
            }
        }
        return trainer.fit(
                rows,
                labels.stream().mapToDouble(Double::doubleValue).toArray(),
                weights.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private String describe(List<LabelledEvent> events) {
        double[][] weights = weights(events);
        StringBuilder out =
                new StringBuilder("# Weights of the sentence links. Written by LinkTrainer; do not edit.\n");
        String[] stages = {"pair", "context"};
        for (int stage = 0; stage < 2; stage++) {
            for (int i = 0; i < weights[stage].length; i++) {
                out.append(
                        String.format(Locale.ROOT, "%s\t%s\t%.6f%n", stages[stage], names().get(i), weights[stage][i]));
            }
        }
        return out.toString();
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
