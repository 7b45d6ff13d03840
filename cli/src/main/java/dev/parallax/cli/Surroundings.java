package dev.parallax.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Map;

/**
 * What the command sees of the process around it. Tests put their own in place.
 *
 * @param in the standard input
 * @param out the standard output
 * @param err the standard error
 * @param outIsTerminal whether someone looks at the standard output
 * @param errIsTerminal whether someone looks at the standard error
 * @param columns the width of a line of the terminal
 * @param charset what the terminal understands
 * @param environment the environment variables
 */
record Surroundings(
        InputStream in,
        OutputStream out,
        OutputStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        int columns,
        Charset charset,
        Map<String, String> environment) {

    /** Takes a copy of the environment. */
    Surroundings {
        environment = Map.copyOf(environment);
    }

    /** Tells whether an environment variable is set to something. */
    boolean isSet(String variable) {
        String value = environment.get(variable);
        return value != null && !value.isEmpty();
    }
}
