package dev.parallax.formats.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the paths of an input into the files behind them: folders into what they hold, in an order of its own. */
final class SourceFinder {

    static final String STANDARD_INPUT = "-";

    private static final String STANDARD_INPUT_NAME = "stdin";
    private static final String KNOWN = "txt, md, html, htm, jsonl, ndjson, json, csv, tsv, each also with .gz";

    /** Orders paths name by name, by UTF-16 unit: alike on every machine, whatever its separator and language. */
    static final Comparator<Path> BY_NAMES = SourceFinder::compareNames;

    private final @Nullable InputFormat forced;
    private final InputStream standardInput;
    private final Inbox inbox;
    private final List<Found> found = new ArrayList<>();

    /** A file that is to be read; the path is null for the standard input. */
    private record Found(
            @Nullable Path path, String shown, @Nullable InputFormat format, boolean inFolder) {}

    SourceFinder(@Nullable InputFormat forced, InputStream standardInput, Inbox inbox) {
        this.forced = forced;
        this.standardInput = standardInput;
        this.inbox = inbox;
    }

    /** Returns what the inputs stand for, in their order; what cannot be found goes to the inbox as a problem. */
    List<Source> find(List<String> inputs) {
        for (String input : inputs) {
            if (input.equals(STANDARD_INPUT)) {
                found.add(new Found(null, STANDARD_INPUT_NAME, forced, false));
            } else {
                add(input);
            }
        }
        List<String> stems =
                SourceNames.distinct(found.stream().map(f -> name(f)).toList(), InputFormat::stem);
        List<String> names =
                SourceNames.distinct(found.stream().map(f -> name(f)).toList(), name -> name);
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found f = found.get(i);
            sources.add(new Source(f.shown(), stems.get(i), names.get(i), f.format(), f.inFolder(), opener(f)));
        }
        return sources;
    }

    private static Path name(Found f) {
        return f.path() == null
                ? Path.of(STANDARD_INPUT_NAME)
                : f.path().toAbsolutePath().normalize();
    }

    private Source.Opener opener(Found f) {
        Path path = f.path();
        return path == null ? () -> new Unclosed(standardInput) : new FileOpener(path);
    }

    /** Opens a file. */
    private record FileOpener(Path path) implements Source.Opener {

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public long size() {
            try {
                return Files.size(path);
            } catch (IOException e) {
                return -1;
            }
        }
    }

    private void add(String input) {
        Path path;
        try {
            path = Path.of(input);
        } catch (InvalidPathException e) {
            refuse(input, "is not the name of a file (" + e.getReason() + ')', "Check the spelling.");
            return;
        }
        if (Files.isDirectory(path)) {
            addFolder(path, input);
        } else if (!Files.exists(path)) {
            refuse(input, "there is no such file or folder", "Check the spelling, and the folder you are in.");
        } else {
            found.add(new Found(path, input, formatOf(path), false));
        }
    }

    private @Nullable InputFormat formatOf(Path path) {
        return forced != null ? forced : InputFormat.ofFileName(fileName(path)).orElse(null);
    }

    private void addFolder(Path folder, String shown) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Collector(folder, files));
        } catch (IOException e) {
            refuse(shown, "the folder cannot be read: " + ReadFailure.reason(e), null);
            return;
        }
        files.sort(BY_NAMES);
        int before = found.size();
        for (Path file : files) {
            InputFormat format = formatOf(file);
            if (format == null) {
                inbox.problem(Problem.skipped(
                        file.toString(), "is not one of the formats that are read (" + KNOWN + ')', null));
            } else {
                found.add(new Found(file, file.toString(), format, true));
            }
        }
        if (found.size() == before) {
            refuse(shown, "the folder holds no articles", "Articles are files of " + KNOWN + '.');
        }
    }

    private void refuse(String shown, String reason, @Nullable String advice) {
        inbox.source();
        inbox.problem(Problem.refused(shown, 0, reason, advice));
    }

    private static String fileName(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private static int compareNames(Path a, Path b) {
        int shared = Math.min(a.getNameCount(), b.getNameCount());
        for (int i = 0; i < shared; i++) {
            int byName = a.getName(i).toString().compareTo(b.getName(i).toString());
            if (byName != 0) {
                return byName;
            }
        }
        return Integer.compare(a.getNameCount(), b.getNameCount());
    }

    /** The standard input, which is not ours to close. */
    private static final class Unclosed extends BufferedInputStream {

        Unclosed(InputStream in) {
            super(in, 1 << 16);
        }

        @Override
        public void close() {}
    }

    /** Collects the files of a folder and of those in it, hidden ones left out; links to folders are not followed. */
    private final class Collector extends SimpleFileVisitor<Path> {

        private final Path top;
        private final List<Path> files;

        Collector(Path top, List<Path> files) {
            this.top = top;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden = !folder.equals(top) && fileName(folder).startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!fileName(file).startsWith(".") && Files.isRegularFile(file)) {
                files.add(file);
            } else if (attributes.isSymbolicLink()) {
                inbox.problem(Problem.skipped(
                        file.toString(), "is a link to a folder or to nothing", "Name the folder it points to."));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(top) || e instanceof NoSuchFileException) {
                throw e;
            }
            refuse(file.toString(), ReadFailure.reason(e), null);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            if (e != null) {
                refuse(folder.toString(), "the folder cannot be read to its end: " + ReadFailure.reason(e), null);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
