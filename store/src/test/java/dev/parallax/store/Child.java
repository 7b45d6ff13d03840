package dev.parallax.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a second Java with the class path of this one. */
final class Child {

    private Child() {}

    /** Returns what starts a main class, behind other words such as {@code unshare -rm}. */
    static ProcessBuilder builder(List<String> before, Class<?> main, Object... arguments) {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new ProcessBuilder(command);
    }

    static Process start(Class<?> main, Object... arguments) throws IOException {
        return builder(List.of(), main, arguments)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
