package vn.xeploai.standalone;

import static java.util.Comparator.reverseOrder;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.xeploai.standalone.folder.DataFolder;
import vn.xeploai.standalone.folder.PrivateFiles;
import vn.xeploai.standalone.signin.Tokens;

/** The packaged system as {@code ./run} starts it, on free ports and a folder of its own. */
public final class WholeSystem implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Path STANDALONE = Path.of("").toAbsolutePath();

    private final Path parent;
    private final Path data;
    private final Path output;
    private final Map<String, String> environment = new HashMap<>();
    private Process launcher;

    /**
     * @param parent is deleted with its contents in the end
     * @param kept a new data folder that stays; null for one in {@code parent}
     */
    WholeSystem(Path parent, Path kept) throws IOException {
        this.parent = parent;
        data = kept == null ? Folders.aFreshFolder(parent) : kept;
        output = parent.resolve("output.txt");
        environment.put("XEPLOAI_DATA", data.toString());
        environment.put("XEPLOAI_SAMPLE", "true");
        environment.put("XEPLOAI_ARCHIVES", "false");
        for (var port : List.of("GATEWAY_PORT", "MEMBER_SERVICE_PORT", "RATING_SERVICE_PORT", "SIGN_IN_PORT")) {
            environment.put(port, String.valueOf(aFreePort()));
        }
    }

    /** Sets a variable of the environment in which it starts. */
    WholeSystem with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    long pid(String service) throws IOException {
        return Long.parseLong(PrivateFiles.read(data.resolve("run").resolve(service + ".process"))
                .getProperty("pid"));
    }

    /** Returns when it reports that it is running. */
    void start() throws Exception {
        Files.deleteIfExists(output);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                        java, "-Dxeploai.home=" + STANDALONE.getParent(), "-jar", "target/standalone.jar")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        launcher = builder.start();
        JavaProcesses.await(PATIENCE, () -> {
            if (!launcher.isAlive()) throw new AssertionError("The launcher has ended:\n" + printed());
            return printed().contains("Xếp Loại is running");
        });
    }

    /** Kills the launcher, its services and its database at once, as a power cut does. */
    void kill() throws IOException, InterruptedException {
        var pids = Stream.concat(
                        Stream.of(launcher.pid()), launcher.descendants().map(ProcessHandle::pid))
                .map(String::valueOf)
                .toList();
        var command = new ArrayList<>(List.of("kill", "-9"));
        command.addAll(pids);
        new ProcessBuilder(command).start().waitFor();
        launcher.waitFor();
    }

    void kill(String service) throws IOException, InterruptedException {
        JavaProcesses.kill(pid(service));
    }

    public URI gateway() {
        return URI.create("http://127.0.0.1:" + environment.get("GATEWAY_PORT"));
    }

    /** An access token of the administrator, for an hour. */
    public String token() {
        return tokens().named("admin").orElseThrow();
    }

    /** A token of the launcher, which has loaded the sample. */
    String launcherToken() {
        return tokens().ofLauncher();
    }

    private Tokens tokens() {
        try {
            return Tokens.of(DataFolder.toRead(data));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String printed() throws IOException {
        return Files.readString(output);
    }

    /** Stops it as Ctrl-C does. */
    @Override
    public void close() throws IOException {
        launcher.destroy();
        launcher.onExit().orTimeout(60, SECONDS).join();
        try (var files = Files.walk(parent)) {
            files.sorted(reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    private static int aFreePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
