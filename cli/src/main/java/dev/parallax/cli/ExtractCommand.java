package dev.parallax.cli;

import dev.parallax.formats.json.ArticleJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes articles as Parallax reads them. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Writes articles as Parallax reads them, whatever their format: JSON Lines.",
        footer = {"", "Example:", "  cat articles.csv | parallax extract - --input-format csv"})
final class ExtractCommand implements Callable<Integer> {

    @Mixin
    LinesRun run = new LinesRun();

    private final Surroundings surroundings;

    ExtractCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return run.run(surroundings, ArticleJson::of);
    }
}
