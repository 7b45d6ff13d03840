package dev.parallax.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Stands in for Parallax in the test of its launcher: prints what reaches it. */
final class LauncherEcho {

    private LauncherEcho() {}

    public static void main(String[] args) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String arg : args) {
            text.append('[').append(arg).append(']');
        }
        text.append(" in ").append(Path.of("").toAbsolutePath().getFileName());
        text.append(" stdin ").append(new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
        text.append(" terminals=")
                .append(System.getProperty("parallax.terminals"))
                .append('\n');
        System.out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        System.out.flush();
        System.exit(args.length > 0 && args[0].equals("fail") ? 3 : 0);
    }
}
