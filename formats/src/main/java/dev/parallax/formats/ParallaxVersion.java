package dev.parallax.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of Parallax that is running. */
public final class ParallaxVersion {

    private static final String RESOURCE = "version.properties";
    private static final String TEXT = read();

    private ParallaxVersion() {}

    /** Returns the version, such as {@code 1.4.0}. */
    public static String text() {
        return TEXT;
    }

    private static String read() {
        try (InputStream in = ParallaxVersion.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing");
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
