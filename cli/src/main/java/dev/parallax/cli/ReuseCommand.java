package dev.parallax.cli;

import dev.parallax.article.Article;
import dev.parallax.formats.ParallaxVersion;
import dev.parallax.formats.Phrases;
import dev.parallax.formats.html.ReuseReport;
import dev.parallax.formats.read.ReadCounts;
import dev.parallax.reuse.ReuseText;
import dev.parallax.store.IndexStore;
import dev.parallax.text.Analyzer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Finds text that articles share. */
@Command(
        name = "reuse",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = {
            "Finds the passages that two articles share, of all pairs of the articles given: JSON Lines.",
            "With --relations it also tells how two articles stand to one another, who took text from whom, and who is"
                    + " credited.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  parallax reuse articles.jsonl --relations relations.jsonl --output passages.jsonl",
            "  parallax reuse ours.txt --against archive.jsonl.gz",
            "  parallax reuse ours.txt --index seen",
            "  parallax reuse articles.jsonl --only pairs.tsv --relations relations.jsonl"
        })
final class ReuseCommand implements Callable<Integer> {

    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    @Mixin
    InputOptions input = new InputOptions();

    @Option(
            names = "--against",
            paramLabel = "ARTICLES",
            description = "Look for the text of the articles given in these, and not in one another; may be repeated.")
    List<String> against = new ArrayList<>();

    @Option(
            names = "--index",
            paramLabel = "DIR",
            description = "Look for it in the articles of an index that dedup made with --index-texts.")
    @Nullable
    String index;

    @Option(
            names = "--only",
            paramLabel = "PAIRS.tsv",
            description =
                    "Ask for just these pairs: two ids a row, with a tab between. Every one of them gets an answer.")
    @Nullable
    String only;

    @Option(
            names = "--relations",
            paramLabel = "FILE",
            description = "Also write a line for each pair that shares anything: relation, direction, shares, credits"
                    + " and the evidence.")
    @Nullable
    String relations;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Also write the pairs that share text as a page for a reader, with both texts side by side.")
    @Nullable
    String html;

    @Mixin
    OutputOption output = new OutputOption();

    @Spec
    @Nullable
    CommandSpec spec;

    private final Surroundings surroundings;

    ReuseCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        checkOptions();
        Overwriting.check(input, output.file, relations, html);
        Messages messages = new Messages(surroundings, input.quiet);
        List<ReuseText> texts = new ArrayList<>();
        int asked;
        long refused;
        try (OrderedWork<ReuseText> work = new OrderedWork<>(THREADS, texts::add)) {
            ReadCounts counts = Intake.read(input, surroundings, messages, article -> take(article, work));
            work.finish();
            asked = texts.size();
            refused = counts.refused() + readAgainst(messages, work);
            readIndex(texts, work);
            work.finish();
        }
        if (texts.isEmpty()) {
            throw new CommandFailure("no article could be read, so there is no result.");
        }
        try (Output out = Output.of(output.file, surroundings);
                Output pairs = relations == null ? null : Output.of(relations, surroundings);
                Page page = Page.of(html, surroundings)) {
            ReuseReport report = ReuseReport.of(texts.size());
            Rows rows = new Rows(out, pairs, report);
            try (Progress progress = new Progress(
                            "Comparing", "pair", surroundings, messages.areRemarksMade(), Progress.PATIENCE);
                    ReuseRun run = new ReuseRun(THREADS, rows, progress)) {
                if (only != null) {
                    run.compareOnly(new PairList(texts).read(only));
                } else {
                    run.compareAll(texts, asked, !against.isEmpty() || index != null);
                }
            }
            if (pairs != null) {
                pairs.commit();
            }
            page.write(text -> report.write(ParallaxVersion.text(), text));
            out.commit();
            messages.remark(Phrases.counted(texts.size(), "article") + ". " + String.join(" ", report.summary()));
            new Written()
                    .with("passages", output.file)
                    .with("relations", relations)
                    .with("the page", html)
                    .tell(messages);
        }
        return refused > 0 ? ExitStatus.SOME_UNREAD : ExitStatus.OK;
    }

    private void checkOptions() {
        String fault = null;
        for (String file : new String[] {relations, html}) {
            if (file != null && file.equals("-")) {
                fault = (file.equals(relations) ? "--relations" : "--html") + " needs the name of a file";
            } else if (file != null && file.equals(output.file)) {
                fault = (file.equals(relations) ? "--relations" : "--html") + " and --output name the same file";
            }
        }
        if (html != null && html.equals(relations)) {
            fault = "--relations and --html name the same file";
        }
        if (only != null && (index != null || !against.isEmpty())) {
            fault = "--only excludes --against and --index";
        }
        if (fault != null && spec != null) {
            throw new ParameterException(spec.commandLine(), fault);
        }
    }

    private long readAgainst(Messages messages, OrderedWork<ReuseText> work) {
        if (against.isEmpty()) {
            return 0;
        }
        InputOptions options = new InputOptions();
        options.inputs = against;
        options.format = input.format;
        options.strict = input.strict;
        options.quiet = input.quiet;
        Overwriting.check(options, output.file, relations, html);
        return Intake.read(options, surroundings, messages, article -> take(article, work))
                .refused();
    }

    /** Reads the articles of the index; one that is asked for again is not held against itself. */
    private void readIndex(List<ReuseText> asked, OrderedWork<ReuseText> work) {
        if (index == null) {
            return;
        }
        Set<String> ids = new HashSet<>();
        asked.forEach(text -> ids.add(text.document().article().id()));
        try (IndexStore store = IndexStore.openForReading(DedupIndex.database(index))) {
            store.read(stored -> {
                Article article = stored.article();
                if (article == null) {
                    throw new CommandFailure("the index " + index + " keeps no text of article " + stored.id()
                            + ". Make it with dedup --index-texts.");
                }
                if (!ids.contains(article.id())) {
                    take(article, work);
                }
            });
        }
    }

    private static void take(Article article, OrderedWork<ReuseText> work) {
        work.add(() -> ReuseText.of(Analyzer.create().analyze(article)));
    }

    /** The outputs. */
    private record Rows(Output passages, @Nullable Output relations, ReuseReport report) implements ReuseRun.Rows {

        @Override
        public boolean areRelationsWanted() {
            return relations != null;
        }

        @Override
        public void write(String passageLines, String relationLines, List<ReuseRun.Compared> reused) {
            passages.write(passageLines);
            if (relations != null) {
                relations.write(relationLines);
            }
            reused.forEach(pair -> report.add(pair.a(), pair.b(), pair.reuse()));
        }
    }
}
