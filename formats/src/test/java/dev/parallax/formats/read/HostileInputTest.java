package dev.parallax.formats.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Inputs of hostile shape, each read whole within stated time and answered as stated. Prints the table of {@code
 * docs/results/hostile-input.md}.
 */
class HostileInputTest {

    /** Processor time far above what each takes: it is to tell linear time from other time. */
    private static final long MOST_MILLISECONDS = 20_000;

    /** A tenth of the sizes unless {@code -Dparallax.hostile=full} asks for all. */
    private static final int PART = "full".equals(System.getProperty("parallax.hostile")) ? 1 : 10;

    private static final int MILLION = 1_000_000;
    private static final String SENTENCE = "The harbour office of Tarnsey will take the old crane down before winter. ";

    /** A made input. */
    enum Shape {
        NESTED_TAGS("page.html", "1 article", () -> page("<div>".repeat(10_000) + paragraphs(20))),
        LARGE_PAGE("page.html", "1 article", () -> page(paragraphs(20 * MILLION / 250 / PART))),
        TOO_LARGE_PAGE("page.html", "1 refused", () -> page("x ".repeat(17 * MILLION))),
        NO_BODY("page.html", "1 refused", () -> "<html><head><title>Crane</title></head></html>"),
        FRAMES("page.html", "1 refused", () -> "<html><frameset><frame src='a'><frame src='b'></frameset></html>"),
        WRONG_CHARSET("page.html", "1 article", () -> "<meta charset='utf-16'>" + page(paragraphs(20))),
        LONG_LINE("news.jsonl", "1 article", () -> "{\"text\": \"" + "w ".repeat(5 * MILLION / PART) + "\"}"),
        ONE_LINE_OF_TEXT("news.txt", "1 article", () -> "word ".repeat(2 * MILLION / PART)),
        NESTED_JSON("news.json", "1 refused", () -> "{\"a\": " + "[".repeat(100_000)),
        OPEN_QUOTE("news.csv", "50000 refused", () -> "id,text\n1,\"" + "never closed\n".repeat(50_000)),
        BROKEN_ROWS("news.csv", "99000 articles, 1000 refused", () -> rows(100_000));

        private final String file;
        private final String answer;

        @SuppressWarnings("ImmutableEnumChecker") // made by lambdas without state
        private final Supplier<String> input;

        Shape(String file, String answer, Supplier<String> input) {
            this.file = file;
            this.answer = answer;
            this.input = input;
        }

        private static String page(String body) {
            return "<html><head><title>Crane to go</title></head><body><article>" + body + "</article></body></html>";
        }

        private static String paragraphs(int count) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < count; i++) {
                text.append("<p>Paragraph ")
                        .append(i)
                        .append(" says: ")
                        .append(SENTENCE.repeat(3))
                        .append("</p>\n");
            }
            return text.toString();
        }

        /** Rows of which every hundredth lacks its text. */
        private static String rows(int count) {
            StringBuilder text = new StringBuilder("id,title,text\n");
            for (int i = 0; i < count; i++) {
                text.append(i)
                        .append(",Crane,")
                        .append(i % 100 == 99 ? "" : SENTENCE)
                        .append('\n');
            }
            return text.toString();
        }
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Shape.class)
    void isAnsweredWithinItsLimits(Shape shape) throws IOException {
        byte[] bytes = shape.input.get().getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve(shape.file), bytes);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Collected collected = Collected.from(file);
        long milliseconds = (threads.getCurrentThreadCpuTime() - start) / MILLION;
        String answer = answer(collected.articles.size(), collected.refused().size());
        System.out.println(String.format(
                Locale.ROOT,
                "| %s | %s | %.1f MB | %d ms | %s |",
                shape.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                shape.file,
                bytes.length / (double) MILLION,
                milliseconds,
                answer));
        assertThat(answer).isEqualTo(shape.answer);
        assertThat(milliseconds).isLessThan(MOST_MILLISECONDS);
    }

    private static String answer(int articles, int refused) {
        String read = articles == 0 ? "" : articles + (articles == 1 ? " article" : " articles");
        return refused == 0 ? read : (read.isEmpty() ? "" : read + ", ") + refused + " refused";
    }
}
