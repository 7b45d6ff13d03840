package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher for POSIX systems in a folder of its own, with a stand-in for Maven and one for Parallax. */
class LauncherTest {

    private static final Path SH = Path.of("/bin/sh");

    @TempDir
    Path folder;

    private Path home = Path.of("");
    private final Path javaHome = Path.of(System.getProperty("java.home"));

    @BeforeEach
    void layOut() throws IOException {
        assumeTrue(Files.isExecutable(SH), "there is no sh here");
        home = Files.createDirectory(folder.resolve("a home"));
        Path launcher = Path.of(System.getProperty("parallax.root"), "parallax");
        Files.copy(launcher, home.resolve("parallax"));
        assertThat(home.resolve("parallax").toFile().setExecutable(true)).isTrue();
        for (String module : List.of("core", "formats", "cli")) {
            Files.createDirectories(home.resolve(module + "/src/main"));
            Files.writeString(home.resolve(module + "/src/main/Source.java"), "");
            Files.writeString(home.resolve(module + "/pom.xml"), "");
        }
        Files.writeString(home.resolve("pom.xml"), "");
        writeJar(home.resolve("ready.jar"));
        maven("sleep 1; mkdir -p cli/target/lib; cp ready.jar cli/target/parallax-cli-0.jar");
    }

    private void maven(String work) throws IOException {
        Files.writeString(home.resolve("mvnw"), "echo run >> runs\ncat > swallowed\n" + work + "\n");
    }

    private static void writeJar(Path file) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, LauncherEcho.class.getName());
        String entry = LauncherEcho.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest);
                InputStream echo = Objects.requireNonNull(LauncherEcho.class.getResourceAsStream("/" + entry))) {
            jar.putNextEntry(new JarEntry(entry));
            echo.transferTo(jar);
        }
    }

    private Process start(Path launcher, Path directory, Map<String, String> environment, String... args)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(SH.toString(), launcher.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().put("JAVA_HOME", javaHome.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static Run end(Process process, String in) throws Exception {
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(in.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // A launcher that ends with a message reads no input.
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), out, err);
    }

    private Run run(String... args) throws Exception {
        return end(start(home.resolve("parallax"), folder, Map.of(), args), "some input");
    }

    private long builds() throws IOException {
        Path runs = home.resolve("runs");
        return Files.exists(runs) ? Files.readAllLines(runs).size() : 0;
    }

    private static void touch(Path file, int seconds) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(seconds)));
    }

    @Test
    void buildsOnceThenStartsAtOnce() throws Exception {
        Run first = run("compare", "two words", "", "*", "caf\u00e9.txt");
        assertThat(first.err()).contains("building, once, about a minute");
        assertThat(first.out())
                .isEqualTo("[compare][two words][][*][caf\u00e9.txt] in " + folder.getFileName()
                        + " stdin some input terminals=\n");
        assertThat(first.status()).isZero();
        assertThat(Files.readString(home.resolve("swallowed")))
                .as("what Maven read")
                .isEmpty();
        Run second = run("fail");
        assertThat(second.err()).isEmpty();
        assertThat(second.status()).isEqualTo(3);
        assertThat(builds()).isOne();
        assertThat(home.resolve("cli/target/launcher.lock")).doesNotExist();
    }

    @Test
    void buildsAgainWhenASourceOrAPomIsNewer() throws Exception {
        run();
        touch(home.resolve("formats/src/main/Source.java"), 5);
        run();
        assertThat(builds()).isEqualTo(2);
        touch(home.resolve("formats/src/main/Source.java"), -600);
        touch(home.resolve("pom.xml"), 5);
        run();
        assertThat(builds()).isEqualTo(3);
        touch(home.resolve("pom.xml"), -600);
        run();
        assertThat(builds()).isEqualTo(3);
    }

    @Test
    void worksThroughLinksAndFromAnyFolder() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin dir/deep"));
        Files.createSymbolicLink(bin.resolve("one"), Path.of("../../a home/parallax"));
        Files.createSymbolicLink(bin.resolve("two"), bin.resolve("one"));
        Run run = end(start(bin.resolve("two"), bin, Map.of("CDPATH", "/"), "x"), "");
        assertThat(run.out()).startsWith("[x] in deep");
        assertThat(end(start(Path.of("parallax"), home, Map.of(), "y"), "").out())
                .startsWith("[y] in a home");
    }

    @Test
    void firstUseByManyBuildsOnce() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            processes.add(start(home.resolve("parallax"), folder, Map.of(), "n" + i));
        }
        for (int i = 0; i < 4; i++) {
            Run run = end(processes.get(i), "");
            assertThat(run.out()).startsWith("[n" + i + "]");
            assertThat(run.status()).isZero();
        }
        assertThat(builds()).isOne();
    }

    @Test
    void lockOfTheDeadIsBroken() throws Exception {
        Path lock = Files.createDirectories(home.resolve("cli/target/launcher.lock"));
        Process dead = new ProcessBuilder(SH.toString(), "-c", "exit 0").start();
        dead.waitFor();
        Files.writeString(lock.resolve("pid"), dead.pid() + "\n");
        assertThat(run("x").out()).startsWith("[x]");
        assertThat(lock).doesNotExist();
    }

    @Test
    void failedBuildIsExplainedAndTriedAgain() throws Exception {
        maven("echo '[ERROR] COMPILATION ERROR'; echo noise; exit 1");
        Run run = run("x");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("[ERROR] COMPILATION ERROR")
                .contains("launcher.log")
                .doesNotContain("noise");
        maven("echo '[ERROR] No compiler is provided in this environment'; exit 1");
        assertThat(run("x").err()).contains("building needs a JDK");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void tooOldJavaIsNamed() throws Exception {
        Path old = Files.createDirectories(folder.resolve("old/bin"));
        Files.writeString(old.resolve("java"), "#!/bin/sh\necho 'openjdk version \"1.8.0_402\"' >&2\n");
        assertThat(old.resolve("java").toFile().setExecutable(true)).isTrue();

        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("sed", "head", "mkdir", "readlink", "find", "cat", "date", "rm", "uname")) {
            for (String place : List.of("/bin/", "/usr/bin/")) {
                if (Files.exists(Path.of(place + tool)) && !Files.exists(tools.resolve(tool))) {
                    Path stand =
                            Files.writeString(tools.resolve(tool), "#!/bin/sh\nexec " + place + tool + " \"$@\"\n");
                    assertThat(stand.toFile().setExecutable(true)).isTrue();
                }
            }
        }
        Map<String, String> environment =
                Map.of("JAVA_HOME", folder.resolve("old").toString(), "PATH", old + ":" + tools);
        Run run = end(start(home.resolve("parallax"), folder, environment, "x"), "");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("needs Java 17 or newer.")
                .contains("is Java 8.")
                .contains("JAVA_HOME");
        environment = Map.of("JAVA_HOME", "", "PATH", tools.toString());
        run = end(start(home.resolve("parallax"), folder, environment, "x"), "");
        assertThat(run.err()).contains("needs Java 17 or newer. None was found.");
        assertThat(builds()).isZero();
    }
}
