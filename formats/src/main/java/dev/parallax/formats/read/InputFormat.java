package dev.parallax.formats.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that articles come in. */
public enum InputFormat {
    /** A file is one article, as plain text. */
    TEXT("text", "txt", "md"),
    /** A file is one web page. */
    HTML("html", "htm"),
    /** A line is one article, as a JSON object. */
    JSON_LINES("jsonl", "ndjson"),
    /** A file is one JSON object, or an array of them. */
    JSON("json"),
    /** A row is one article; the first row names the columns. */
    CSV("csv"),
    /** As {@link #CSV}, with tabs between the columns. */
    TSV("tsv");

    private static final String GZIP = ".gz";
    private static final int MAX_EXTENSION = 8;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> names;

    InputFormat(String... names) {
        this.names = List.of(names);
    }

    /** Returns the names the format goes by, which are file extensions without their dot; the first is its own. */
    public List<String> names() {
        return names;
    }

    /** Returns the format of that name, whatever its case; empty if there is none. */
    public static Optional<InputFormat> named(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        for (InputFormat format : values()) {
            if (format.names.contains(lower)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Returns the format that a file's name tells, {@code .gz} at its end left aside; empty if it tells none. */
    public static Optional<InputFormat> ofFileName(String fileName) {
        String plain = withoutGzip(fileName);
        int dot = plain.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : named(plain.substring(dot + 1));
    }

    /** Tells whether the name says that the file is packed. */
    static boolean isGzip(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(GZIP);
    }

    /** Returns the name without its extensions, whether they tell a format or not, but never nothing. */
    static String stem(String fileName) {
        String plain = withoutGzip(fileName);
        int dot = plain.lastIndexOf('.');
        String stem = dot > 0 && isExtension(plain, dot + 1) ? plain.substring(0, dot) : plain;
        return stem.isBlank() ? fileName : stem;
    }

    /** Tells apart "report.docx" and "bulletin 4.2": an extension is a short word that begins with a letter. */
    private static boolean isExtension(String name, int start) {
        int length = name.length() - start;
        return length > 0
                && length <= MAX_EXTENSION
                && Character.isLetter(name.charAt(start))
                && name.chars().skip(start).allMatch(Character::isLetterOrDigit);
    }

    private static String withoutGzip(String fileName) {
        return isGzip(fileName) ? fileName.substring(0, fileName.length() - GZIP.length()) : fileName;
    }
}
