package dev.parallax.formats.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Drives an installed Chromium by its own protocol, which needs no driver and no library. */
final class Browser implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    private final Process process;
    private final Path profile;
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final List<String> troubles = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final WebSocket socket;
    private volatile CompletableFuture<JsonNode> loaded = new CompletableFuture<>();
    private int calls;

    /** Returns the browser of this machine: the one named by PARALLAX_BROWSER, or one that the path knows. */
    static Optional<Path> installed() {
        String named = System.getenv("PARALLAX_BROWSER");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    Browser(Path program) throws Exception {
        profile = Files.createTempDirectory("parallax-browser");
        process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--no-first-run",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        HttpClient http = HttpClient.newHttpClient();
        URI list = URI.create("http://127.0.0.1:" + port() + "/json/list");
        JsonNode targets =
                JSON.readTree(http.send(HttpRequest.newBuilder(list).build(), HttpResponse.BodyHandlers.ofString())
                        .body());
        String page = "";
        for (JsonNode target : targets) {
            page = target.get("type").asText().equals("page")
                    ? target.get("webSocketDebuggerUrl").asText()
                    : page;
        }
        socket = http.newWebSocketBuilder()
                .buildAsync(URI.create(page), new Listener())
                .get(20, TimeUnit.SECONDS);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            call(domain + ".enable", Map.of());
        }
    }

    private String port() throws Exception {
        Path file = profile.resolve("DevToolsActivePort");
        for (int tries = 0; tries < 300; tries++) {
            if (Files.exists(file) && Files.size(file) > 0) {
                return Files.readAllLines(file).get(0);
            }
            if (!process.isAlive()) {
                throw new IOException("the browser ended with status " + process.exitValue());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IOException("the browser does not listen");
    }

    /** Takes what the browser tells: answers, and what happens in the page. */
    private final class Listener implements WebSocket.Listener {
        private final StringBuilder parts = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            parts.append(data);
            if (last) {
                try {
                    take(JSON.readTree(parts.toString()));
                } catch (IOException e) {
                    troubles.add(e.toString());
                }
                parts.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }

    private void take(JsonNode message) {
        if (message.has("id")) {
            CompletableFuture<JsonNode> answer =
                    waiting.remove(message.get("id").asInt());
            if (answer != null) {
                answer.complete(message);
            }
            return;
        }
        JsonNode params = message.path("params");
        switch (message.path("method").asText()) {
            case "Page.loadEventFired" -> loaded.complete(params);
            case "Runtime.exceptionThrown" -> troubles.add(params.toString());
            case "Runtime.consoleAPICalled" -> troubles.add(params.toString());
            case "Log.entryAdded" ->
                troubles.add(params.path("entry").path("text").asText());
            case "Network.requestWillBeSent" ->
                requests.add(params.path("request").path("url").asText());
            default -> {}
        }
    }

    JsonNode call(String method, Map<String, ?> params) throws Exception {
        int id = ++calls;
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(params));
        socket.sendText(message.toString(), true).get(20, TimeUnit.SECONDS);
        JsonNode result = answer.get(60, TimeUnit.SECONDS);
        if (result.has("error")) {
            throw new IOException(method + ": " + result.get("error"));
        }
        return result.path("result");
    }

    /** Opens a file in a window of this width, in light or dark colours, and waits until it has loaded. */
    void open(Path file, int width, boolean dark) throws Exception {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        Map<String, String> colours = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        Map<String, String> still = Map.of("name", "prefers-reduced-motion", "value", "reduce");
        call("Emulation.setEmulatedMedia", Map.of("features", List.of(colours, still)));
        navigate("about:blank");
        troubles.clear();
        requests.clear();
        navigate(file.toUri().toString());
    }

    private void navigate(String address) throws Exception {
        loaded = new CompletableFuture<>();
        call("Page.navigate", Map.of("url", address));
        loaded.get(60, TimeUnit.SECONDS);
    }

    /** Runs an expression in the page, which may be a promise, and returns its value as text. */
    String run(String expression) throws Exception {
        Map<String, Object> params = Map.of("expression", expression, "returnByValue", true, "awaitPromise", true);
        JsonNode result = call("Runtime.evaluate", params);
        if (result.has("exceptionDetails")) {
            throw new IOException(expression + ": " + result.get("exceptionDetails"));
        }
        return result.path("result").path("value").asText();
    }

    /** Presses a key that has a character. */
    void press(String key) throws Exception {
        call("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", key, "text", key.length() == 1 ? key : ""));
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
    }

    /** Returns errors and messages on the console since the page was opened. */
    List<String> troubles() {
        return new ArrayList<>(troubles);
    }

    /** Returns what the page asked for since it was opened, itself included. */
    List<String> requests() {
        return new ArrayList<>(requests);
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        process.destroy();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // The browser's last words; the folder of temporary files is cleared by the system.
        }
    }
}
