package dev.parallax.cli;

import dev.parallax.article.Article;
import dev.parallax.formats.read.ArticleSink;
import dev.parallax.formats.read.Problem;
import dev.parallax.formats.read.ReadCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the articles of a command's input and tells its user what could not be read. */
final class Intake implements ArticleSink {

    /** How many remarks of one kind are made, and files passed over named, before they are only counted. */
    private static final int MAX_REMARKS = 3;

    private final InputOptions options;
    private final Messages messages;
    private final Taker articles;
    private final Progress progress;
    private final List<Problem> skipped = new ArrayList<>();
    private int warnings;

    /** Takes an article and the line of JSON Lines that it was read from; no line where it was none. */
    @FunctionalInterface
    interface Taker {
        void take(Article article, @Nullable String line);
    }

    private Intake(InputOptions options, Messages messages, Taker articles, Progress progress) {
        this.options = options;
        this.messages = messages;
        this.articles = articles;
        this.progress = progress;
    }

    /**
     * Reads everything.
     *
     * @throws CommandFailure at the first article that cannot be read, if the options ask for that
     */
    static ReadCounts read(
            InputOptions options, Surroundings surroundings, Messages messages, Consumer<Article> articles) {
        return read(options, surroundings, messages, (article, line) -> articles.accept(article));
    }

    /** Reads everything, line by line where the input is JSON Lines. */
    static ReadCounts read(InputOptions options, Surroundings surroundings, Messages messages, Taker articles) {
        ReadCounts counts;
        Intake intake;
        try (Progress progress = new Progress("Reading", surroundings, messages.areRemarksMade(), Progress.PATIENCE)) {
            intake = new Intake(options, messages, articles, progress);
            counts = options.reader(surroundings).read(options.inputs, intake);
        }
        intake.sumUp(counts);
        return counts;
    }

    @Override
    public void article(Article article) {
        article(article, null);
    }

    @Override
    public void article(Article article, @Nullable String line) {
        progress.step();
        articles.take(article, line);
    }

    @Override
    public void progress(double share) {
        progress.share(share);
    }

    @Override
    public void problem(Problem problem) {
        progress.clear();
        if (problem.severity() == Problem.Severity.REFUSED) {
            if (options.strict) {
                throw new CommandFailure(problem.message() + " (--strict: the run ends here)");
            }
            messages.error(problem.message());
        } else if (problem.severity() == Problem.Severity.SKIPPED) {
            if (skipped.size() < MAX_REMARKS) {
                skipped.add(problem);
            }
        } else if (++warnings <= MAX_REMARKS) {
            messages.remark(problem.message());
        }
    }

    private void sumUp(ReadCounts counts) {
        if (counts.warnings() > MAX_REMARKS) {
            messages.remark("... and " + (counts.warnings() - MAX_REMARKS) + " more such remarks on articles");
        }
        // Said even where nobody looks on: a report that vanishes in silence would be missed too late.
        if (counts.skipped() == 1) {
            messages.notice("passed over " + skipped.get(0).message());
        } else if (counts.skipped() > 1) {
            messages.notice("passed over " + counts.skipped() + " files of folders, as they do not look like articles: "
                    + skipped.stream().map(Problem::source).collect(Collectors.joining(", "))
                    + (counts.skipped() > MAX_REMARKS ? ", ..." : ""));
        }
        if (counts.refused() > 0) {
            messages.error(counts.refused() + " could not be read; "
                    + (counts.articles() == 1 ? "1 article was." : counts.articles() + " articles were."));
        }
    }
}
