package dev.parallax.cli;

import dev.parallax.formats.read.ArticleReader;
import dev.parallax.formats.read.InputFormat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The parameters of every command that reads articles. */
final class InputOptions {

    @Parameters(
            paramLabel = "ARTICLES",
            arity = "1..*",
            description = "Files, folders (read with all they hold), or - for the standard input.")
    List<String> inputs = new ArrayList<>();

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            description = "Take every file for this format instead of going by its name: text, html, jsonl, json, csv"
                    + " or tsv.")
    @Nullable
    InputFormat format;

    @Option(names = "--strict", description = "Stop without results at the first article that cannot be read.")
    boolean strict;

    @Option(
            names = {"-q", "--quiet"},
            description =
                    "No progress and no remarks, nor on files passed over; what cannot be read is named all the same.")
    boolean quiet;

    /** Returns the reader that the options ask for. */
    ArticleReader reader(Surroundings surroundings) {
        if (inputs.contains("-") && format == null) {
            throw new CommandFailure("the standard input does not tell its format. Name it, for example with"
                    + " --input-format jsonl.");
        }
        return ArticleReader.create().withFormat(format).withStandardInput(surroundings.in());
    }

    /** Reads the name of a format. */
    static final class FormatConverter implements ITypeConverter<InputFormat> {

        @Override
        public InputFormat convert(String value) {
            return InputFormat.named(value)
                    .orElseThrow(() -> new TypeConversionException(
                            '\'' + value + "' is none of text, html, jsonl, json, csv, tsv"));
        }
    }
}
