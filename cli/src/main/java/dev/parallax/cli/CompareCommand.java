package dev.parallax.cli;

import dev.parallax.article.Article;
import dev.parallax.compare.ArticleComparer;
import dev.parallax.compare.Comparison;
import dev.parallax.formats.json.ComparisonJson;
import dev.parallax.formats.read.ReadCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Puts reports of one event side by side. */
@Command(name = "compare", description = "Compares several outlets' reports of one event.")
final class CompareCommand implements Callable<Integer> {

    @Mixin
    InputOptions input = new InputOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = FormatConverter.class,
            description = "text: a summary that fits a screen (the default). json: everything that was found.")
    Format format = Format.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the result to a file instead of the standard output.")
    @Nullable
    String output;

    private final Surroundings surroundings;

    CompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The forms of the result. */
    enum Format {
        TEXT,
        JSON
    }

    @Override
    public Integer call() {
        Messages messages = new Messages(surroundings, surroundings.errIsTerminal() && !input.quiet);
        List<Article> articles = new ArrayList<>();
        ReadCounts counts = Intake.read(input, surroundings, messages, articles::add);
        if (articles.size() < 2) {
            throw new CommandFailure("a comparison needs two articles or more");
        }
        Comparison comparison = ArticleComparer.create().compare(articles);
        try (Output out = Output.of(output, surroundings)) {
            out.write(ComparisonJson.of(comparison));
            out.commit();
        }
        return counts.refused() > 0 ? ExitStatus.SOME_UNREAD : ExitStatus.OK;
    }

    /** Reads the name of a form. */
    static final class FormatConverter implements ITypeConverter<Format> {

        @Override
        public Format convert(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "text" -> Format.TEXT;
                case "json" -> Format.JSON;
                default -> throw new TypeConversionException('\'' + value + "' is neither text nor json");
            };
        }
    }
}
