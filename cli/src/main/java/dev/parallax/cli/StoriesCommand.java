package dev.parallax.cli;

import dev.parallax.article.Article;
import dev.parallax.formats.json.StoriesJson;
import dev.parallax.formats.read.ReadCounts;
import dev.parallax.story.Story;
import dev.parallax.story.StoryClusterer;
import dev.parallax.story.StoryStream;
import dev.parallax.text.Analyzer;
import java.time.Duration;
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
import picocli.CommandLine.Spec;

/** Groups articles by the event that they report. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = {
            "Tells which articles report the same event: JSON Lines, one story a line. Every article is in exactly one.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  parallax stories articles.jsonl --output stories.jsonl",
            "  parallax stories articles/ --compare reports",
            "  parallax stories --in-order --input-format jsonl - < feed.jsonl",
            "",
            "Without --in-order all articles are held in memory, about twice the size of their text;",
            "PARALLAX_JAVA_OPTS=-Xmx8g gives more. With it, those of the window are."
        })
final class StoriesCommand implements Callable<Integer> {

    @Mixin
    InputOptions input = new InputOptions();

    @Mixin
    OutputOption output = new OutputOption();

    @Option(
            names = "--window",
            paramLabel = "DURATION",
            converter = DurationConverter.class,
            description = {
                "How far apart two articles of a story may be published, such as 36h, 4d or 2w (default: 8d).",
                "The further apart, the more alike they must be."
            })
    Duration window = StoryClusterer.WINDOW;

    @Option(
            names = "--in-order",
            description = {
                "The articles come in order of publication: take them as they come, and write each story once no",
                "later article can change it."
            })
    boolean inOrder;

    @Option(
            names = "--compare",
            paramLabel = "DIR",
            description = "Also write a report for each story of three or more outlets: one page each, in this folder.")
    @Nullable
    String reports;

    @Spec
    @Nullable
    CommandSpec spec;

    private final Surroundings surroundings;

    StoriesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (inOrder && reports != null) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--compare needs the texts of all articles, which --in-order lets go");
        }
        if (window.isZero()) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--window must be longer than nothing");
        }
        Overwriting.check(input, output.file);
        Messages messages = new Messages(surroundings, input.quiet);
        StoryClusterer clusterer = StoryClusterer.create().withWindow(window);
        try (Output out = Output.of(output.file, surroundings)) {
            ReadCounts counts = inOrder ? stream(clusterer, out, messages) : batch(clusterer, out, messages);
            out.commit();
            return counts.refused() > 0 ? ExitStatus.SOME_UNREAD : ExitStatus.OK;
        }
    }

    private ReadCounts stream(StoryClusterer clusterer, Output out, Messages messages) {
        Analyzer analyzer = Analyzer.create();
        StoryStream stream = clusterer.stream();
        ReadCounts counts = Intake.read(input, surroundings, messages, article -> {
            stream.add(analyzer.analyze(article));
            write(stream.takeClosed(), out);
        });
        requireSome(counts);
        write(stream.stories(), out);
        return counts;
    }

    private ReadCounts batch(StoryClusterer clusterer, Output out, Messages messages) {
        List<Article> articles = new ArrayList<>();
        ReadCounts counts = Intake.read(input, surroundings, messages, article -> {
            articles.add(article);
        });
        requireSome(counts);
        List<Story> stories = clusterer.cluster(articles, Analyzer.create());
        if (reports != null) {
            int written = new StoryReports(reports, surroundings).write(stories, articles);
            messages.notice("wrote " + written + (written == 1 ? " report" : " reports")
                    + " of stories of three or more outlets to " + reports);
        }
        write(stories, out);
        return counts;
    }

    private static void requireSome(ReadCounts counts) {
        if (counts.articles() == 0) {
            throw new CommandFailure("no article could be read, so there is no result.");
        }
    }

    private static void write(List<Story> stories, Output out) {
        stories.forEach(story -> out.write(StoriesJson.of(story)));
    }
}
