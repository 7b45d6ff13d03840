package dev.parallax.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * One run of the command within this process.
 *
 * @param status its exit status
 * @param out what it wrote to the standard output
 * @param err what it wrote to the standard error
 */
record Run(int status, String out, String err) {

    /** What is around a run. */
    static final class Setup {

        String in = "";
        boolean outIsTerminal;
        boolean errIsTerminal;
        int columns = 100;
        Charset charset = StandardCharsets.UTF_8;
        Map<String, String> environment = Map.of();

        Run run(Object... args) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int status = Parallax.commandLine(surroundings(out, err)).execute(texts(args));
            return new Run(status, out.toString(charset), err.toString(charset));
        }

        Surroundings surroundings(OutputStream out, OutputStream err) {
            return new Surroundings(
                    new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                    out,
                    err,
                    outIsTerminal,
                    errIsTerminal,
                    columns,
                    charset,
                    environment);
        }
    }

    static Run of(Object... args) {
        return new Setup().run(args);
    }

    static String[] texts(Object... args) {
        return List.of(args).stream().map(Object::toString).toArray(String[]::new);
    }
}
