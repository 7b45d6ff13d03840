package dev.parallax.cli;

import dev.parallax.article.PublicationTime;
import dev.parallax.store.IndexStore;
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

/** Removes articles from an index. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = {
            "Removes articles from an index, all or none. Articles that repeat a removed one stay dropped.",
            ""
        })
final class IndexRemoveCommand implements Callable<Integer> {

    @Mixin
    IndexPlace index = new IndexPlace();

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "ID", description = "The articles to remove.")
    List<String> ids = new ArrayList<>();

    @Option(
            names = "--before",
            paramLabel = "TIME",
            description =
                    "Remove all that was published before this date or time, such as 2026-01-31 (which begins with"
                            + " it anywhere on earth); articles whose time is not known stay.")
    @Nullable
    String before;

    @Spec
    @Nullable
    CommandSpec spec;

    private final Surroundings surroundings;

    IndexRemoveCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (ids.isEmpty() && before == null) {
            throw wrong("name the ids of articles, or a time with --before");
        }
        long time = before == null
                ? Long.MIN_VALUE
                : PublicationTime.parse(before)
                        .orElseThrow(() -> wrong('\'' + before + "' is no date such as 2026-01-31"))
                        .earliest()
                        .toEpochMilli();
        try (IndexStore store = index.open()) {
            int named = ids.isEmpty() ? 0 : store.remove(ids);
            if (named < ids.stream().distinct().count()) {
                throw new CommandFailure("the index has only " + named + " of the " + ids.size()
                        + " articles; nothing was removed. parallax index export names those it has.");
            }
            int old = before == null ? 0 : store.expireBefore(time);
            store.commit();
            new Messages(surroundings, index.quiet)
                    .notice(named + old == 1 ? "removed 1 article" : "removed " + (named + old) + " articles");
            return ExitStatus.OK;
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
