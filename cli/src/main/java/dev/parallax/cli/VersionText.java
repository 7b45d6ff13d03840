package dev.parallax.cli;

import dev.parallax.formats.ParallaxVersion;
import picocli.CommandLine.IVersionProvider;

/** Tells the version of Parallax and of the Java that runs it. */
final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "parallax " + ParallaxVersion.text(),
            "Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")"
        };
    }
}
