package dev.parallax.cli;

import dev.parallax.article.Article;
import dev.parallax.formats.read.ReadCounts;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.Mixin;

/**
 * The run of a command that writes lines for each article by itself. On the standard output they appear while the
 * input is still being read; a file appears whole or not at all.
 */
final class LinesRun {

    @Mixin
    InputOptions input = new InputOptions();

    @Mixin
    OutputOption output = new OutputOption();

    /** Writes what the function makes of each article, and returns the exit status. */
    int run(Surroundings surroundings, Function<Article, String> lines) {
        return run(surroundings, (article, out) -> out.accept(lines.apply(article)), out -> {});
    }

    /**
     * Hands on each article and a place to write to, at the end that place once more for what was held back, and returns
     * the exit status.
     */
    int run(
            Surroundings surroundings,
            BiConsumer<Article, Consumer<String>> each,
            Consumer<Consumer<String>> atTheEnd) {
        Overwriting.check(input, output.file);
        Messages messages = new Messages(surroundings, input.quiet);
        try (Output out = Output.of(output.file, surroundings)) {
            ReadCounts counts = Intake.read(input, surroundings, messages, article -> each.accept(article, out::write));
            if (counts.articles() == 0) {
                throw new CommandFailure("no article could be read, so there is no result.");
            }
            atTheEnd.accept(out::write);
            out.commit();
            return counts.refused() > 0 ? ExitStatus.SOME_UNREAD : ExitStatus.OK;
        }
    }
}
