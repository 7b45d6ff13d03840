package dev.parallax.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the command sees of the process around it. Tests put their own in place.
 *
 * @param in the standard input
 * @param out the standard output
 * @param err the standard error
 * @param outIsTerminal whether someone looks at the standard output
 * @param errIsTerminal whether someone looks at the standard error
 * @param columns the width of a line, {@link #MIN_COLUMNS} to {@link #MAX_COLUMNS}
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

    static final int MIN_COLUMNS = 40;
    static final int MAX_COLUMNS = 160;

    private static final int DEFAULT_COLUMNS = 100;

    /** Set by the launcher, as a program in Java cannot find out by itself which of its streams are terminals. */
    private static final String TERMINALS = "parallax.terminals";
    /** The width of the terminal, set by the launcher. */
    private static final String COLUMNS = "parallax.columns";
    /** The encoding of the terminal, set by the launcher where it has to run Java with another. */
    private static final String CHARSET = "parallax.charset";

    /** Takes a copy of the environment and keeps the width within bounds. */
    Surroundings {
        columns = Math.max(MIN_COLUMNS, Math.min(columns, MAX_COLUMNS));
        environment = Map.copyOf(environment);
    }

    /** Returns what is around this process. */
    static Surroundings ofProcess() {
        String terminals = System.getProperty(TERMINALS);
        boolean console = terminals == null && isConsole(System.console());
        return new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                terminals == null ? console : terminals.contains("out"),
                terminals == null ? console : terminals.contains("err"),
                width(System.getenv("COLUMNS"), System.getProperty(COLUMNS)),
                terminalCharset(),
                System.getenv());
    }

    /** Tells whether an environment variable is set to something. */
    boolean isSet(String variable) {
        String value = environment.get(variable);
        return value != null && !value.isEmpty();
    }

    /** Tells whether the terminal shows more than ASCII. */
    boolean isUnicode() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    /** Returns the first of the widths that is a number above zero. */
    private static int width(@Nullable String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null && candidate.matches("[1-9][0-9]{0,5}")) {
                return Integer.parseInt(candidate);
            }
        }
        return DEFAULT_COLUMNS;
    }

    private static Charset terminalCharset() {
        for (String property : new String[] {CHARSET, "stdout.encoding", "native.encoding"}) {
            String name = System.getProperty(property);
            if (name != null && Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return StandardCharsets.UTF_8;
    }

    /** From Java 22 on there is a console even without a terminal, and a method that tells. */
    private static boolean isConsole(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            MethodType type = MethodType.methodType(boolean.class);
            return (boolean) MethodHandles.publicLookup()
                    .findVirtual(Console.class, "isTerminal", type)
                    .invokeExact(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (Throwable e) {
            return false;
        }
    }
}
