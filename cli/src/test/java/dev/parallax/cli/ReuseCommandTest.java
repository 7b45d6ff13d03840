package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.article.Article;
import dev.parallax.reuse.ReuseText;
import dev.parallax.text.Analyzer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReuseCommandTest {

    private static final String GATE =
            "A gate of the Orsel dam failed early on Thursday and sent a wave of brown water down"
                    + " the valley, and the road was closed between the mill and the old quarry until the evening came. Nobody was"
                    + " missing by noon, and 140 people slept in the school of the upper village that night.";

    @TempDir
    Path folder;

    private final ObjectMapper mapper = new ObjectMapper();
    private Path courier;
    private Path herald;
    private Path radio;

    @BeforeEach
    void write() throws IOException {
        courier = Files.writeString(folder.resolve("courier.txt"), "Dam fails\n\n" + GATE + "\n");
        herald = Files.writeString(folder.resolve("herald.txt"), "Wave in valley\n\nWe were there. " + GATE + "\n");
        radio = Files.writeString(
                folder.resolve("radio.txt"), "Cup final\n\nMarle United kept the trophy after extra time.\n");
    }

    @Test
    void writesEveryPassageOfEveryPair() throws IOException {
        Path relations = folder.resolve("relations.jsonl");
        Run run = Run.of("reuse", courier, herald, radio, "--relations", relations);
        assertThat(run.status()).isZero();
        JsonNode passage = mapper.readTree(run.out());
        assertThat(passage.get("a").textValue()).isEqualTo("courier");
        assertThat(passage.get("b").textValue()).isEqualTo("herald");
        assertThat(Files.readString(courier)
                        .substring(
                                passage.get("a_start").intValue(),
                                passage.get("a_end").intValue()))
                .isEqualTo(GATE);
        assertThat(passage.get("words").intValue()).isEqualTo(GATE.split(" ").length);
        assertThat(passage.get("kind").textValue()).isEqualTo("copied");
        List<String> lines = Files.readAllLines(relations);
        assertThat(lines).hasSize(1);
        JsonNode relation = mapper.readTree(lines.get(0));
        assertThat(relation.get("relation").textValue()).isEqualTo("near-duplicate");
        assertThat(relation.get("share_a_in_b").doubleValue()).isEqualTo(1);
        assertThat(relation.get("evidence")).isNotEmpty();
    }

    @Test
    void someoneWhoLooksOnIsToldWhatCameOfIt() {
        Run.Setup setup = new Run.Setup();
        setup.errIsTerminal = true;
        Path file = folder.resolve("passages.jsonl");
        assertThat(setup.run("reuse", courier, herald, radio, "-o", file).err())
                .contains("3 articles. 1 pair of articles shares text. 1 pair: the same article but for small changes.")
                .contains("Who has the text from whom is told for")
                .contains("written: passages to " + file + ".");
        assertThat(setup.run("reuse", radio).err()).contains("No article has text of another");
    }

    @Test
    void looksForSomeArticlesInOthersOnly() {
        assertThat(Run.of("reuse", courier, herald, "--against", radio).out()).isEmpty();
        assertThat(Run.of("reuse", courier, "--against", herald, "--against", radio)
                        .out())
                .contains("\"b\": \"herald\"");
    }

    @Test
    void looksIntoAnIndexThatDedupKeeps() {
        Path seen = folder.resolve("seen");
        assertThat(Run.of("dedup", herald, radio, "--index", seen, "--index-texts")
                        .status())
                .isZero();
        assertThat(Run.of("reuse", courier, "--index", seen).out())
                .contains("\"a\": \"courier\", \"b\": \"herald\"")
                .doesNotContain("radio");
        assertThat(Run.of("reuse", herald, "--index", seen).out())
                .as("an article of the index, asked for again")
                .isEmpty();
        Path without = folder.resolve("without");
        assertThat(Run.of("dedup", herald, "--index", without).status()).isZero();
        assertThat(Run.of("reuse", courier, "--index", without).err()).contains("keeps no text of article herald");
        assertThat(Run.of("reuse", courier, "--index", seen, "--only", folder.resolve("x"))
                        .status())
                .isEqualTo(2);
    }

    @Test
    void answersEveryPairAskedFor() throws IOException {
        Path pairs = Files.writeString(folder.resolve("pairs.tsv"), "a\tb\nradio\tcourier\tx\nherald\tcourier\n");
        Path relations = folder.resolve("relations.jsonl");
        Run run = Run.of("reuse", courier, herald, radio, "--only", pairs, "--relations", relations);
        assertThat(run.status()).isZero();
        assertThat(Files.readAllLines(relations))
                .hasSize(2)
                .first()
                .asString()
                .contains("\"a\": \"radio\", \"b\": \"courier\", \"relation\": \"unrelated\", \"direction\": \"none\"");
        Files.writeString(pairs, "radio\tnobody\n");
        Run wrong = Run.of("reuse", courier, radio, "--only", pairs);
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.err()).contains("line 1: no article with the id nobody was read");
        Files.writeString(pairs, "radio\n");
        assertThat(Run.of("reuse", courier, radio, "--only", pairs).err()).contains("not two ids with a tab between");
        assertThat(Run.of("reuse", courier, "--only", folder.resolve("none.tsv"))
                        .err())
                .contains("cannot read");
    }

    @Test
    void thePageShowsThePairsThatShareText() throws IOException {
        Path page = folder.resolve("page.html");

        assertThat(Run.of("reuse", courier, herald, radio, "--html", page).status())
                .isZero();

        assertThat(Files.readString(page)).contains("1 pair of articles shares text.", "Wave in valley");
        assertThat(Files.readString(page)).doesNotContain("Marle United");
        assertThat(Run.of("reuse", courier, herald, "--html", "-").err()).contains("--html needs the name of a file");
        assertThat(Run.of("reuse", courier, herald, "--html", page, "--relations", page)
                        .err())
                .contains("name the same file");
    }

    @Test
    void writesTheSameWithAnyNumberOfThreads() {
        List<ReuseText> texts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Article article = Article.of("a" + i, "Dam fails\n\n" + GATE + " Report " + i + " of " + i * i + " ends.");
            texts.add(ReuseText.of(Analyzer.create().analyze(article)));
        }
        String one = lines(texts, 1);
        assertThat(one.split("\n")).hasSizeGreaterThan(2 * 40 * 39 / 2);
        assertThat(lines(texts, 4)).isEqualTo(one);
    }

    private static String lines(List<ReuseText> texts, int threads) {
        StringBuilder lines = new StringBuilder();
        ReuseRun.Rows rows = new ReuseRun.Rows() {
            @Override
            public boolean areRelationsWanted() {
                return true;
            }

            @Override
            public void write(String passages, String relations, List<ReuseRun.Compared> reused) {
                lines.append(passages).append(relations).append(reused.size());
            }
        };
        Surroundings nowhere =
                new Run.Setup().surroundings(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        try (Progress progress = new Progress("Comparing", "pair", nowhere, false, 0);
                ReuseRun run = new ReuseRun(threads, rows, progress)) {
            run.compareAll(texts, texts.size(), false);
        }
        return lines.toString();
    }

    @Test
    void refusesOptionsThatExcludeOneAnother() {
        assertThat(Run.of("reuse", courier, "--only", "x.tsv", "--against", herald)
                        .status())
                .isEqualTo(2);
        assertThat(Run.of("reuse", courier, "--relations", "-").status()).isEqualTo(2);
    }
}
