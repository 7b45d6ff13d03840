package dev.parallax.cli;

import dev.parallax.duplicate.DuplicateRule;
import dev.parallax.duplicate.DuplicateSettings;
import dev.parallax.duplicate.Fingerprint;
import dev.parallax.duplicate.Fingerprinter;
import dev.parallax.formats.read.InputFormat;
import dev.parallax.formats.read.ReadCounts;
import dev.parallax.shingle.Shingler;
import dev.parallax.store.Database;
import dev.parallax.store.IndexStore;
import dev.parallax.store.StoreFormat;
import dev.parallax.store.StoredCluster;
import dev.parallax.store.StoredIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks an index about articles. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = {
            "Asks an index about articles: JSON Lines.",
            "",
            "With --id, why that article was kept or dropped. For ARTICLES, which articles of the index they repeat, or"
                    + " which repeat them; the index stays as it is.",
            ""
        })
final class IndexQueryCommand implements Callable<Integer> {

    @Mixin
    IndexPlace index = new IndexPlace();

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "ARTICLES",
            description = "Files, folders (read with all they hold), or - for the standard input.")
    List<String> inputs = new ArrayList<>();

    @Option(names = "--id", paramLabel = "ID", description = "An article of the index; may be repeated.")
    List<String> ids = new ArrayList<>();

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            converter = InputOptions.FormatConverter.class,
            description = "Take every file for this format instead of going by its name.")
    @Nullable
    InputFormat format;

    @Option(
            names = "--threshold",
            paramLabel = "THRESHOLD",
            converter = Shares.class,
            description = "The least Jaccard similarity, above 0 to 1; 0.5 unless given.")
    double threshold = DuplicateRule.DEFAULT_JACCARD;

    @Option(
            names = "--containment",
            paramLabel = "CONTAINMENT",
            converter = Shares.OrOff.class,
            description = "The least share of the one that stands in the other, or off; 0.8 unless given.")
    double containment = DuplicateRule.DEFAULT_CONTAINMENT;

    @Mixin
    OutputOption output = new OutputOption();

    @Spec
    @Nullable
    CommandSpec spec;

    private final Surroundings surroundings;

    IndexQueryCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (ids.isEmpty() && inputs.isEmpty()) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "name articles to ask about, or ids with --id");
        }
        Overwriting.check(options(), output.file);
        try (Output out = Output.of(output.file, surroundings)) {
            if (!ids.isEmpty()) {
                explain(out);
            }
            long refused = inputs.isEmpty() ? 0 : query(out);
            out.commit();
            return refused > 0 ? ExitStatus.SOME_UNREAD : ExitStatus.OK;
        }
    }

    private void explain(Output out) {
        try (IndexStore store = index.openForReading()) {
            for (String id : ids) {
                StoredCluster cluster = store.clusters().of(id);
                boolean known = store.article(id) != null;
                out.write(IndexJson.verdict(id, known, cluster, store.clusters().runOf(id)));
            }
        }
    }

    private long query(Output out) {
        Database database = index.database();
        StoreFormat there;
        try (IndexStore store = index.openForReading()) {
            there = store.format();
        }
        DuplicateRule rule = DuplicateRule.create().withJaccard(threshold).withContainment(containment);
        DuplicateSettings settings = DuplicateSettings.create().withRule(rule).withScheme(there.scheme());
        Messages messages = new Messages(surroundings, index.quiet);
        try (StoredIndex articles = StoredIndex.openForReading(database, settings)) {
            Fingerprinter fingerprinter =
                    Fingerprinter.of(Shingler.create().withSize(there.shingleSize()), settings.scheme());
            ReadCounts counts = Intake.read(options(), surroundings, messages, article -> {
                Fingerprint fingerprint = fingerprinter.fingerprint(article);
                out.write(IndexJson.matches(
                        article.id(), articles.contains(article.id()), articles.query(fingerprint), articles::article));
            });
            if (counts.articles() == 0) {
                throw new CommandFailure("no article could be read, so there is no result.");
            }
            return counts.refused();
        }
    }

    private InputOptions options() {
        InputOptions options = new InputOptions();
        options.inputs = inputs;
        options.format = format;
        options.quiet = index.quiet;
        return options;
    }
}
