package dev.parallax.cli;

import dev.parallax.article.Article;
import dev.parallax.duplicate.Deduplicator;
import dev.parallax.duplicate.DuplicateCluster;
import dev.parallax.duplicate.DuplicateRule;
import dev.parallax.duplicate.DuplicateRun;
import dev.parallax.duplicate.Duplicates;
import dev.parallax.duplicate.KeepPolicy;
import dev.parallax.formats.ParallaxVersion;
import dev.parallax.formats.Phrases;
import dev.parallax.formats.html.DuplicatesReport;
import dev.parallax.formats.json.DuplicatesJson;
import dev.parallax.formats.read.ReadCounts;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds articles that repeat one another. */
@Command(
        name = "dedup",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = {
            "Finds articles that repeat one another: JSON Lines, one cluster of two or more articles a line.",
            "",
            "An article repeats another if the two have at least the share THRESHOLD of all their runs of three words"
                    + " in common, or if the share CONTAINMENT of its own stands in the other, longer one. Each member"
                    + " of a cluster was compared with its representative, exactly; no chain of likenesses makes one.",
            "",
            "Memory: about 5 KB for an article of 600 words, 8 KB for one of 1,000, so that the 6 GB that Java takes"
                    + " on a machine of 24 GB do for some 800,000 articles. Articles are read one by one and not"
                    + " kept. If the memory does not suffice, the run ends and says so; PARALLAX_JAVA_OPTS=-Xmx8g gives"
                    + " more.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  parallax dedup articles.jsonl --output clusters.jsonl --unique unique.jsonl",
            "  parallax dedup monday.jsonl tuesday.jsonl --window 3d --keep outlet:Herald,Courier",
            "  parallax dedup today.jsonl --index seen --unique new.jsonl"
        })
final class DedupCommand implements Callable<Integer> {

    @Mixin
    InputOptions input = new InputOptions();

    @Mixin
    OutputOption output = new OutputOption();

    @Option(
            names = "--threshold",
            paramLabel = "THRESHOLD",
            converter = Shares.class,
            description = "The least Jaccard similarity of two articles that repeat one another, above 0 to 1; 0.5"
                    + " unless given.")
    double threshold = DuplicateRule.DEFAULT_JACCARD;

    @Option(
            names = "--containment",
            paramLabel = "CONTAINMENT",
            converter = Shares.OrOff.class,
            description = "The least share of an article that must stand in a longer one for it to count as repeating"
                    + " that, above 0 to 1, or off; 0.8 unless given.")
    double containment = DuplicateRule.DEFAULT_CONTAINMENT;

    @Option(
            names = "--keep",
            paramLabel = "WHICH",
            converter = KeepConverter.class,
            description = "Which article of a cluster represents it: earliest (unless given), longest, first (of the"
                    + " input), or outlet:A,B (of outlet A, else of B, else the earliest).")
    KeepPolicy keep = KeepPolicy.earliest();

    @Option(
            names = "--window",
            paramLabel = "DURATION",
            converter = DurationConverter.class,
            description = "Only articles published within this time of one another repeat one another, such as 36h, 3d"
                    + " or 2w. Articles whose time is not known are within any.")
    @Nullable
    Duration window;

    @Option(
            names = "--unique",
            paramLabel = "FILE",
            description = "Write the articles that are kept, in the order of the input: lines of JSON Lines as they"
                    + " were, other articles as extract writes them.")
    @Nullable
    String unique;

    @Option(
            names = "--pairs",
            paramLabel = "FILE",
            description = "Write every pair of articles of which one repeats the other: JSON Lines.")
    @Nullable
    String pairs;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description =
                    "Write the clusters as a page for a reader: who repeats whom, and each copy beside the article"
                            + " that is kept. The articles are then held in memory as well.")
    @Nullable
    String html;

    @Option(
            names = "--index",
            paramLabel = "DIR",
            description =
                    "Keep the articles in an index in this folder, and hold new ones against those of earlier runs: an"
                            + " article whose id the index has is passed over. Also"
                            + " jdbc:postgresql://HOST/DATABASE?user=NAME.")
    @Nullable
    String index;

    @Option(
            names = "--index-texts",
            description = "Keep the texts of the articles in the index as well, for reuse --index.")
    boolean indexTexts;

    private final Surroundings surroundings;

    DedupCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Overwriting.check(input, output.file, unique, pairs, html);
        checkOutputs();
        Messages messages = new Messages(surroundings, input.quiet);
        int threads = Runtime.getRuntime().availableProcessors();
        try (DedupIndex kept = index == null ? null : DedupIndex.open(index, deduplicator(), indexTexts);
                Output clusters = Output.of(output.file, surroundings);
                Spool spool = Spool.of(unique, surroundings);
                Output pairLines = pairs == null ? null : Output.of(pairs, surroundings);
                Page page = Page.of(html, surroundings)) {
            Map<String, Article> articles = new HashMap<>();
            DuplicateRun run = (kept == null ? deduplicator() : kept.deduplicator()).start();
            if (kept != null) {
                kept.load(run);
            }
            ReadCounts counts = read(run, threads, kept, messages, (article, record) -> {
                spool.add(article, record);
                if (page.isWanted()) {
                    articles.put(article.id(), article);
                }
            });
            Duplicates duplicates = run.finish(threads);
            for (DuplicateCluster cluster : kept == null ? duplicates.clusters() : kept.add(duplicates)) {
                clusters.write(DuplicatesJson.of(cluster));
            }
            if (pairLines != null) {
                duplicates.pairs(threads, pair -> pairLines.write(DuplicatesJson.of(pair)));
            }
            spool.write(new HashSet<>(duplicates.dropped()));
            page.write(out -> DuplicatesReport.create()
                    .withVersion(ParallaxVersion.text())
                    .write(duplicates.clusters(), articles, out));
            // Everything is written by now but for the names of the files: whatever can go wrong has done so before.
            if (kept != null) {
                kept.commit();
            }
            if (pairLines != null) {
                pairLines.commit();
            }
            spool.commit();
            clusters.commit();
            sumUp(counts, duplicates, kept, messages);
            return counts.refused() > 0 ? ExitStatus.SOME_UNREAD : ExitStatus.OK;
        }
    }

    private ReadCounts read(
            DuplicateRun run, int threads, @Nullable DedupIndex kept, Messages messages, Intake.Taker taker) {
        try (ArticleQueue queue = new ArticleQueue(run, threads, (article, known) -> {
            if (kept != null) {
                kept.add(article, known);
            }
        })) {
            ReadCounts counts = Intake.read(input, surroundings, messages, (article, record) -> {
                if (kept == null || !kept.isKnown(article)) {
                    queue.add(article);
                    taker.take(article, record);
                }
            });
            queue.finish();
            if (counts.articles() == 0) {
                throw new CommandFailure("no article could be read, so there is no result.");
            }
            return counts;
        }
    }

    /** Two results in one file would be of no use. */
    private void checkOutputs() {
        if (html != null && index != null) {
            throw new CommandFailure(
                    "--html shows the texts of all articles, and those of earlier runs are not at hand. Leave out"
                            + " --index or --html.",
                    ExitStatus.USAGE);
        }
        Set<String> files = new HashSet<>();
        for (String file : new String[] {output.file == null ? "-" : output.file, unique, pairs, html}) {
            if (file != null && !files.add(file)) {
                throw new CommandFailure(
                        "two results cannot both go to " + (file.equals("-") ? "the standard output" : file)
                                + ". Name a file for each.",
                        ExitStatus.USAGE);
            }
        }
    }

    private Deduplicator deduplicator() {
        DuplicateRule rule = DuplicateRule.create().withJaccard(threshold).withContainment(containment);
        return Deduplicator.create().withRule(rule).withKeep(keep).withWindow(window);
    }

    private void sumUp(ReadCounts counts, Duplicates duplicates, @Nullable DedupIndex kept, Messages messages) {
        int dropped = duplicates.dropped().size();
        long known = kept == null ? 0 : kept.known();
        long left = counts.articles() - known - dropped;
        messages.remark(Phrases.counted((int) counts.articles(), "article") + ", "
                + Phrases.counted(duplicates.clusters().size(), "cluster") + "; " + left
                + (left == 1 ? " article is" : " articles are") + " kept and " + dropped
                + (dropped == 1 ? " repeats" : " repeat") + " another."
                + (known == 0 ? "" : " " + known + (known == 1 ? " was" : " were") + " in the index before."));
        new Written()
                .with("clusters", output.file)
                .with("the articles that are kept", unique)
                .with("pairs", pairs)
                .with("the page", html)
                .tell(messages);
    }
}
