package dev.parallax.cli;

import dev.parallax.article.Article;
import dev.parallax.formats.json.ArticleJson;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Articles as they came in, put aside on disk until it is known which of them are kept: the input may be a pipe, and cannot
 * be read twice.
 */
final class Spool implements Closeable {

    private final @Nullable Output target;
    private final @Nullable Path file;
    private final @Nullable BufferedWriter writer;
    private final Map<String, Integer> lines = new HashMap<>();

    private Spool(@Nullable Output target, @Nullable Path file, @Nullable BufferedWriter writer) {
        this.target = target;
        this.file = file;
        this.writer = writer;
    }

    /** Returns what writes the kept articles to a file in the end, or nothing if there is none. */
    static Spool of(@Nullable String name, Surroundings surroundings) {
        if (name == null) {
            return new Spool(null, null, null);
        }
        Output target = Output.of(name, surroundings);
        try {
            Path file = Files.createTempFile("parallax-", ".jsonl");
            file.toFile().deleteOnExit();
            return new Spool(target, file, Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            target.close();
            throw failure(e);
        }
    }

    private static CommandFailure failure(IOException e) {
        return new CommandFailure("cannot keep articles in the folder for temporary files: " + e.getMessage()
                + ". Name another with PARALLAX_JAVA_OPTS=-Djava.io.tmpdir=FOLDER.");
    }

    /**
     * Puts an article aside.
     *
     * @param record the line that it was read from; null if it was no line
     */
    void add(Article article, @Nullable String record) {
        if (writer != null) {
            try {
                writer.write(record == null ? ArticleJson.of(article) : record + '\n');
                lines.put(article.id(), lines.size());
            } catch (IOException e) {
                throw failure(e);
            }
        }
    }

    /** Writes all articles but those of these ids. */
    void write(Set<String> dropped) {
        if (writer == null || file == null || target == null) {
            return;
        }
        BitSet left = new BitSet();
        lines.forEach((id, line) -> left.set(line, dropped.contains(id)));
        try {
            writer.close();
            try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                for (int line = 0; line < lines.size(); line++) {
                    String text = line(reader);
                    if (!left.get(line)) {
                        target.write(text);
                    }
                }
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Reads a line with its end; a carriage return belongs to it. */
    private static String line(BufferedReader reader) throws IOException {
        StringBuilder line = new StringBuilder();
        int c = reader.read();
        while (c >= 0 && c != '\n') {
            line.append((char) c);
            c = reader.read();
        }
        return line.append('\n').toString();
    }

    /** Completes the file of kept articles. */
    void commit() {
        if (target != null) {
            target.commit();
        }
    }

    @Override
    public void close() {
        if (target != null) {
            target.close();
        }
        try {
            if (writer != null) {
                writer.close();
            }
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // It goes when the process ends.
        }
    }
}
