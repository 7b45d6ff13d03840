package dev.parallax.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/** Reads the tables that come with the library. */
public final class Resources {

    private Resources() {}

    /**
     * Returns the lines of a resource, trimmed, without blank ones and those that start with {@code #}.
     *
     * @param beside the class whose package the path starts from
     *
     * @throws IllegalStateException if the resource is missing
     */
    public static List<String> lines(Class<?> beside, String path) {
        try (InputStream in = beside.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("resource " + path + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(Predicate.not(String::isEmpty))
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + path, e);
        }
    }
}
