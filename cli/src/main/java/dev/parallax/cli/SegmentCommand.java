package dev.parallax.cli;

import dev.parallax.article.Article;
import dev.parallax.formats.json.SegmentsJson;
import dev.parallax.text.Analyzer;
import dev.parallax.text.Document;
import dev.parallax.text.RepeatedText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Cuts articles into sentences. */
@Command(
        name = "segment",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Cuts articles into sentences and tells the kind of each: JSON Lines.",
        footer = {"", "Example:", "  parallax segment articles.jsonl --output sentences.jsonl"})
final class SegmentCommand implements Callable<Integer> {

    /**
     * Articles of so many characters are held back to find what outlets repeat in them; of a longer input the first
     * ones are judged without what comes later.
     */
    static final long MAX_HELD = 1 << 25;

    @Mixin
    LinesRun run = new LinesRun();

    private final Surroundings surroundings;

    SegmentCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Collection collection = new Collection();
        return run.run(surroundings, collection::take, collection::flush);
    }

    /** Holds documents back until it is known what their outlets repeat. */
    private static final class Collection {

        private final Analyzer analyzer = Analyzer.create();
        private final RepeatedText repeated = RepeatedText.create();
        private final List<Document> held = new ArrayList<>();
        private long characters;

        void take(Article article, Consumer<String> out) {
            Document document = analyzer.analyze(article);
            repeated.add(document);
            held.add(document);
            characters += article.text().length();
            if (characters > MAX_HELD) {
                flush(out);
            }
        }

        void flush(Consumer<String> out) {
            held.forEach(document -> out.accept(SegmentsJson.of(repeated.mark(document))));
            held.clear();
            characters = 0;
        }
    }
}
