package dev.parallax.cli;

import dev.parallax.reuse.ReuseText;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pairs of articles from a file: two ids a row, with a tab between; further columns are ignored. */
final class PairList {

    private final Map<String, ReuseText> byId = new HashMap<>();

    PairList(List<ReuseText> texts) {
        texts.forEach(text -> byId.put(text.document().article().id(), text));
    }

    /** Two articles. */
    record Pair(ReuseText a, ReuseText b) {}

    /**
     * Reads the pairs. A first row that begins with {@code a} and {@code b} is a header.
     *
     * @throws CommandFailure if the file cannot be read, or a row does not name two articles that were read
     */
    List<Pair> read(String file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(Path.of(file), StandardCharsets.UTF_8);
        } catch (MalformedInputException e) {
            throw new CommandFailure("cannot read " + file + ": it is not UTF-8. Save it as UTF-8.");
        } catch (IOException | InvalidPathException e) {
            throw new CommandFailure("cannot read " + file + ": is there such a file? Name one with two ids a row.");
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            boolean header = i == 0 && cells.length > 1 && cells[0].equals("a") && cells[1].equals("b");
            if (lines.get(i).isBlank() || (header && !byId.containsKey("a"))) {
                continue;
            }
            if (cells.length < 2) {
                throw new CommandFailure(file + ", line " + (i + 1) + ": there are not two ids with a tab between.");
            }
            pairs.add(new Pair(text(cells[0], file, i + 1), text(cells[1], file, i + 1)));
        }
        return pairs;
    }

    private ReuseText text(String id, String file, int line) {
        ReuseText text = byId.get(id.strip());
        if (text == null) {
            throw new CommandFailure(
                    file + ", line " + line + ": no article with the id " + id.strip() + " was read. Give it, too.");
        }
        return text;
    }
}
