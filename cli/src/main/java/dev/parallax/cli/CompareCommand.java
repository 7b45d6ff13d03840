package dev.parallax.cli;

import dev.parallax.article.Article;
import dev.parallax.compare.ArticleComparer;
import dev.parallax.compare.Comparison;
import dev.parallax.formats.ParallaxVersion;
import dev.parallax.formats.html.HtmlReport;
import dev.parallax.formats.json.ComparisonJson;
import dev.parallax.formats.read.ReadCounts;
import dev.parallax.formats.table.ComparisonTables;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Puts reports of one event side by side. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = {
            "Compares several outlets' reports of one event: which facts they share, and how each puts them.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  parallax compare herald.txt courier.txt gazette.txt",
            "  parallax compare test-data/visit --html report.html",
            "  parallax compare articles.jsonl --format json | jq '.facts | length'",
            "  parallax compare test-data/visit --csv tables",
            "",
            "It takes two articles or more that can be read; with fewer it ends with status 1."
        })
final class CompareCommand implements Callable<Integer> {

    /** The most articles that are compared with one another; the work grows with their square. */
    static final int MAX_ARTICLES = 1_000;

    @Mixin
    InputOptions input = new InputOptions();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            converter = FormatConverter.class,
            description = "text: a summary that fits a screen (the default). json: everything that was found.")
    Format format = Format.TEXT;

    @Mixin
    OutputOption output = new OutputOption();

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Also write the report for a browser: one page that needs no other file and no network.")
    @Nullable
    String html;

    @Option(
            names = "--excerpt",
            paramLabel = "N",
            description =
                    "For a report to be published: show no more than the first N words of a sentence, leave out those"
                            + " without a counterpart, and offer no files to take along.")
    @Nullable
    Integer excerpt;

    @Option(
            names = "--csv",
            paramLabel = "DIR",
            description =
                    "Also write everything as tables for R, pandas and spreadsheets: a CSV file each, in this folder.")
    @Nullable
    String csv;

    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            defaultValue = "auto",
            converter = Colour.Converter.class,
            description = "Whether the summary is in colour; auto: on a terminal, unless NO_COLOR is set.")
    Colour colour = Colour.AUTO;

    @Spec
    @Nullable
    CommandSpec spec;

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
        checkOutputs();
        Overwriting.check(input, output.file, html);
        if (csv != null) {
            Overwriting.check(input, TableFiles.names(csv).toArray(String[]::new));
        }
        Messages messages = new Messages(surroundings, input.quiet);
        List<Article> articles = new ArrayList<>();
        ReadCounts counts = Intake.read(input, surroundings, messages, article -> take(article, articles));
        if (articles.size() < 2) {
            throw tooFew(articles, counts);
        }
        // Both are opened before the work begins: a place that cannot be written to should not cost its time.
        try (Output out = Output.of(output.file, surroundings);
                Page page = Page.of(html, surroundings);
                TableFiles tables = csv == null ? null : TableFiles.of(csv, surroundings)) {
            Comparison comparison = ArticleComparer.create().compare(articles);
            String json =
                    format == Format.JSON || (page.isWanted() && excerpt == null) ? ComparisonJson.of(comparison) : "";
            if (page.isWanted()) {
                writePage(comparison, json, page);
                messages.remark("wrote " + html);
            }
            if (tables != null) {
                tables.write(comparison);
                messages.remark("wrote " + ComparisonTables.all().size() + " tables to " + csv);
            }
            if (format == Format.JSON) {
                out.write(json);
            } else {
                writeSummary(comparison, out);
            }
            out.commit();
        }
        return counts.refused() > 0 ? ExitStatus.SOME_UNREAD : ExitStatus.OK;
    }

    private void checkOutputs() {
        String fault = html == null
                ? excerpt == null ? null : "--excerpt is for the report: it needs --html"
                : html.equals("-")
                        ? "--html needs the name of a file"
                        : html.equals(output.file) ? "--html and --output name the same file" : null;
        if (excerpt != null && excerpt < 1) {
            fault = "--excerpt takes a number of words, 1 or more";
        }
        if (fault != null) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), fault);
        }
    }

    private static void take(Article article, List<Article> articles) {
        if (articles.size() == MAX_ARTICLES) {
            throw new CommandFailure("there are more than " + MAX_ARTICLES
                    + " articles. A comparison is of the reports of one event: give only these.");
        }
        articles.add(article);
    }

    private void writePage(Comparison comparison, String json, Page page) {
        HtmlReport report = HtmlReport.create().withVersion(ParallaxVersion.text());
        page.write(out -> {
            if (excerpt == null) {
                report.write(comparison, json, out);
            } else {
                report.withExcerpt(excerpt).write(comparison, out);
            }
        });
    }

    private void writeSummary(Comparison comparison, Output out) {
        boolean toFile = output.file != null;
        boolean coloured = colour == Colour.ALWAYS || (!toFile && colour.isOn(surroundings));
        Style style = new Style(coloured, toFile || surroundings.isUnicode());
        String summary = html == null
                ? TerminalSummary.of(comparison, style, surroundings.columns())
                : TerminalSummary.of(comparison, style, surroundings.columns(), "--format json");
        if (toFile) {
            out.write(summary, StandardCharsets.UTF_8);
        } else {
            out.write(PlainText.inCharset(summary, surroundings.charset()), surroundings.charset());
        }
    }

    private static CommandFailure tooFew(List<Article> articles, ReadCounts counts) {
        String unread = counts.refused() == 0 ? "" : " (" + counts.refused() + " could not be read, see above)";
        if (articles.isEmpty()) {
            return new CommandFailure("no article was found" + unread
                    + ". A comparison takes two or more: name their files, or the folder that holds them.");
        }
        return new CommandFailure(
                "only one article was found, " + articles.get(0).id() + unread
                        + ". A comparison takes two or more: name another outlet's report of the event, or the folder that"
                        + " holds them.");
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
