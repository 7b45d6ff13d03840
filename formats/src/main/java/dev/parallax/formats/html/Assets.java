package dev.parallax.formats.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** The style and the script of the page, joined from the files of the module, and what allows them to run. */
record Assets(String style, String script) {

    private static final List<String> STYLES =
            List.of("base.css", "overview.css", "facts.css", "findings.css", "texts.css", "print.css");
    private static final List<String> SCRIPTS = List.of(
            "base.js",
            "theme.js",
            "pairs.js",
            "words.js",
            "facts.js",
            "texts.js",
            "findings.js",
            "files.js",
            "keys.js");

    private static final List<String> COPY_STYLES =
            List.of("base.css", "overview.css", "findings.css", "copies.css", "print.css");
    private static final List<String> COPY_SCRIPTS = List.of("base.js", "theme.js", "copies.js");

    /** The page of a comparison. Loaded once: the files cannot change while the program runs. */
    static final Assets COMPARISON = of(STYLES, SCRIPTS);

    /** The pages on copied text. */
    static final Assets COPIES = of(COPY_STYLES, COPY_SCRIPTS);

    private static Assets of(List<String> styles, List<String> scripts) {
        return new Assets(join(styles), "(() => {\n\"use strict\";\n" + join(scripts) + "})();\n");
    }

    /**
     * Returns the content security policy: nothing may be loaded, and no style or script but these two may act. The
     * icon is the one exception, written as a data address so that a browser does not ask a server for one.
     */
    String policy() {
        return "default-src 'none'; style-src 'sha256-" + hash(style) + "'; script-src 'sha256-" + hash(script)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        return Base64.getEncoder().encodeToString(sha256(text));
    }

    static String hexDigest(String text) {
        return HexFormat.of().formatHex(sha256(text));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String join(List<String> files) {
        StringBuilder all = new StringBuilder();
        for (String file : files) {
            // A browser hashes what it parsed, and parsing turns CR LF into LF.
            all.append(read(file).replace("\r\n", "\n"));
        }
        return all.toString();
    }

    private static String read(String file) {
        try (InputStream in = Assets.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the module lacks its file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
