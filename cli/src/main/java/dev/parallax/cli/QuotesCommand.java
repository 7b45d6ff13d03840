package dev.parallax.cli;

import dev.parallax.formats.json.QuotesJson;
import dev.parallax.quote.QuotationFinder;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Finds the quotations of articles. */
@Command(
        name = "quotes",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Finds quotations, who speaks and with which verb: JSON Lines.",
        footer = {"", "Example:", "  parallax quotes articles.jsonl --output quotes.jsonl"})
final class QuotesCommand implements Callable<Integer> {

    @Mixin
    LinesRun run = new LinesRun();

    private final Surroundings surroundings;

    QuotesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Analyzer analyzer = Analyzer.create();
        QuotationFinder finder = QuotationFinder.create();
        return run.run(surroundings, article -> {
            Document document = analyzer.analyze(article);
            return QuotesJson.of(document, finder.find(document));
        });
    }
}
