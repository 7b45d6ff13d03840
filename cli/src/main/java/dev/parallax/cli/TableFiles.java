package dev.parallax.cli;

import dev.parallax.compare.Comparison;
import dev.parallax.formats.table.ComparisonTables;
import dev.parallax.formats.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of a folder that tables go to: all are opened before any is written, and none appears unless all do. */
final class TableFiles implements AutoCloseable {

    private final List<Output> outputs;

    private TableFiles(List<Output> outputs) {
        this.outputs = outputs;
    }

    /** Returns the names of the files in a folder, for a look at what they would replace. */
    static List<String> names(String folder) {
        return ComparisonTables.all().stream().map(table -> file(folder, table)).toList();
    }

    /**
     * Opens the files, and makes the folder where there is none.
     *
     * @throws CommandFailure if that is not possible
     */
    static TableFiles of(String folder, Surroundings surroundings) {
        try {
            Files.createDirectories(Path.of(folder));
        } catch (IOException | InvalidPathException e) {
            throw new CommandFailure("cannot make the folder " + folder + " for the tables. Name another.");
        }
        List<Output> outputs = new ArrayList<>();
        TableFiles files = new TableFiles(outputs);
        try {
            for (String name : names(folder)) {
                outputs.add(Output.of(name, surroundings));
            }
        } catch (CommandFailure e) {
            files.close();
            throw e;
        }
        return files;
    }

    /** Writes all tables and completes their files. */
    void write(Comparison comparison) {
        for (int i = 0; i < outputs.size(); i++) {
            try {
                ComparisonTables.all().get(i).write(comparison, outputs.get(i).writer());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        outputs.forEach(Output::commit);
    }

    @Override
    public void close() {
        outputs.forEach(Output::close);
    }

    private static String file(String folder, Table table) {
        return Path.of(folder).resolve(table.name() + ".csv").toString();
    }
}
